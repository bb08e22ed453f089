using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Tests.Als_de_mandatering_later_komt;

/// <summary>Sources are independent: the request can be here before the mandatering or its ceiling.</summary>
public sealed class Wachten : IAsyncLifetime
{
    private Exemplaar _exemplaar = null!;

    public async Task InitializeAsync() => _exemplaar = await Exemplaar.Maak();

    public async Task DisposeAsync() => await _exemplaar.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Beantwoordt_de_aanvraag_zodra_het_laatste_feit_er_is(bool plafondEerst)
    {
        var (fonds, mandatering, contract) = await ZonderMandaat();
        await _exemplaar.Hoort(Vraag(fonds, mandatering, contract));
        IGebeurtenis[] feiten = [new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("100"), []), Voorbeeld.MandateringVerleend(mandatering, Voorbeeld.Lid)];
        var volgorde = plafondEerst ? feiten : feiten.Reverse().ToArray();

        await _exemplaar.Hoort(volgorde[0]);
        (await Wachtend(mandatering)).ShouldBe(1);
        (await _exemplaar.Gebeurd(fonds)).ShouldNotContain(nameof(MiddelenWerdenGereserveerd));
        await _exemplaar.Hoort(volgorde[1]);

        (await Wachtend(mandatering)).ShouldBe(0);
        (await _exemplaar.Gebeurd(fonds))[^1].ShouldBe(nameof(MiddelenWerdenGereserveerd));
    }

    [Fact]
    public async Task Beantwoordt_wie_eerst_vroeg_eerst()
    {
        var (fonds, mandatering, een) = await ZonderMandaat();
        var twee = Guid.CreateVersion7();
        await _exemplaar.Hoort(Vraag(fonds, mandatering, een), Vraag(fonds, mandatering, twee));
        await _exemplaar.Hoort(Voorbeeld.MandateringVerleend(mandatering, Voorbeeld.Lid), new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("10"), []));
        (await _exemplaar.Gebeurd(fonds)).TakeLast(2).ShouldBe([nameof(MiddelenWerdenGereserveerd), nameof(ReserveringWerdGeweigerd)]);
        (await _exemplaar.In(db => db.Lees<Domein.Gebiedsfonds>(fonds, default))).Middelen(een)!.Status.ShouldBe(Domein.Middelenstatus.Gereserveerd);
    }

    [Fact]
    public async Task Reserveert_niets_meer_voor_een_contract_dat_intussen_ingetrokken_is()
    {
        var (fonds, mandatering, contract) = await ZonderMandaat();
        await _exemplaar.Hoort(Vraag(fonds, mandatering, contract), new ContractWerdIngetrokken(contract));
        await _exemplaar.Hoort(Voorbeeld.MandateringVerleend(mandatering, Voorbeeld.Lid), new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("10"), []));
        (await _exemplaar.Gebeurd(fonds)).Count.ShouldBe(3);
        (await Wachtend(mandatering)).ShouldBe(0);
    }

    [Fact]
    public async Task Antwoordt_alleen_op_de_laatste_poging()
    {
        var (fonds, mandatering, contract) = await ZonderMandaat();
        await _exemplaar.Hoort(Vraag(fonds, mandatering, contract));
        await _exemplaar.Hoort(Vraag(fonds, mandatering, contract) with { Poging = 2 });
        await _exemplaar.Hoort(new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("100"), []), Voorbeeld.MandateringVerleend(mandatering, Voorbeeld.Lid));
        (await _exemplaar.Gebeurd(fonds)).Count(g => g == nameof(MiddelenWerdenGereserveerd)).ShouldBe(1);
        (await _exemplaar.In(db => db.Lees<Domein.Gebiedsfonds>(fonds, default))).Middelen(contract)!.Poging.ShouldBe(2);
    }

    [Fact]
    public async Task Mist_geen_aanvraag_die_op_hetzelfde_ogenblik_komt()
    {
        for (var ronde = 0; ronde < 15; ronde++)
        {
            var (fonds, mandatering, contract) = await ZonderMandaat();
            await _exemplaar.Hoort(Voorbeeld.MandateringVerleend(mandatering, Voorbeeld.Lid));
            await Task.WhenAll(
                Task.Run(() => Volhardend(Vraag(fonds, mandatering, contract))),
                Task.Run(() => Volhardend(new MandaatplafondWerdVastgesteld(mandatering, Voorbeeld.Eur("100"), []))));
            (await _exemplaar.Gebeurd(fonds))[^1].ShouldBe(nameof(MiddelenWerdenGereserveerd));
        }
    }

    [Fact]
    public async Task Doet_niets_voor_een_fonds_dat_niet_bestaat_en_niets_voor_een_contract_zonder_fonds()
    {
        var contract = Guid.CreateVersion7();
        await _exemplaar.Hoort(Vraag(Guid.CreateVersion7(), Guid.CreateVersion7(), contract), new ContractTradInWerking(contract, Voorbeeld.Vandaag),
            new MijlpaalWerdAanvaard(contract, Voorbeeld.Mijlpaal(1), Voorbeeld.Eur("1"), null, "wie"), new ContractWerdAfgerond(contract, Voorbeeld.Vandaag),
            new ContractWerdIngetrokken(contract));
        (await _exemplaar.In(db => db.Contractfondsen.AnyAsync(c => c.Contract == contract))).ShouldBeFalse();
    }

    [Fact]
    public async Task Gaat_in_een_blok_van_aanvraag_tot_betaalopdracht_en_geeft_een_ander_fonds_terug()
    {
        var (een, mandatering) = await _exemplaar.MetFonds("100.00", "100.00");
        var programma = Guid.CreateVersion7();
        await _exemplaar.Hoort(Voorbeeld.ProgrammaVastgesteld(programma, mandatering));
        var twee = await _exemplaar.NieuwFonds(programma, "100.00");
        var contract = Guid.CreateVersion7();
        await _exemplaar.Hoort(
            Vraag(een, mandatering, contract), Vraag(twee, mandatering, contract) with { Poging = 2, Hash = "b" }, new ContractTradInWerking(contract, Voorbeeld.Vandaag),
            new MijlpaalWerdAanvaard(contract, Voorbeeld.Mijlpaal(1), Voorbeeld.Eur("10.00"), null, Voorbeeld.Maker));
        (await _exemplaar.Gebeurd(een))[^1].ShouldBe(nameof(MiddelenWerdenVrijgegeven));
        (await _exemplaar.Gebeurd(twee)).TakeLast(3).ShouldBe([nameof(MiddelenWerdenGereserveerd), nameof(MiddelenWerdenVastgelegd), nameof(BetaalopdrachtWerdAangemaakt)]);
        (await _exemplaar.In(db => db.Mandaatruimten.SingleAsync(m => m.Mandatering == mandatering))).Gebruikt.ShouldBe(10m);
    }

    private static ReserveringWerdGevraagd Vraag(Guid fonds, Guid mandatering, Guid contract) =>
        Voorbeeld.Vraag(1, "10.00") with { Contract = contract, Fonds = fonds, Mandatering = mandatering };

    private async Task<(Guid Fonds, Guid Mandatering, Guid Contract)> ZonderMandaat()
    {
        var (programma, mandatering) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await _exemplaar.Hoort(Voorbeeld.ProgrammaVastgesteld(programma, mandatering));
        return (await _exemplaar.NieuwFonds(programma, "1000.00"), mandatering, Guid.CreateVersion7());
    }

    private Task<int> Wachtend(Guid mandatering) => _exemplaar.In(db => db.WachtendeAanvragen.CountAsync(w => w.Mandatering == mandatering));

    /// <summary>As the consumer: what the database broke off is tried again.</summary>
    private async Task Volhardend(IGebeurtenis gebeurtenis)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                await _exemplaar.Hoort([gebeurtenis]);
                return;
            }
            catch (Exception fout) when (poging < 10 && _exemplaar.Dialect.IsTijdelijk(fout))
            {
                await Task.Delay(20);
            }
        }
    }
}

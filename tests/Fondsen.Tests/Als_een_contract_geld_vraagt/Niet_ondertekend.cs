using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Tests.Als_een_contract_geld_vraagt;

/// <summary>A partij refuses, or the time to sign is over: what was reserved becomes free, and the next request is answered anew.</summary>
public sealed class Niet_ondertekend : IAsyncLifetime
{
    private Exemplaar _exemplaar = null!;

    public async Task InitializeAsync() => _exemplaar = await Exemplaar.Maak();

    public async Task DisposeAsync() => await _exemplaar.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Komt_de_reservering_een_keer_vrij_en_wordt_de_volgende_poging_opnieuw_gereserveerd(bool geweigerd)
    {
        var (fonds, mandatering) = await _exemplaar.MetFonds("10.00", "10.00");
        var contract = Guid.CreateVersion7();
        var einde = Einde(contract, geweigerd);
        await _exemplaar.Hoort(Vraag(fonds, mandatering, contract, poging: 1));

        await _exemplaar.Hoort(einde);
        await _exemplaar.Hoort(einde);

        (await Gebruikt(mandatering)).ShouldBe(0m);
        (await _exemplaar.Gebeurd(fonds)).Count(g => g == nameof(MiddelenWerdenVrijgegeven)).ShouldBe(1);
        await _exemplaar.Hoort(Vraag(fonds, mandatering, contract, poging: 2));
        (await _exemplaar.Gebeurd(fonds))[^1].ShouldBe(nameof(MiddelenWerdenGereserveerd));
        (await Gebruikt(mandatering)).ShouldBe(10m);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Doet_niets_voor_een_contract_zonder_fonds(bool geweigerd)
    {
        var contract = Guid.CreateVersion7();
        await _exemplaar.Hoort(Einde(contract, geweigerd));
        (await _exemplaar.In(db => db.Contractfondsen.AnyAsync(c => c.Contract == contract))).ShouldBeFalse();
    }

    private static IGebeurtenis Einde(Guid contract, bool geweigerd) => geweigerd
        ? new ContractWerdGeweigerd(contract, Voorbeeld.Antwerpen, Hoedanigheid.VoorzitterGemeenteraad, "iemand")
        : new ContractWerdNietTijdigOndertekend(contract, Voorbeeld.Vandaag.AddDays(-1));

    private static ReserveringWerdGevraagd Vraag(Guid fonds, Guid mandatering, Guid contract, int poging) =>
        Voorbeeld.Vraag(1, "10.00", poging) with { Contract = contract, Fonds = fonds, Mandatering = mandatering };

    private async Task<decimal> Gebruikt(Guid mandatering) => (await _exemplaar.In(db => db.Mandaatruimten.SingleAsync(m => m.Mandatering == mandatering))).Gebruikt;
}

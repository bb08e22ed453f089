using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_avenant_geld_vraagt;

/// <summary>The events of Contracten come in; the room of the mandatering and the ledger follow, to the cent.</summary>
public sealed class In_de_databank : IAsyncLifetime
{
    private static readonly AvenantId Avenant = new(Nummer(800));
    private Exemplaar _exemplaar = null!;
    private Guid _fonds;
    private Guid _mandatering;
    private Guid _contract;

    public async Task InitializeAsync()
    {
        _exemplaar = await Exemplaar.Maak();
        (_fonds, _mandatering) = await _exemplaar.MetFonds("150.00", "150.00");
        _contract = Guid.CreateVersion7();
        await _exemplaar.Hoort(Vraag(1, "100.00") with { Contract = _contract, Fonds = _fonds, Mandatering = _mandatering });
        await _exemplaar.Hoort(new ContractTradInWerking(_contract, Vandaag));
    }

    public async Task DisposeAsync() => await _exemplaar.DisposeAsync();

    [Fact]
    public async Task Legt_een_verhoging_vast()
    {
        await _exemplaar.Hoort(Gevraagd("150.00"));
        (await Stand()).ShouldBe("150.00: Gereserveerd 50.00, Vastgelegd 100.00");
        await _exemplaar.Hoort(Aangenomen);
        (await Stand()).ShouldBe("150.00: Vastgelegd 150.00");
        (await _exemplaar.Gebeurd(_fonds)).TakeLast(2).ShouldBe([nameof(AvenantmiddelenWerdenGereserveerd), nameof(AvenantmiddelenWerdenVastgelegd)]);
    }

    [Fact]
    public async Task Geeft_een_verlaging_vrij()
    {
        await _exemplaar.Hoort(Gevraagd("99.99"), Aangenomen);
        (await Stand()).ShouldBe("99.99: BeschikbareVak 50.01, Vastgelegd 99.99");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Geeft_terug_wat_niet_doorgaat(bool verworpen)
    {
        await _exemplaar.Hoort(Gevraagd("150.00"));
        await _exemplaar.Hoort(verworpen
            ? [new AvenantWerdVerworpen(_contract, Avenant, Antwerpen, Hoedanigheid.AlgemeenDirecteur, "persoon")] : [new AvenantWerdIngetrokken(_contract, Avenant)]);
        (await Stand()).ShouldBe("100.00: BeschikbareVak 50.00, Vastgelegd 100.00");
    }

    [Fact]
    public async Task Weigert_boven_het_plafond_en_boekt_niets()
    {
        var (fonds, mandatering) = await _exemplaar.MetFonds("1000.00", "149.99");
        var contract = Guid.CreateVersion7();
        await _exemplaar.Hoort(Vraag(2, "100.00") with { Contract = contract, Fonds = fonds, Mandatering = mandatering }, new ContractTradInWerking(contract, Vandaag));
        await _exemplaar.Hoort(Gevraagd("150.00") with { Contract = contract, Fonds = fonds, Mandatering = mandatering });
        (await _exemplaar.Gebeurd(fonds))[^1].ShouldBe(nameof(AvenantmiddelenWerdenGeweigerd));
        (await _exemplaar.In(db => db.Mandaatruimten.SingleAsync(m => m.Mandatering == mandatering))).Gebruikt.ShouldBe(100m);
    }

    [Fact]
    public async Task Doet_niets_voor_een_contract_zonder_fonds()
    {
        var versie = (await _exemplaar.Gebeurd(_fonds)).Count;
        await _exemplaar.Hoort(new AvenantWerdIngetrokken(Guid.CreateVersion7(), Avenant));
        (await _exemplaar.Gebeurd(_fonds)).Count.ShouldBe(versie);
    }

    private AvenantWerdAangenomen Aangenomen => new(_contract, Avenant, 1, "b", "c",
        new Contractinhoud("Titel", ["REFREG01"], new(2026, 1, 1), new(2028, 12, 31), [], [], [], true), Vandaag);

    private AvenantmiddelenWerdenGevraagd Gevraagd(string bedrag) =>
        new(_contract, Avenant, _fonds, _mandatering, 1, "b", 2026, [new Fondsmijlpaal(Mijlpaal(1), Antwerpen, Eur(bedrag))], ["REFREG01"], true);

    /// <summary>What is used of the ceiling, and the VAK accounts of the ledger that are not empty.</summary>
    private Task<string> Stand() => _exemplaar.In(async db =>
    {
        var gebruikt = (await db.Mandaatruimten.SingleAsync(m => m.Mandatering == _mandatering)).Gebruikt;
        var regels = await db.Grootboekregels.Where(r => r.Fonds == _fonds).ToListAsync();
        regels.Sum(r => r.Debet - r.Credit).ShouldBe(0m);
        var saldi = regels.GroupBy(r => r.Rekening).Select(g => (g.Key, Saldo: g.Sum(r => r.Debet - r.Credit)))
            .Where(s => s.Saldo > 0 && s.Key is Domein.Rekening.BeschikbareVak or Domein.Rekening.Gereserveerd or Domein.Rekening.Vastgelegd && s.Saldo != 0).OrderBy(s => s.Key);
        return FormattableString.Invariant($"{gebruikt:0.00}: ") + string.Join(", ", saldi.Select(s => FormattableString.Invariant($"{s.Key} {s.Saldo:0.00}")));
    });
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;
using static Gebiedswerking.Fondsen.Tests.Hulp.Kredietvoorbeeld;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_jaar_eindigt;

public sealed class In_de_databank : IAsyncLifetime
{
    private static readonly DateOnly Januari = new(2027, 1, 15);
    private Exemplaar _exemplaar = null!;
    private Guid _fonds;
    private Guid _mandatering;

    public async Task InitializeAsync()
    {
        _exemplaar = await Exemplaar.Maak();
        (_fonds, _mandatering) = await _exemplaar.MetFonds("60.00", "200.00");
        await Vraagt(1, "60.00", 2026);
    }

    public async Task DisposeAsync() => await _exemplaar.DisposeAsync();

    [Fact]
    public async Task Legt_een_vrijval_in_haar_eigen_transactie_vast_wat_opgehouden_was()
    {
        await Doe(fonds => fonds.Breng(Volgend, "60.00", "0.00"));
        await Vraagt(2, "60.00", 2027);
        NaNieuwjaar();
        await _exemplaar.Hoort(new ContractTradInWerking(Nummer(1), Januari));
        (await _exemplaar.Gebeurd(_fonds))[^1].ShouldBe(nameof(VastleggingWerdOpgehouden));

        await _exemplaar.Hoort(new ContractWerdIngetrokken(Nummer(2)));

        (await _exemplaar.Gebeurd(_fonds))[^3..].ShouldBe([nameof(MiddelenWerdenVrijgegeven), nameof(ReserveringWerdVerlegd), nameof(MiddelenWerdenVastgelegd)]);
        (await _exemplaar.In(db => db.Mandaatruimten.SingleAsync(m => m.Mandatering == _mandatering))).Gebruikt.ShouldBe(60m);
        (await _exemplaar.In(db => db.Grootboekregels.Where(r => r.Rekening == Rekening.Vastgelegd).SumAsync(r => r.Debet - r.Credit))).ShouldBe(60m);
        (await _exemplaar.In(db => db.Grootboekregels.SumAsync(r => r.Debet - r.Credit))).ShouldBe(0m);
    }

    [Fact]
    public async Task Legt_een_overdracht_vast_wat_opgehouden_was()
    {
        NaNieuwjaar();
        await _exemplaar.Hoort(new ContractTradInWerking(Nummer(1), Januari));

        await Doe(fonds => fonds.DraagOver("60.00", Januari));

        (await _exemplaar.Gebeurd(_fonds))[^2..].ShouldBe([nameof(KredietWerdVerplaatst), nameof(MiddelenWerdenVastgelegd)]);
    }

    [Fact]
    public async Task Legt_een_bericht_dat_over_nieuwjaar_te_laat_kwam_vast_op_het_jaar_waarin_het_contract_in_werking_trad()
    {
        NaNieuwjaar();

        await _exemplaar.Hoort(new ContractTradInWerking(Nummer(1), new(2026, 12, 31)));

        (await _exemplaar.Gebeurd(_fonds))[^1].ShouldBe(nameof(MiddelenWerdenVastgelegd));
        (await _exemplaar.In(db => db.Grootboekregels.Where(r => r.Rekening == Rekening.Vastgelegd).Select(r => r.Jaar).ToListAsync())).ShouldBe([2026]);
    }

    private void NaNieuwjaar() => _exemplaar.Klok.Nu = new(Januari, new TimeOnly(11, 0), TimeSpan.Zero);

    private Task Vraagt(int contract, string bedrag, int jaar) => _exemplaar.Hoort(Vraag(contract, bedrag, jaar: jaar) with { Fonds = _fonds, Mandatering = _mandatering });

    private Task<int> Doe(Action<Gebiedsfonds> doe) => _exemplaar.In(async db =>
    {
        var fonds = await db.Laad<Gebiedsfonds>(_fonds, CancellationToken.None);
        doe(fonds);
        return (await db.Bewaar(fonds, Aanvrager.Dienst("proef"), CancellationToken.None)).Versie;
    });
}

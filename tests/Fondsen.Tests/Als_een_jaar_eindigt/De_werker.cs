using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Kredieten;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_jaar_eindigt;

public sealed class De_werker : IAsyncLifetime
{
    private static readonly DateTimeOffset Oudjaar = new(2026, 12, 31, 22, 59, 59, TimeSpan.Zero); // 23:59:59 in Brussels
    private Exemplaar _exemplaar = null!;

    public async Task InitializeAsync() => _exemplaar = await Exemplaar.Maak();

    public async Task DisposeAsync() => await _exemplaar.DisposeAsync();

    [Fact]
    public async Task Laat_met_vier_tegelijk_vak_een_keer_vervallen_om_middernacht_in_brussel()
    {
        var (fonds, mandatering) = await _exemplaar.MetFonds("100.00", "90.00");
        await _exemplaar.Hoort(Vraag(1, "30.00") with { Fonds = fonds, Mandatering = mandatering });
        (await Vervaldagen()).ShouldBe([(fonds, new DateOnly(2027, 1, 1))]);

        _exemplaar.Klok.Nu = Oudjaar;
        (await Werker().Verwerk(CancellationToken.None)).ShouldBe(0);
        _exemplaar.Klok.Nu = Oudjaar.AddSeconds(1);
        (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Werker().Verwerk(CancellationToken.None))))).Sum().ShouldBe(1);

        (await _exemplaar.Gebeurd(fonds)).Count(g => g == nameof(VakWerdVervallen)).ShouldBe(1);
        (await Saldo(Rekening.VervallenVak)).ShouldBe(70m);
        (await Saldo(Rekening.BeschikbareVak)).ShouldBe(0m);
        (await Vervaldagen()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Laat_ook_vervallen_wat_later_vrij_komt_op_een_lijn_van_een_voorbij_jaar()
    {
        var (fonds, mandatering) = await _exemplaar.MetFonds("100.00", "90.00");
        await _exemplaar.Hoort(Vraag(1, "30.00") with { Fonds = fonds, Mandatering = mandatering });
        _exemplaar.Klok.Nu = Oudjaar.AddDays(1);
        await Werker().Verwerk(CancellationToken.None);

        await _exemplaar.Hoort(new Berichten.Contracten.ContractWerdIngetrokken(Nummer(1)));
        (await Vervaldagen()).ShouldBe([(fonds, new DateOnly(2027, 1, 1))]);
        await Werker().Verwerk(CancellationToken.None);

        (await Saldo(Rekening.VervallenVak)).ShouldBe(100m);
    }

    private Vervalwerker Werker() => new(_exemplaar.Scopes, _exemplaar.Klok, NullLogger<Vervalwerker>.Instance);

    private async Task<List<(Guid, DateOnly)>> Vervaldagen() => [.. (await _exemplaar.In(db => db.Vervaldagen.ToListAsync())).Select(v => (v.Fonds, v.Dag))];

    private Task<decimal> Saldo(Rekening rekening) =>
        _exemplaar.In(db => db.Grootboekregels.Where(r => r.Rekening == rekening).SumAsync(r => r.Debet - r.Credit));
}

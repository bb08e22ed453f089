using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Termijnen;
using Gebiedswerking.Contracten.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gebiedswerking.Contracten.Tests.Als_de_ingangsdatum_komt;

[Collection(OverHttp.Naam)]
public sealed class Twee_werkers(Werking werking)
{
    private static readonly DateOnly Ingang = new(2090, 2, 1);

    [Fact]
    public async Task Laten_het_contract_een_keer_ingaan_om_middernacht_in_brussel()
    {
        var contract = await werking.BrengInWerking(c => Verzoeken.Later(c, Ingang));
        var ingetrokken = await werking.BrengInWerking(c => Verzoeken.Later(c, Ingang));
        (await werking.Post(Verzoeken.Team, $"/{ingetrokken}/intrekking", new { reden = "Toch niet." })).Moet(200);
        (await werking.Gebeurd(contract))[^1].ShouldBe("ContractWerdOndertekend");
        (await Wachtend()).ShouldBe([contract]);

        // 23:59:59 in Brussels on the eve, in winter an hour ahead of UTC.
        // Contracts of other tests end before that day; this one does not begin.
        while (await Werker(new DateTimeOffset(2090, 1, 31, 22, 59, 59, TimeSpan.Zero)).Verwerk(CancellationToken.None) > 0)
        {
        }

        (await Wachtend()).ShouldBe([contract]);

        var middernacht = new DateTimeOffset(2090, 1, 31, 23, 0, 0, TimeSpan.Zero);
        var gelukt = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Werker(middernacht).Verwerk(CancellationToken.None))));

        gelukt.Sum().ShouldBe(1);
        (await werking.Gebeurd(contract)).Count(g => g == "ContractTradInWerking").ShouldBe(1);
        (await werking.Gebeurd(ingetrokken)).ShouldNotContain("ContractTradInWerking");
        (await Wachtend()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Vinden_in_hun_lijst_wat_een_herlezing_van_het_logboek_ook_vindt()
    {
        await werking.BrengInWerking(c => Verzoeken.Later(c, Ingang.AddYears(1)));
        await werking.BrengInWerking();
        await using var scope = new Exemplaar(werking.Database, DateTimeOffset.UnixEpoch).Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();

        var herlezen = new List<(Guid, Termijn)>();
        foreach (var id in await db.Dossierlog.Select(l => l.Dossier).Distinct().ToListAsync())
        {
            var contract = await db.Lees<Gebiedscontract>(id, CancellationToken.None);
            herlezen.AddRange(contract.Termijnen().Select(t => (id, t)));
        }

        herlezen.Count.ShouldBeGreaterThan(0);
        (await db.Termijnen.ToListAsync()).Select(t => (t.Contract, new Termijn(t.Soort, t.Sleutel, t.Dag))).ShouldBe(herlezen, ignoreOrder: true);
    }

    private Termijnwerker Werker(DateTimeOffset nu)
    {
        var exemplaar = new Exemplaar(werking.Database, nu);
        return new Termijnwerker(exemplaar.Diensten, exemplaar.Klok, NullLogger<Termijnwerker>.Instance);
    }

    private async Task<List<Guid>> Wachtend()
    {
        await using var scope = new Exemplaar(werking.Database, DateTimeOffset.UnixEpoch).Diensten.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ContractenDb>().Termijnen.Where(w => w.Dag == Ingang).Select(w => w.Contract).ToListAsync();
    }
}

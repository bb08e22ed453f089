using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Contracten.Termijnen;
using Gebiedswerking.Contracten.Tests.Hulp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gebiedswerking.Contracten.Tests.Als_een_gemeente_fuseert;

[Collection(OverHttp.Naam)]
public sealed class Op_de_dag_zelf(Werking werking)
{
    private static readonly DateTimeOffset Middernacht = new(2091, 12, 31, 23, 0, 0, TimeSpan.Zero); // New Year in Brussels

    [Fact]
    public async Task Volgen_alle_contracten_een_keer_hoeveel_exemplaren_er_ook_draaien()
    {
        // Schelle (11038) is party to nothing else in these tests.
        var (lopend, ingetrokken) = (await werking.StelOp(MetSchelle), await werking.StelOp(MetSchelle));
        (await werking.Post(Verzoeken.Team, $"/{ingetrokken}/intrekking", new { reden = "Toch niet." })).Moet(200);
        await using (var scope = new Exemplaar(werking.Database, DateTimeOffset.UnixEpoch).Diensten.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
            var schelle = (await db.Gemeenten.SingleAsync(g => g.Nis == "11038")).Kbo;
            db.Opvolgingen.Add(new Opvolgingrij
            {
                Oud = schelle, Nieuw = De_opvolger.Nieuwstad.Cijfers, Naam = "Nieuwstad", Nis = "11901", Ingangsdatum = new(2092, 1, 1), Fusie = Voorbeeld.Nummer(77),
            });
            await db.SaveChangesAsync();
        }

        (await Werker(Middernacht.AddSeconds(-1)).Verwerk(CancellationToken.None)).ShouldBe(0);
        var gelukt = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Werker(Middernacht).Verwerk(CancellationToken.None))));

        gelukt.Sum().ShouldBe(1);
        (await werking.Gebeurd(lopend)).Count(g => g == "PartijWerdOpgevolgd").ShouldBe(1);
        (await werking.Gebeurd(ingetrokken)).ShouldNotContain("PartijWerdOpgevolgd");
        (await werking.Tel($"SELECT count(*) FROM contractpartij WHERE contract = '{lopend}' AND kbo = '{De_opvolger.Nieuwstad.Cijfers}'")).ShouldBe(1);

        static void MetSchelle(System.Text.Json.Nodes.JsonObject contract) => contract["partijen"]!.AsArray().Add(new System.Text.Json.Nodes.JsonObject { ["soort"] = "gemeente", ["nis"] = "11038" });
    }

    [Fact]
    public async Task Kent_de_lijst_van_partijen_wat_een_herlezing_van_het_logboek_ook_vindt()
    {
        await werking.BrengInWerking();
        await using var scope = new Exemplaar(werking.Database, DateTimeOffset.UnixEpoch).Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();

        var herlezen = new List<(Guid, string)>();
        foreach (var id in await db.Dossierlog.Where(l => l.Soort == nameof(Gebiedscontract)).Select(l => l.Dossier).Distinct().ToListAsync())
        {
            var contract = await db.Lees<Gebiedscontract>(id, CancellationToken.None);
            herlezen.AddRange(contract.Status is Contractstatus.Ingetrokken ? [] : contract.Inhoud.Partijen.Select(p => (id, p.Kbo.Cijfers)));
        }

        herlezen.Count.ShouldBeGreaterThan(0);
        (await db.Partijen.ToListAsync()).Select(p => (p.Contract, p.Kbo)).ShouldBe(herlezen, ignoreOrder: true);
    }

    private Fusiewerker Werker(DateTimeOffset nu)
    {
        var exemplaar = new Exemplaar(werking.Database, nu);
        return new Fusiewerker(exemplaar.Diensten, exemplaar.Klok, NullLogger<Fusiewerker>.Instance);
    }
}

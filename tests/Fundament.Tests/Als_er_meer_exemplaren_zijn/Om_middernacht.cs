using System.Net.Http.Json;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Tellerdienst.Bron;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_er_meer_exemplaren_zijn;

public sealed class Om_middernacht
{
    private const int Exemplaren = 3;
    private const int Tellers = 6;

    [Fact]
    public async Task Gebeurt_wat_een_dag_brengt_een_keer()
    {
        var (o, bronnen, _) = await MaakMeer(Exemplaren, 1, extra: new Dictionary<string, string?> { ["PROEF_KLOK"] = "ja" });
        await using var __ = o;
        var http = await o.Als();
        for (var i = 0; i < Tellers; i++)
        {
            await o.Begin(http);
        }

        var middernacht = Brussel.Begin(Brussel.Vandaag(TimeProvider.System).AddDays(1));
        await Zet(bronnen, middernacht.AddMinutes(-30));
        await Ronden(bronnen);
        (await Verhoogd(o)).ShouldBe(0, "the day is not over");

        await Zet(bronnen, middernacht.AddSeconds(-1));
        await Wacht.TotDat(async () => await Verhoogd(o) >= Tellers);
        await Ronden(bronnen);

        (await Verhoogd(o)).ShouldBe(Tellers, "once each, however many found it waiting");
        (await Vraag<long>(o.Brondb, "select count(*) from dossierkop where versie = 2")).ShouldBe(Tellers);
        await o.EisDatAllesKlopt();
    }

    private static Task<long> Verhoogd(Proefopstelling o) => Vraag<long>(o.Brondb, "select count(*) from dossierlog where type = 'TellerWerdVerhoogd'");

    private static Task Zet(IReadOnlyList<Proefdienst> bronnen, DateTimeOffset nu) => Task.WhenAll(bronnen.Select(async bron =>
    {
        using var antwoord = await bron.Http.PostAsJsonAsync("/api/proef/klok", new Proefklok.Stand(nu));
        antwoord.EnsureSuccessStatusCode();
    }));

    /// <summary>Waits until the worker of each instance has gone round from begin to end.</summary>
    private static Task Ronden(IReadOnlyList<Proefdienst> bronnen) => Task.WhenAll(bronnen.Select(async bron =>
    {
        var nu = await bron.Http.GetFromJsonAsync<int>("/api/proef/klok");
        await Wacht.TotDat(async () => await bron.Http.GetFromJsonAsync<int>("/api/proef/klok") >= nu + 2);
    }));
}

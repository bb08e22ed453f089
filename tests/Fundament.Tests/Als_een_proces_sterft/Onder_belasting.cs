using System.Net;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_een_proces_sterft;

public sealed class Onder_belasting
{
    [Fact]
    public async Task RabbitMQ_drie_keer_gedood_kost_niets()
    {
        await using var rabbit = await ProefRabbitMq.Start();
        await using var o = await Maak(bus: rabbit.Adres);
        var http = await o.Als();
        var tellers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => o.Begin(http)));
        using var genoeg = new CancellationTokenSource();
        var belasting = Task.WhenAll(tellers.Select(t => Belast(http, t, genoeg.Token)));
        for (var keer = 0; keer < 3; keer++)
        {
            var voor = await Vraag<long>(o.Brondb, "select count(*) from dossierlog");
            await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select count(*) from dossierlog") > voor + 40);
            await rabbit.Dood();
            var tijdens = await Vraag<long>(o.Brondb, "select count(*) from dossierlog");
            await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select count(*) from dossierlog") > tijdens + 40);
            await rabbit.Herstart();
        }

        await genoeg.CancelAsync();
        var bevestigd = (await belasting).Sum();
        await o.EisDatAllesKlopt(TimeSpan.FromSeconds(90));
        (await Vraag<long>(o.Brondb, "select count(*) from dossierlog where type = 'TellerWerdVerhoogd'")).ShouldBe(bevestigd);
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select tot from publicatiestand where bron = 'proef'")
            == await Vraag<long>(o.Brondb, "select max(volgnummer) from uitgave where bron = 'proef'"), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Twee_uitgiften_tegelijk_nummeren_elk_ding_een_keer_en_de_tweede_neemt_over()
    {
        await using var o = await Maak();
        var tweede = await o.StartBron();
        var (bijEen, bijTwee) = (await o.Als(), await o.Als(bij: tweede));
        var tellers = new[] { await o.Begin(bijEen), await o.Begin(bijTwee) };
        await o.WachtTotGevolgd();
        foreach (var groep in Enumerable.Range(0, 200).Chunk(20))
        {
            var antwoorden = await Task.WhenAll(groep.Select(i => Verhoog(i % 2 == 0 ? bijEen : bijTwee, tellers[i % 3 == 0 ? 0 : 1])));
            antwoorden.ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK);
        }

        await o.Bron.Dood(); // it held the lock, as the first
        var rest = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Verhoog(bijTwee, tellers[0])));
        rest.ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK);
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select count(*) from ongenummerd") == 0);
        await o.Bron.Herstart();
        await o.EisDatAllesKlopt();
        (await Vraag<long>(o.Brondb, "select count(*) from dossierlog where type = 'TellerWerdVerhoogd'")).ShouldBe(220);
    }

    [Fact]
    public async Task Een_volger_die_weg_was_haalt_alles_in()
    {
        await using var o = await Maak();
        var http = await o.Als();
        var teller = await o.Begin(http);
        await o.WachtTotGevolgd();
        await o.Volger.Dood();
        foreach (var groep in Enumerable.Range(0, 300).Chunk(30))
        {
            await Task.WhenAll(groep.Select(_ => Verhoog(http, teller)));
        }

        await o.Volger.Herstart();
        await o.EisDatAllesKlopt();
    }

    private static async Task<int> Belast(HttpClient http, Guid teller, CancellationToken genoeg)
    {
        var bevestigd = 0;
        while (!genoeg.IsCancellationRequested)
        {
            using var antwoord = await Verhoog(http, teller);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, "a command does not need the broker");
            bevestigd++;
        }

        return bevestigd;
    }
}

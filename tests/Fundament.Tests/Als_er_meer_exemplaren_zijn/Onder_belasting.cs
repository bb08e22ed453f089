using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_er_meer_exemplaren_zijn;

public sealed class Onder_belasting
{
    [Fact]
    public async Task Gebeurt_een_opdracht_met_een_sleutel_een_keer_bij_welk_exemplaar_ze_ook_aankomt()
    {
        var (o, bronnen, _) = await MaakMeer(2, 1);
        await using var __ = o;
        var deuren = new[] { await o.Als(bij: bronnen[0]), await o.Als(bij: bronnen[1]) };
        var teller = await o.Begin(deuren[0]);

        var tweelingen = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Verhoog(deuren[i % 2], teller, sleutel: "tweeling")));

        tweelingen.ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK && a.Headers.ETag!.Tag == "\"2\"");
        (await Vraag<int>(o.Brondb, "select versie from dossierkop where dossier = $1", teller)).ShouldBe(2);

        // One lock on one dossier, whatever door is used: all get through, one after the other, each with a version of its own.
        var naast = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Verhoog(deuren[i % 2], teller)));
        naast.Select(a => a.Headers.ETag!.Tag).Order().ShouldBe(Enumerable.Range(3, 60).Select(versie => $"\"{versie}\"").Order());

        // Who read version 62 at one instance can not overwrite what came after it through the other.
        var gelezen = await Task.WhenAll(deuren.Select(deur => Verhoog(deur, teller, ifMatch: "\"62\"")));
        gelezen.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed]);
        await o.EisDatAllesKlopt();
    }

    [Fact]
    public Task Kost_het_niets_dat_telkens_een_ander_exemplaar_sterft() => Sterf(rondes: 2);

    [Trait("Duur", "lang")]
    [Fact]
    public Task Kost_het_niets_dat_minutenlang_telkens_een_ander_exemplaar_sterft() => Sterf(rondes: 25);

    /// <summary>Each round kills one of three sources and one of two followers at a random moment, while others work.</summary>
    private static async Task Sterf(int rondes)
    {
        var (o, bronnen, volgers) = await MaakMeer(3, 2);
        await using var _ = o;
        var opdrachtgevers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Opdrachtgever.Bij(o, $"gever-{i}", bronnen)));
        using var genoeg = new CancellationTokenSource();
        var belasting = Task.WhenAll(opdrachtgevers.Select(gever => Task.Run(async () =>
        {
            while (!genoeg.IsCancellationRequested)
            {
                await gever.Geef();
            }
        })));

        for (var ronde = 0; ronde < rondes; ronde++)
        {
            foreach (var slachtoffer in new[] { bronnen[ronde % bronnen.Count], volgers[ronde % volgers.Count] })
            {
                await Verder(40 + Random.Shared.Next(40));
                await slachtoffer.Dood();
                await Verder(40);
                await slachtoffer.Herstart();
            }
        }

        await genoeg.CancelAsync();
        await belasting;
        await o.EisDatAllesKlopt(TimeSpan.FromSeconds(90));
        (await Vraag<long>(o.Brondb, "select count(*) from dossierlog")).ShouldBe(opdrachtgevers.Sum(gever => gever.Bevestigd));

        async Task Verder(int aantal)
        {
            var tot = opdrachtgevers.Sum(gever => gever.Bevestigd) + aantal;
            await Wacht.TotDat(() => belasting.IsCompleted || opdrachtgevers.Sum(gever => gever.Bevestigd) >= tot, TimeSpan.FromSeconds(60));
            belasting.IsCompleted.ShouldBeFalse(belasting.Exception?.ToString());
        }
    }
}

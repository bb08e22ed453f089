using System.Net;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_een_proces_sterft;

/// <summary>Kill -9 between each pair of steps of write, relay and consume: nothing acknowledged is lost, nothing is applied twice.</summary>
public sealed class Bij_een_breekpunt
{
    private const int Opdrachten = 40;

    public static TheoryData<string> Punten => [.. Breekpunt.Namen.SelectMany(n => new[] { n, $"{n}:7" })];

    [Theory]
    [MemberData(nameof(Punten))]
    public async Task Gaat_niets_verloren_en_gebeurt_niets_twee_keer(string breekpunt)
    {
        var bijVolger = breekpunt.StartsWith("ontvangst", StringComparison.Ordinal);
        await using var o = await Maak(metVolger: false);
        var http = await o.Als();
        var tellers = new[] { await o.Begin(http), await o.Begin(http) };
        await o.StartVolger();
        await o.WachtTotGevolgd();
        var slachtoffer = bijVolger ? o.Volger : o.Bron;
        await slachtoffer.Herstart(breekpunt);

        var gestorven = false;
        for (var i = 0; i < Opdrachten; i++)
        {
            // The sender does what a careful sender does: the same key again until there is an answer.
            while (!await Lukt(http, tellers[i % 2], $"opdracht-{i}"))
            {
                gestorven = await Herleef(slachtoffer);
            }
        }

        if (!gestorven)
        {
            await Wacht.TotDat(() => !slachtoffer.Leeft);
            await Herleef(slachtoffer);
        }

        await o.EisDatAllesKlopt();
        (await Vraag<long>(o.Brondb, "select count(*) from dossierlog where type = 'TellerWerdVerhoogd'")).ShouldBe(Opdrachten);
    }

    private static async Task<bool> Herleef(Proefdienst slachtoffer)
    {
        (await slachtoffer.Einde).ShouldBe(137, "the process died at its kill point");
        await slachtoffer.Herstart();
        return true;
    }

    private static async Task<bool> Lukt(HttpClient http, Guid teller, string sleutel)
    {
        try
        {
            using var antwoord = await Verhoog(http, teller, 1, sleutel: sleutel);
            return antwoord.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false; // the connection broke: the sender does not know whether it was done
        }
    }
}

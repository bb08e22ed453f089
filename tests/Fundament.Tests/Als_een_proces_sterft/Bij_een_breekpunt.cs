using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_een_proces_sterft;

/// <summary>Kill -9 between each pair of steps of write, relay and consume: nothing acknowledged is lost, nothing is applied twice.</summary>
public sealed class Bij_een_breekpunt
{
    private const int Opdrachten = 30;
    private const int Uiterlijk = 300;

    /// <summary>Each point, at the first hit (the very first row) and at a later one (in the middle of a dossier); in every run one of both.</summary>
    public static TheoryData<string> Punten => [.. Breekpunt.Namen.SelectMany((n, i) => new[] { n, $"{n}:7" }.Skip(Rondes.Aantal(kort: i % 2, lang: 0)).Take(Rondes.Aantal(kort: 1, lang: 2)))];

    [Theory]
    [Trait("Duur", "rondes")]
    [MemberData(nameof(Punten))]
    public async Task Gaat_niets_verloren_en_gebeurt_niets_twee_keer(string breekpunt)
    {
        var bijVolger = breekpunt.StartsWith("ontvangst", StringComparison.Ordinal);
        await using var o = await Maak(bronBreekpunt: bijVolger ? null : breekpunt, volgerBreekpunt: bijVolger ? breekpunt : null);
        var slachtoffer = bijVolger ? o.Volger : o.Bron;
        var http = await o.Als();
        var gestorven = false;
        var teller = Guid.Empty;
        var bevestigd = 0;
        for (; bevestigd < Opdrachten || !gestorven; bevestigd++)
        {
            bevestigd.ShouldBeLessThan(Uiterlijk, "the kill point was never hit");
            // The sender does what a careful sender does: the same key again until there is an answer.
            for (var gelukt = false; !gelukt;)
            {
                var (dossier, onderweg) = await Verstuur(http, teller, $"opdracht-{bevestigd}");
                (gelukt, teller) = (onderweg is null, dossier ?? teller);
                if (!slachtoffer.Leeft || !gelukt)
                {
                    (await slachtoffer.Einde).ShouldBe(137, $"the process died at its kill point ({onderweg?.Message})");
                    await slachtoffer.Herstart();
                    gestorven = true;
                }
            }

            if (bijVolger && !gestorven)
            {
                // Otherwise it would get everything in one block and hit its point once.
                await Wacht.TotDat(async () => !slachtoffer.Leeft || await IsGevolgd(o));
            }
        }

        await o.EisDatAllesKlopt();
        (await Vraag<long>(o.Brondb, "select count(*) from dossierlog")).ShouldBe(bevestigd);
    }

    private static async Task<bool> IsGevolgd(Proefopstelling o) =>
        await Vraag<long>(o.Brondb, "select count(*) from dossierlog") == await Vraag<long>(o.Volgerdb, "select coalesce(max(volgnummer), 0) from bron_cursor");

    /// <summary>The first command makes the counter, the others raise it.</summary>
    private static async Task<(Guid? Dossier, Exception? Onderweg)> Verstuur(HttpClient http, Guid teller, string sleutel)
    {
        var nieuw = teller == Guid.Empty;
        using var vraag = new HttpRequestMessage(HttpMethod.Post, nieuw ? "/api/proef/tellers" : $"/api/proef/tellers/{teller}/verhoging")
        {
            Content = nieuw ? JsonContent.Create(new { grens = 1_000_000 }) : JsonContent.Create(new { met = 1 }),
        };
        vraag.Headers.Add("Idempotency-Key", sleutel);
        try
        {
            using var antwoord = await http.SendAsync(vraag);
            antwoord.IsSuccessStatusCode.ShouldBeTrue($"{(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}");
            return ((await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("dossier").GetGuid(), null);
        }
        catch (HttpRequestException fout)
        {
            return (null, fout); // the connection broke: the sender does not know whether it was done
        }
    }
}

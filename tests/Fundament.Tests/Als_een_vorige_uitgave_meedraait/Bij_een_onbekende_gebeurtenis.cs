using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Tellerdienst;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_een_vorige_uitgave_meedraait;

/// <summary>While a new version is rolled out, instances of the previous one meet an event that they do not know.</summary>
public sealed class Bij_een_onbekende_gebeurtenis
{
    private static readonly Dictionary<string, string?> Vorige = new() { [Vergeten.Variabele] = nameof(TellerWerdVerlaagd) };

    [Fact]
    public async Task Beslist_de_vorige_uitgave_niet_over_een_dossier_dat_ze_maar_half_kent()
    {
        await using var o = await Maak(metVolger: false);
        var vorige = await o.StartBron(extra: Vorige);
        var (http, bijVorige) = (await o.Als(), await o.Als(bij: vorige));
        var (van, naar) = (await o.Begin(http), await o.Begin(bijVorige));
        (await Verhoog(bijVorige, van, 10)).EnsureSuccessStatusCode();
        (await http.PostAsJsonAsync($"/api/proef/tellers/{van}/overdracht/{naar}", new { met = 4 })).EnsureSuccessStatusCode();
        var rijen = await Vraag<long>(o.Brondb, "select count(*) from dossierlog");

        using var geweigerd = await Verhoog(bijVorige, van);
        using var gelezen = await bijVorige.GetAsync($"/api/proef/tellers/{van}");

        foreach (var antwoord in new[] { geweigerd, gelezen })
        {
            antwoord.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            antwoord.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
            (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString().ShouldBe("urn:gebiedswerking:fout:latere-uitgave");
        }

        (await Vraag<long>(o.Brondb, "select count(*) from dossierlog")).ShouldBe(rijen);
        (await Verhoog(bijVorige, naar)).EnsureSuccessStatusCode();
        (await Verhoog(http, van)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Legt_de_vorige_uitgave_opzij_wat_een_latere_misschien_nodig_heeft_en_gaat_die_ermee_verder()
    {
        await using var o = await Maak(metVolger: false);
        await o.StartVolger(extra: Vorige);
        var http = await o.Als();
        var (van, naar) = (await o.Begin(http), await o.Begin(http));
        (await Verhoog(http, van, 10)).EnsureSuccessStatusCode();
        (await http.PostAsJsonAsync($"/api/proef/tellers/{van}/overdracht/{naar}", new { met = 4 })).EnsureSuccessStatusCode();
        (await Verhoog(http, van, 1)).EnsureSuccessStatusCode();
        await o.WachtTotGevolgd();

        (await Geparkeerd(o)).ShouldBe($"TellerWerdVerlaagd {Fundament.Opslag.Geparkeerd.WachtOpLatereUitgave}, TellerWerdVerhoogd wacht op een eerdere gebeurtenis van dit dossier");
        (await Som(o, van), await Som(o, naar)).ShouldBe((10, 4), "what came before, and the neighbour, are on time");

        await o.Volger.Dood();
        await o.StartVolger();
        await Wacht.TotDat(async () => await Geparkeerd(o) is null);
        (await Som(o, van), await Som(o, naar)).ShouldBe((7, 4));
        (await Verhoog(http, van, 2)).EnsureSuccessStatusCode();
        await o.WachtTotGevolgd();
        (await Som(o, van)).ShouldBe(9);
    }

    [Fact]
    public async Task Laat_een_latere_uitgave_aan_een_mens_wat_zij_ook_niet_kan()
    {
        await using var o = await Maak(metVolger: false);
        await o.StartVolger(extra: new Dictionary<string, string?> { [Vergeten.Variabele] = nameof(GifWerdToegediend) });
        var http = await o.Als();
        var ziek = await o.Begin(http);
        (await http.PostAsync($"/api/proef/tellers/{ziek}/gif", null)).EnsureSuccessStatusCode();
        await o.WachtTotGevolgd();
        (await Geparkeerd(o)).ShouldBe($"GifWerdToegediend {Fundament.Opslag.Geparkeerd.WachtOpLatereUitgave}");

        await o.Volger.Dood();
        await o.StartVolger();

        await Wacht.TotDat(async () => await Geparkeerd(o) == "GifWerdToegediend InvalidOperationException: poison");
    }

    private static Task<string?> Geparkeerd(Proefopstelling o) =>
        Vraag<string>(o.Volgerdb, "select string_agg(type || ' ' || reden, ', ' order by volgnummer) from geparkeerd");

    private static async Task<int> Som(Proefopstelling o, Guid teller) => await Vraag<int>(o.Volgerdb, "select som from tellerstand where teller = $1", teller);
}

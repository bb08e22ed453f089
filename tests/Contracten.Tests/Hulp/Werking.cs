using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>
/// Identiteit, Programmas, Fondsen and Contracten as real processes, with real PostgreSQL and RabbitMQ; one for all tests over HTTP.
/// Fondsen hears nothing of the contracts: it has a bus of its own, so a test decides what the fund answers and when, and Contracten
/// fetches that from its feed.
/// </summary>
public sealed class Werking : IAsyncLifetime
{
    private const string Geheim = "een-geheim-voor-de-proeven-van-32-tekens";
    private readonly List<IAsyncDisposable> _op = [];
    private Demotokens _tokens = null!;

    /// <summary>Contracten.</summary>
    public Proefdienst Dienst { get; private set; } = null!;

    public Proefdatabase Database { get; private set; } = null!;

    /// <summary>The configuration of Contracten, for its tasks.</summary>
    internal IReadOnlyDictionary<string, string?> Instellingen { get; private set; } = null!;

    /// <summary>What Programmas tells.</summary>
    internal Buurlogboek Programmas { get; private set; } = null!;

    /// <summary>What Fondsen tells.</summary>
    internal Buurlogboek Fondsen { get; private set; } = null!;

    /// <summary>The answer to a right draft before Programmas had loaded anything.</summary>
    public Antwoord VoorHetLaden { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var infrastructuur = await Infrastructuur.Haal();
        var bus = await infrastructuur.NieuweVhost();
        var identiteit = Bij(await infrastructuur.NieuweDatabase());
        var gebieden = Bij(await infrastructuur.NieuweDatabase(Diensten.Programmas));
        Database = Bij(await infrastructuur.NieuweDatabase(Diensten.Contracten));
        var poort = Bij(await Proefdienst.Start(Diensten.Identiteit, new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = identiteit.Adres,
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Path.Combine(AppContext.BaseDirectory, "Gebieden"),
            ["DIENSTGEHEIMEN"] = $$"""{"dienst-contracten":"{{Geheim}}","dienst-programmas":"{{Geheim}}","dienst-fondsen":"{{Geheim}}"}""",
            ["COOKIESLEUTELS"] = """["een-sleutel-voor-de-proeven-van-32-tekens"]""",
        }));
        var adres = new Uri(poort.Adres, "/identiteit");
        _tokens = new Demotokens(adres);
        Dictionary<string, string?> Omgeving(Proefdatabase database, string client) => new()
        {
            ["ConnectionStrings__Opslag"] = database.Verbinding,
            ["Opslag__Provider"] = database.Provider,
            ["Bus__Adres"] = bus,
            ["Identiteit__Adres"] = adres.AbsoluteUri,
            ["Identiteit__Client"] = client,
            ["Identiteit__Geheim"] = Geheim,
        };
        var programmas = Bij(await Proefdienst.Start(Diensten.Programmas, Omgeving(gebieden, "dienst-programmas")));
        var geld = Bij(await infrastructuur.NieuweDatabase(Diensten.Fondsen));
        var fondsen = Bij(await Proefdienst.Start(Diensten.Fondsen,
            new Dictionary<string, string?>(Omgeving(geld, "dienst-fondsen")) { ["Bus__Adres"] = await infrastructuur.NieuweVhost() }));
        Instellingen = new Dictionary<string, string?>(Omgeving(Database, "dienst-contracten"))
        {
            ["Bronnen__programmas"] = programmas.Adres.AbsoluteUri.TrimEnd('/'),
            ["Bronnen__fondsen"] = fondsen.Adres.AbsoluteUri.TrimEnd('/'),
            ["Bus__Vergelijkperiode"] = "0.3",
        };
        Dienst = Bij(await Proefdienst.Start(Diensten.Contracten, Instellingen));
        (Programmas, Fondsen) = (new Buurlogboek("programmas", gebieden), new Buurlogboek("fondsen", geld));
        VoorHetLaden = await Post("demo-gebiedsteam-REFREG01", "", Verzoeken.Contract());
        var geladen = await Proefdienst.Voer(Diensten.Programmas, Omgeving(gebieden, "dienst-programmas"), "laad-gebieden");
        geladen.Code.ShouldBe(0, geladen.Uitvoer);
        await Wacht.TotDat(async () => await Tel("SELECT count(*) FROM gemeente") == 285 && await Tel("SELECT count(*) FROM referentieregio") == 15);
    }

    public async Task DisposeAsync()
    {
        foreach (var ding in Enumerable.Reverse(_op))
        {
            await ding.DisposeAsync();
        }
    }

    public Task<Antwoord> Post(string? client, string pad, object? inhoud = null, params (string Naam, string Waarde)[] koppen) =>
        Stuur(HttpMethod.Post, client, pad, inhoud, koppen);

    public Task<Antwoord> Get(string? client, string pad) => Stuur(HttpMethod.Get, client, pad, null);

    /// <summary>Sends to /api/contracten as a demo client; a string goes as it is, anything else as JSON.</summary>
    public async Task<Antwoord> Stuur(HttpMethod methode, string? client, string pad, object? inhoud, params (string Naam, string Waarde)[] koppen)
    {
        using var verzoek = new HttpRequestMessage(methode, $"/api/contracten{pad}");
        // Ask first: a service that refuses a body for its size closes the connection, and what is still being sent then breaks off.
        verzoek.Headers.ExpectContinue = inhoud is string { Length: > 1_000_000 };
        if (client is not null)
        {
            verzoek.Headers.Authorization = new("Bearer", await _tokens.Voor(client));
        }

        foreach (var (naam, waarde) in koppen)
        {
            verzoek.Headers.TryAddWithoutValidation(naam, waarde).ShouldBeTrue();
        }

        verzoek.Content = inhoud switch
        {
            null => null,
            HttpContent eigen => eigen,
            string tekst => new StringContent(tekst, Encoding.UTF8, "application/json"),
            _ => JsonContent.Create(inhoud),
        };
        using var antwoord = await Dienst.Http.SendAsync(verzoek);
        return await Antwoord.Lees(antwoord);
    }

    public async Task<long> Tel(string sql) => Convert.ToInt64((await Database.Vraag(sql)).FirstOrDefault(), System.Globalization.CultureInfo.InvariantCulture);

    public Task Voer(string sql) => Database.Voer(sql);

    /// <summary>Names of the events of a dossier, in order.</summary>
    public async Task<List<string>> Gebeurd(Guid dossier) =>
        [.. (await Database.Vraag("SELECT type FROM dossierlog WHERE dossier = $1 ORDER BY versie", dossier)).Cast<string>()];

    private T Bij<T>(T ding) where T : IAsyncDisposable
    {
        _op.Add(ding);
        return ding;
    }
}

[CollectionDefinition(Naam)]
public sealed class OverHttp : ICollectionFixture<Werking>
{
    public const string Naam = "over http";
}

/// <summary>What came back.</summary>
public sealed record Antwoord(int Status, JsonNode? Json, byte[] Bytes, IReadOnlyDictionary<string, string> Koppen)
{
    public string? Code => Json?["type"]?.GetValue<string>().Replace("urn:gebiedswerking:fout:", "", StringComparison.Ordinal);

    public Guid Dossier => Json!["dossier"]!.GetValue<Guid>();

    public int Versie => Json!["versie"]!.GetValue<int>();

    public string[] Velden => Json?["fouten"] is JsonObject fouten ? [.. fouten.Select(f => f.Key)] : [];

    public static async Task<Antwoord> Lees(HttpResponseMessage antwoord)
    {
        var bytes = await antwoord.Content.ReadAsByteArrayAsync();
        var koppen = antwoord.Headers.Concat(antwoord.Content.Headers)
            .ToDictionary(k => k.Key, k => string.Join(',', k.Value), StringComparer.OrdinalIgnoreCase);
        var isJson = antwoord.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return new Antwoord((int)antwoord.StatusCode, isJson ? JsonNode.Parse(bytes) : null, bytes, koppen);
    }

    public Antwoord Moet(int status)
    {
        Status.ShouldBe(status, ToString());
        return this;
    }

    /// <summary>A refusal as RFC 9457 asks, with this code and a sentence.</summary>
    public Antwoord Weigert(int status, string code)
    {
        Moet(status);
        Code.ShouldBe(code, ToString());
        Koppen["Content-Type"].ShouldStartWith("application/problem+json");
        Json!["status"]!.GetValue<int>().ShouldBe(status);
        Json["detail"]!.GetValue<string>().ShouldEndWith(".");
        return this;
    }

    public override string ToString() => $"{Status} {Encoding.UTF8.GetString(Bytes)}";
}

/// <summary>Bodies as a client writes them.</summary>
public static class Verzoeken
{
    public const string Partner = "0403123486";
    public const string Team = "demo-gebiedsteam-REFREG01";

    /// <summary>Antwerpen pays and promises two milestones, a company promises one without money.</summary>
    public static JsonObject Contract(Action<JsonObject>? anders = null)
    {
        var contract = JsonNode.Parse($$"""
            {
              "titel": "Fietspad langs de Schelde", "referentieregios": ["REFREG01"], "ingangsdatum": "2024-01-01", "einddatum": "2050-12-31", "voorbeeld": true,
              "partijen": [{ "soort": "gemeente", "nis": "11002" }, { "soort": "onderneming", "kbo": "{{Partner}}", "naam": "Voorbeeld nv" }],
              "verbintenissen": [
                { "verantwoordelijke": "11002", "soort": "resultaat", "omschrijving": "Aanleg", "bedrag": "1500.50", "mijlpalen": [
                  { "omschrijving": "Plannen", "vervaldatum": "2027-12-31", "bewijs": "Besluit", "bedrag": "500.25" },
                  { "omschrijving": "Open", "vervaldatum": "2028-12-31", "bewijs": "Foto's", "bedrag": "1000.25" }] },
                { "verantwoordelijke": "{{Partner}}", "soort": "inspanning", "omschrijving": "Levering", "bedrag": "0.00", "mijlpalen": [
                  { "omschrijving": "Geleverd", "vervaldatum": "2027-06-30", "bewijs": "Bon", "bedrag": "0.00", "beoordelaar": "11002" }] }
              ],
              "financiering": [{ "partij": "11002", "bedrag": "1500.50" }]
            }
            """)!.AsObject();
        anders?.Invoke(contract);
        return contract;
    }

    /// <summary>The contract starts, and everything is due, long after any day on which these tests run.</summary>
    public static void Later(JsonObject contract, DateOnly ingang)
    {
        contract["ingangsdatum"] = $"{ingang:yyyy-MM-dd}";
        contract["einddatum"] = $"{ingang.AddYears(5):yyyy-MM-dd}";
        foreach (var mijlpaal in contract["verbintenissen"]!.AsArray().SelectMany(v => v!["mijlpalen"]!.AsArray()))
        {
            mijlpaal!["vervaldatum"] = $"{ingang.AddYears(1):yyyy-MM-dd}";
        }
    }

    public static object Raadsbesluit => new
    {
        soort = "raadsbesluit", datum = "2025-10-01", referentie = "Goedkeuring", uri = "https://example.org/besluit/1", bekendmaking = "2025-10-05",
    };

    public static object Collegebesluit => new { soort = "collegebesluit", datum = "2025-10-01", referentie = "Collegebesluit 12" };

    public static object Volmacht => new { soort = "volmacht", datum = "1995-10-01", referentie = "Statuten, artikel 14" };
}

/// <summary>Steps of the chain over HTTP.</summary>
public static class Stappen
{
    public static async Task<Guid> StelOp(this Werking werking, Action<JsonObject>? anders = null) =>
        (await werking.Post(Verzoeken.Team, "", Verzoeken.Contract(anders))).Moet(201).Dossier;

    /// <summary>Offered, with a visum; answers the hash of the text.</summary>
    public static async Task<(Guid Contract, string Hash)> LegVoor(this Werking werking, Action<JsonObject>? anders = null)
    {
        var contract = await werking.StelOp(anders);
        return (contract, await werking.LegVoor(contract));
    }

    /// <summary>The same for a draft that is there.</summary>
    public static async Task<string> LegVoor(this Werking werking, Guid contract)
    {
        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging")).Moet(200);
        (await werking.Post("demo-financieel-directeur-11002", $"/{contract}/visum", new { uitkomst = "verleend", meerjarenplan = "AC000012" })).Moet(200);
        return (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200).Koppen["Inhoud-Hash"];
    }

    public static Task<Antwoord> Teken(this Werking werking, Guid contract, string hash, string client, object grond) =>
        werking.Post(client, $"/{contract}/ondertekening", new { hash, grond });

    public static async Task<Guid> BrengInWerking(this Werking werking, Action<JsonObject>? anders = null)
    {
        var contract = await werking.StelOp(anders);
        await werking.OndertekenHelemaal(contract);
        return contract;
    }

    /// <summary>From draft to the last signature.</summary>
    public static async Task OndertekenHelemaal(this Werking werking, Guid contract)
    {
        var hash = await werking.LegVoor(contract);
        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit)).Moet(200);
        (await werking.Teken(contract, hash, "demo-algemeen-directeur-11002", Verzoeken.Raadsbesluit)).Moet(200);
        (await werking.Teken(contract, hash, $"demo-partner-{Verzoeken.Partner}", Verzoeken.Volmacht)).Moet(200);
    }

    /// <summary>Path of a milestone, as the text names it.</summary>
    public static async Task<string> Mijlpaal(this Werking werking, Guid contract, int verbintenis = 0, int mijlpaal = 0)
    {
        var tekst = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200).Json!;
        return $"/{contract}/mijlpalen/{tekst["inhoud"]!["verbintenissen"]![verbintenis]!["mijlpalen"]![mijlpaal]!["id"]}";
    }
}

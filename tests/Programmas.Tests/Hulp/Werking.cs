using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>Identiteit, Programmas and Taakstellingen as real processes, with the reference data loaded; one for all tests that ask for tokens.</summary>
public sealed class Werking : IAsyncLifetime
{
    /// <summary>The service that may read the confidential source.</summary>
    public const string Genoemd = "dienst-leesmodel";

    /// <summary>A service that may not.</summary>
    public const string NietGenoemd = "dienst-contracten";

    private const string Geheim = "een-geheim-voor-de-proeven-van-32-tekens";
    private readonly List<IAsyncDisposable> _op = [];
    private Demotokens _tokens = null!;

    public Proefdienst Dienst { get; private set; } = null!;

    public Proefdatabase Database { get; private set; } = null!;

    public Proefdatabase Taakstellingendatabase { get; private set; } = null!;

    private Proefdienst Taakstellingen { get; set; } = null!;

    public async Task InitializeAsync()
    {
        var infrastructuur = await Infrastructuur.Haal();
        var identiteiten = Bij(await infrastructuur.NieuweDatabase());
        Database = Bij(await infrastructuur.NieuweDatabase(Diensten.Programmas));
        var identiteit = Bij(await Proefdienst.Start(Diensten.Identiteit, new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = identiteiten.Adres,
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Path.Combine(AppContext.BaseDirectory, "Gegevens"),
            ["DIENSTGEHEIMEN"] = $$"""{"dienst-programmas":"{{Geheim}}","dienst-taakstellingen":"{{Geheim}}","{{Genoemd}}":"{{Geheim}}","{{NietGenoemd}}":"{{Geheim}}"}""",
            ["DIENSTFEEDS"] = $$"""{"{{Genoemd}}":["{{MandatenBlok.Bron}}"]}""",
            ["COOKIESLEUTELS"] = """["een-sleutel-voor-de-proeven-van-32-tekens"]""",
        }));
        var adres = new Uri(identiteit.Adres, "/identiteit");
        _tokens = new Demotokens(adres);
        var omgeving = new Dictionary<string, string?>
        {
            ["ConnectionStrings__Opslag"] = Database.Verbinding,
            ["Opslag__Provider"] = Database.Provider,
            ["Bus__Adres"] = await infrastructuur.NieuweVhost(),
            ["Identiteit__Adres"] = adres.AbsoluteUri,
            ["Identiteit__Client"] = "dienst-programmas",
            ["Identiteit__Geheim"] = Geheim,
        };
        var geladen = await Proefdienst.Voer(Diensten.Programmas, omgeving, "laad-gebieden");
        geladen.Code.ShouldBe(0, geladen.Uitvoer);
        Dienst = Bij(await Proefdienst.Start(Diensten.Programmas, omgeving));
        Taakstellingendatabase = Bij(await infrastructuur.NieuweDatabase(Diensten.Taakstellingen));
        Taakstellingen = Bij(await Proefdienst.Start(Diensten.Taakstellingen, new Dictionary<string, string?>(omgeving)
        {
            ["ConnectionStrings__Opslag"] = Taakstellingendatabase.Verbinding,
            ["Identiteit__Client"] = "dienst-taakstellingen",
            ["Bronnen__programmas"] = Dienst.Adres.AbsoluteUri.TrimEnd('/'),
            ["Taakstellingen__InbrengDagen"] = "0",
        }));
    }

    public async Task DisposeAsync()
    {
        foreach (var ding in Enumerable.Reverse(_op))
        {
            await ding.DisposeAsync();
        }
    }

    /// <summary>Grants a mandatering as a demo client; a string goes as it is, anything else as JSON.</summary>
    public Task<Antwoord> Verleen(string? client, object inhoud, params (string Naam, string Waarde)[] koppen) =>
        Stuur(HttpMethod.Post, client, Mandaten.Adres, inhoud, koppen);

    /// <summary>Posts to /api/programmas as a demo client.</summary>
    public Task<Antwoord> Post(string? client, string pad, object inhoud) => Stuur(HttpMethod.Post, client, $"/api/programmas{pad}", inhoud);

    /// <summary>Puts to /api/programmas as a demo client.</summary>
    public Task<Antwoord> Put(string? client, string pad, object inhoud) => Stuur(HttpMethod.Put, client, $"/api/programmas{pad}", inhoud);

    /// <summary>Posts to /api/taakstellingen as the regering, which must succeed.</summary>
    public async Task<Antwoord> BijTaakstellingen(string pad, object inhoud)
    {
        using var verzoek = Verzoek(await _tokens.Voor("demo-regering"), HttpMethod.Post, $"/api/taakstellingen{pad}", inhoud);
        using var antwoord = await Taakstellingen.Http.SendAsync(verzoek);
        var gelezen = await Antwoord.Lees(antwoord);
        gelezen.Status.ShouldBeInRange(200, 201, gelezen.ToString());
        return gelezen;
    }

    public Task<Antwoord> Get(string? client, string pad) => Stuur(HttpMethod.Get, client, pad, null);

    /// <summary>The feed as a service sees it, with a token of this scope.</summary>
    public async Task<Antwoord> Feed(string dienst, string scope, string? bron = null, long na = 0) => await Stuur(
        await _tokens.VoorDienst(dienst, Geheim, scope), HttpMethod.Get, $"/intern/dossierlog?na={na}&hoogstens=1000{(bron is null ? "" : $"&bron={bron}")}", null);

    /// <summary>Every row of a source, page by page, after all that is stored was numbered.</summary>
    public async Task<List<JsonObject>> Bron(string? bron = null)
    {
        await Wacht.TotDat(async () => await Tel("SELECT count(*) FROM ongenummerd") == 0);
        var rijen = new List<JsonObject>();
        while (true)
        {
            var scope = bron is null ? "feed" : $"feed feed-{bron}";
            var pagina = (await Feed(Genoemd, scope, bron, rijen.Count)).Moet(200).Json!;
            rijen.AddRange(pagina["regels"]!.AsArray().Select(r => r!.AsObject()));
            if (pagina["regels"]!.AsArray().Count == 0)
            {
                pagina["hoofd"]!.GetValue<long>().ShouldBe(rijen.Count);
                return rijen;
            }
        }
    }

    public async Task<long> Tel(string sql, Proefdatabase? database = null) =>
        Convert.ToInt64((await (database ?? Database).Vraag(sql)).FirstOrDefault(), CultureInfo.InvariantCulture);

    private async Task<Antwoord> Stuur(HttpMethod methode, string? client, string pad, object? inhoud, params (string Naam, string Waarde)[] koppen) =>
        await Stuur(client is null ? null : await _tokens.Voor(client), methode, pad, inhoud, koppen);

    private async Task<Antwoord> Stuur(string? token, HttpMethod methode, string pad, object? inhoud, params (string Naam, string Waarde)[] koppen)
    {
        using var verzoek = Verzoek(token, methode, pad, inhoud, koppen);
        using var antwoord = await Dienst.Http.SendAsync(verzoek);
        return await Antwoord.Lees(antwoord);
    }

    private static HttpRequestMessage Verzoek(string? token, HttpMethod methode, string pad, object? inhoud, params (string Naam, string Waarde)[] koppen)
    {
        var verzoek = new HttpRequestMessage(methode, pad);
        verzoek.Headers.Authorization = token is null ? null : new("Bearer", token);
        foreach (var (naam, waarde) in koppen)
        {
            verzoek.Headers.TryAddWithoutValidation(naam, waarde).ShouldBeTrue();
        }

        verzoek.Content = inhoud switch
        {
            null => null,
            string tekst => new StringContent(tekst, Encoding.UTF8, "application/json"),
            _ => JsonContent.Create(inhoud, inhoud.GetType()),
        };
        return verzoek;
    }

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
public sealed record Antwoord(int Status, JsonNode? Json, string Tekst, IReadOnlyDictionary<string, string> Koppen)
{
    public string? Code => Json?["type"]?.GetValue<string>().Replace("urn:gebiedswerking:fout:", "", StringComparison.Ordinal);

    public Guid Dossier => Json!["dossier"]!.GetValue<Guid>();

    public string[] Velden => Json?["fouten"] is JsonObject fouten ? [.. fouten.Select(f => f.Key)] : [];

    public static async Task<Antwoord> Lees(HttpResponseMessage antwoord)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync();
        var koppen = antwoord.Headers.Concat(antwoord.Content.Headers)
            .ToDictionary(k => k.Key, k => string.Join(',', k.Value), StringComparer.OrdinalIgnoreCase);
        var isJson = antwoord.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return new Antwoord((int)antwoord.StatusCode, isJson ? JsonNode.Parse(tekst) : null, tekst, koppen);
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
        Json!["detail"]!.GetValue<string>().ShouldEndWith(".");
        return this;
    }

    /// <summary>Everything that the sender can see of it: status line, headers and body.</summary>
    public override string ToString() => $"{Status} {string.Join(' ', Koppen.Select(k => $"{k.Key}: {k.Value}"))} {Tekst}";
}

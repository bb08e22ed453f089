using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Taakstellingen.Tests.Hulp;

/// <summary>Identiteit, Programmas and Taakstellingen as real processes, with real PostgreSQL and RabbitMQ.</summary>
public sealed class Werking : IAsyncLifetime
{
    private const string Geheim = "een-geheim-voor-de-proeven-van-32-tekens";
    private readonly List<IAsyncDisposable> _op = [];
    private Demotokens _tokens = null!;

    public Proefdienst Dienst { get; private set; } = null!;

    public Proefdatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var infrastructuur = await Infrastructuur.Haal();
        var bus = await infrastructuur.NieuweVhost();
        var identiteitdb = Bij(await infrastructuur.NieuweDatabase());
        var gebieden = Bij(await infrastructuur.NieuweDatabase(Diensten.Programmas));
        Database = Bij(await infrastructuur.NieuweDatabase(Diensten.Taakstellingen));
        var identiteit = Bij(await Proefdienst.Start(Diensten.Identiteit, new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = identiteitdb.Adres,
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Infrastructuur.InBron("services/Programmas/Gegevens"),
            ["DIENSTGEHEIMEN"] = $$"""{"dienst-taakstellingen":"{{Geheim}}","dienst-programmas":"{{Geheim}}"}""",
        }));
        var adres = new Uri(identiteit.Adres, "/identiteit");
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
        var geladen = await Proefdienst.Voer(Diensten.Programmas, Omgeving(gebieden, "dienst-programmas"), "laad-gebieden");
        geladen.Code.ShouldBe(0, geladen.Uitvoer);
        var programmas = Bij(await Proefdienst.Start(Diensten.Programmas, Omgeving(gebieden, "dienst-programmas")));
        Dienst = Bij(await Proefdienst.Start(Diensten.Taakstellingen, new Dictionary<string, string?>(Omgeving(Database, "dienst-taakstellingen"))
        {
            ["Bronnen__programmas"] = programmas.Adres.AbsoluteUri.TrimEnd('/'),
            ["Taakstellingen__InbrengDagen"] = "0",
        }));
        await Wacht.TotDat(async () => await Tel("select count(*) from gebied") == 300);
    }

    public async Task DisposeAsync()
    {
        foreach (var ding in Enumerable.Reverse(_op))
        {
            await ding.DisposeAsync();
        }
    }

    /// <summary>Sends to /api/taakstellingen as a demo client; answers the status, the code of a refusal and the body.</summary>
    public async Task<Antwoord> Doet(string? client, string pad, object inhoud, HttpMethod? methode = null)
    {
        using var vraag = new HttpRequestMessage(methode ?? HttpMethod.Post, $"/api/taakstellingen{pad}")
        {
            Content = inhoud is string tekst ? new StringContent(tekst, System.Text.Encoding.UTF8, "application/json") : JsonContent.Create(inhoud, inhoud.GetType()),
        };
        vraag.Headers.Authorization = client is null ? null : new("Bearer", await _tokens.Voor(client));
        using var antwoord = await Dienst.Http.SendAsync(vraag);
        var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;
        return new Antwoord((int)antwoord.StatusCode, json.TryGetProperty("type", out var type) ? type.GetString()!.Split(':')[^1] : "", json);
    }

    public async Task<long> Tel(string sql) => Convert.ToInt64((await Database.Vraag(sql)).FirstOrDefault(), System.Globalization.CultureInfo.InvariantCulture);

    private T Bij<T>(T ding) where T : IAsyncDisposable
    {
        _op.Add(ding);
        return ding;
    }
}

/// <summary>What the service answered.</summary>
public sealed record Antwoord(int Status, string Code, JsonElement Json)
{
    public string Uitslag => Status < 400 ? $"{Status}" : $"{Status} {Code}";
}

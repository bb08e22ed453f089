using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using MassTransit;

namespace Gebiedswerking.Fondsen.Tests.Hulp;

/// <summary>Identiteit and Fondsen as real processes, with real PostgreSQL and RabbitMQ; what Programmas and Contracten say is written here.</summary>
public sealed class Werking : IAsyncLifetime
{
    private const string Geheim = "een-geheim-voor-de-proeven-van-32-tekens";
    private readonly List<IAsyncDisposable> _op = [];
    private Demotokens _tokens = null!;
    private string _identiteit = "";
    private IBusControl? _bus;

    public Proefdienst Dienst { get; private set; } = null!;

    public Proefdatabase Database { get; private set; } = null!;

    internal Bron<ProgrammasBlok> Programmas { get; private set; } = null!;

    internal Bron<MandatenBlok> Mandaten { get; private set; } = null!;

    internal Bron<ContractenBlok> Contracten { get; private set; } = null!;

    public static DateOnly Vandaag => Brussel.Vandaag(TimeProvider.System);

    public async Task InitializeAsync()
    {
        var infrastructuur = await Infrastructuur.Haal();
        var vhost = await infrastructuur.NieuweVhost();
        var identiteitdb = Bij(await infrastructuur.NieuweDatabase());
        Database = Bij(await infrastructuur.NieuweDatabase(Diensten.Fondsen));
        var identiteit = Bij(await Proefdienst.Start(Diensten.Identiteit, new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = identiteitdb.Adres,
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Infrastructuur.InBron("services/Programmas/Gegevens"),
            ["DIENSTGEHEIMEN"] = $$"""{"dienst-fondsen":"{{Geheim}}"}""",
        }));
        var adres = new Uri(identiteit.Adres, "/identiteit");
        (_tokens, _identiteit) = (new Demotokens(adres), adres.AbsoluteUri);
        Dienst = Bij(await Proefdienst.Start(Diensten.Fondsen, new Dictionary<string, string?>
        {
            ["ConnectionStrings__Opslag"] = Database.Verbinding,
            ["Opslag__Provider"] = Database.Provider,
            ["Bus__Adres"] = vhost,
            ["Identiteit__Adres"] = adres.AbsoluteUri,
            ["Identiteit__Client"] = "dienst-fondsen",
            ["Identiteit__Geheim"] = Geheim,
        }));
        _bus = Bus.Factory.CreateUsingRabbitMq(bus => bus.Host(new Uri(vhost)));
        await _bus.StartAsync();
        (Programmas, Mandaten, Contracten) = (new(_bus), new(_bus), new(_bus));
        foreach (var bron in new[] { "programmas", "programmas-mandaten", "contracten" })
        {
            await Wacht.TotDat(() => infrastructuur.HoortWachtrij(vhost, $"fondsen-van-{bron}"));
        }
    }

    public async Task DisposeAsync()
    {
        await (_bus?.StopAsync() ?? Task.CompletedTask);
        foreach (var ding in Enumerable.Reverse(_op))
        {
            await ding.DisposeAsync();
        }
    }

    /// <summary>The pseudonym under which the platform knows a demo client.</summary>
    public async Task<string> Persoon(string client)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, new Uri($"{_identiteit}/token/introspection"))
        {
            Content = new FormUrlEncodedContent([new("token", await _tokens.Voor(client))]),
        };
        vraag.Headers.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"dienst-fondsen:{Geheim}")));
        using var antwoord = await Dienst.Http.SendAsync(vraag);
        return JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement.GetProperty("sub").GetString()!;
    }

    /// <summary>Sends to /api/fondsen as a demo client.</summary>
    public async Task<Antwoord> Doet(string? client, string pad, object? inhoud = null, HttpMethod? methode = null)
    {
        using var vraag = new HttpRequestMessage(methode ?? HttpMethod.Post, $"/api/fondsen{pad}")
        {
            Content = inhoud switch
            {
                null => null,
                string tekst => new StringContent(tekst, System.Text.Encoding.UTF8, "application/json"),
                _ => JsonContent.Create(inhoud, inhoud.GetType()),
            },
        };
        vraag.Headers.Authorization = client is null ? null : new("Bearer", await _tokens.Voor(client));
        using var antwoord = await Dienst.Http.SendAsync(vraag);
        var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;
        return new Antwoord((int)antwoord.StatusCode, json.TryGetProperty("type", out var type) ? type.GetString()!.Split(':')[^1] : "", json);
    }

    /// <summary>Sends bytes, or asks for them when there is nothing to send.</summary>
    internal async Task<HttpResponseMessage> Zend(string client, string pad, HttpContent? inhoud)
    {
        using var vraag = new HttpRequestMessage(inhoud is null ? HttpMethod.Get : HttpMethod.Post, $"/api/fondsen{pad}") { Content = inhoud };
        vraag.Headers.Authorization = new("Bearer", await _tokens.Voor(client));
        return await Dienst.Http.SendAsync(vraag);
    }

    /// <summary>The token of a demo client.</summary>
    public Task<string> Token(string client) => _tokens.Voor(client);

    public Task<Antwoord> Leest(string? client, string pad) => Doet(client, pad, null, HttpMethod.Get);

    public async Task<List<string>> Vraag(string sql) => [.. (await Database.Vraag(sql)).Select(w => $"{w}")];

    public Task<List<string>> Gebeurd(Guid fonds) => Vraag($"select type from dossierlog where dossier = '{fonds}' and type not like 'Fondsalarm%' order by versie");

    /// <summary>A programme that runs today is adopted, and its fund set up with 1000.00 of each of two entiteiten, confirmed.</summary>
    public async Task<(Guid Fonds, Guid Programma, Guid Mandatering)> MetFonds()
    {
        var (programma, mandatering) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var vastgesteld = Voorbeeld.ProgrammaVastgesteld(programma, mandatering);
        await Programmas.Meld(vastgesteld with { Inhoud = vastgesteld.Inhoud with { Van = Vandaag.AddYears(-1), Tot = Vandaag.AddYears(4) } });
        var fonds = (await Wacht.Op(() => Doet("demo-regering", "", Voorstel(programma)), a => a.Status == 201)).Json.GetProperty("dossier").GetGuid();
        foreach (var entiteit in new[] { "OVO000001", "OVO000002" })
        {
            (await Doet("demo-regering", $"/{fonds}/inbrengen", Inbreng(entiteit))).Uitslag.ShouldBe("200");
        }

        foreach (var inbreng in await Vraag($"select gebeurtenis::json->>'inbreng' from dossierlog where dossier = '{fonds}' and type = 'FondsinbrengWerdAangekondigd' order by versie"))
        {
            (await Doet("demo-regering", $"/{fonds}/inbrengen/{inbreng}/bevestiging", new { referentie = "Begroting" })).Uitslag.ShouldBe("200");
        }

        return (fonds, programma, mandatering);
    }

    public static object Voorstel(Guid programma) => new { programma, titel = "Fonds Ruimte", decreetsbasis = "Decreet van 1 januari 2026", voorbeeld = true };

    public static object Inbreng(string entiteit = "OVO000001", string vak = "1000.00") =>
        new { entiteit, begrotingsartikel = "QB0-1QCG2NY-WT", jaar = Vandaag.Year, vak, vek = "1000.00" };

    /// <summary>The accounts of these holders are registered and confirmed by two people, unless they are already.</summary>
    public async Task MetRekeningen(params string[] houders)
    {
        foreach (var houder in houders)
        {
            var (een, twee) = houder.StartsWith("OVO", StringComparison.Ordinal) ? ("demo-regering", "demo-regering-2") : ($"demo-partner-{houder}", "demo-regering");
            (await Doet(een, $"/rekeningen/{houder}", new { iban = Bankproef.Iban, naam = $"Houder {houder}" })).Uitslag.ShouldBeOneOf("200", "409 rekening-ongewijzigd");
            (await Doet(twee, $"/rekeningen/{houder}/bevestiging", new { iban = Bankproef.Iban })).Uitslag.ShouldBeOneOf("200", "409 niets-te-bevestigen");
        }
    }

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

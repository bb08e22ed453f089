using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>Identiteit and Programmas as real processes, with the reference data loaded.</summary>
public sealed class Werking : IAsyncLifetime
{
    private const string Geheim = "een-geheim-voor-de-proeven-van-32-tekens";
    private readonly List<IAsyncDisposable> _op = [];

    public Demotokens Tokens { get; private set; } = null!;

    public Proefdienst Dienst { get; private set; } = null!;

    public Proefdatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var infrastructuur = await Infrastructuur.Haal();
        var identiteitdb = Bij(await infrastructuur.NieuweDatabase());
        Database = Bij(await infrastructuur.NieuweDatabase(Diensten.Programmas));
        var identiteit = Bij(await Proefdienst.Start(Diensten.Identiteit, new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = identiteitdb.Adres,
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Infrastructuur.InBron("services/Programmas/Gegevens"),
            ["DIENSTGEHEIMEN"] = $$"""{"dienst-programmas":"{{Geheim}}","dienst-leesmodel":"{{Geheim}}","dienst-contracten":"{{Geheim}}"}""",
            ["DIENSTFEEDS"] = """{"dienst-leesmodel":["programmas-mandaten"]}""",
        }));
        var adres = new Uri(identiteit.Adres, "/identiteit");
        Tokens = new Demotokens(adres);
        var omgeving = new Dictionary<string, string?>
        {
            ["ConnectionStrings__Opslag"] = Database.Verbinding,
            ["Bus__Adres"] = await infrastructuur.NieuweVhost(),
            ["Identiteit__Adres"] = adres.AbsoluteUri,
            ["Identiteit__Client"] = "dienst-programmas",
            ["Identiteit__Geheim"] = Geheim,
        };
        var geladen = await Proefdienst.Voer(Diensten.Programmas, omgeving, "laad-gebieden");
        geladen.Code.ShouldBe(0, geladen.Uitvoer);
        Dienst = Bij(await Proefdienst.Start(Diensten.Programmas, omgeving));
    }

    public async Task DisposeAsync()
    {
        foreach (var ding in Enumerable.Reverse(_op))
        {
            await ding.DisposeAsync();
        }
    }

    /// <summary>Somebody at the service; null is somebody who did not sign in.</summary>
    public async Task<HttpResponseMessage> Doet(string? client, HttpMethod methode, string pad, object? inhoud = null)
    {
        using var vraag = new HttpRequestMessage(methode, pad) { Content = inhoud is null ? null : JsonContent.Create(inhoud, inhoud.GetType()) };
        vraag.Headers.Authorization = client is null ? null : new("Bearer", await Tokens.Voor(client));
        return await Dienst.Http.SendAsync(vraag);
    }

    /// <summary>A page of the feed of a source, as a service with this scope.</summary>
    public async Task<(int Status, string Tekst)> Feed(string client, string scope, string? bron)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, $"/intern/dossierlog?na=0&hoogstens=1000{(bron is null ? "" : $"&bron={bron}")}");
        vraag.Headers.Authorization = new("Bearer", await Tokens.VoorDienst(client, Geheim, scope));
        using var antwoord = await Dienst.Http.SendAsync(vraag);
        return ((int)antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync());
    }

    private T Bij<T>(T ding) where T : IAsyncDisposable
    {
        _op.Add(ding);
        return ding;
    }
}

using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Werking;
using Proces = Gebiedswerking.Lokaal.Werking.Dienst;
using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Fundament.Tests.Opstelling;

/// <summary>A source and a follower as real processes, each with a database of its own, on a vhost of their own.</summary>
public sealed class Proefopstelling : IAsyncDisposable
{
    private static readonly Proces Bronsoort = new("proef", "tests/Tellerdienst", Dienstsoort.DotNet) { Client = "dienst-programmas", Migreert = true };
    private static readonly Proces Volgersoort = new("volger", "tests/Tellerdienst", Dienstsoort.DotNet) { Client = "dienst-contracten", Migreert = true };
    private readonly List<IAsyncDisposable> _af = [];
    private Uri? _bronadres;

    private Proefopstelling(Proefidentiteit identiteit, string bus) => (Identiteit, Bus) = (identiteit, bus);

    public Proefidentiteit Identiteit { get; }

    public string Bus { get; }

    /// <summary>Runs a task of the source service on its database, beside the process that serves.</summary>
    public Task<(int Code, string Uitvoer)> Taak(string naam) =>
        Proefdienst.Voer(Bronsoort, new Dictionary<string, string?> { ["ConnectionStrings__Opslag"] = Brondb.Verbinding }, naam);

    public Proefdatabase Brondb { get; private set; } = null!;

    public Proefdatabase Volgerdb { get; private set; } = null!;

    public Proefdienst Bron { get; private set; } = null!;

    public Proefdienst Volger { get; private set; } = null!;

    public static async Task<Proefopstelling> Maak(
        string? bronBreekpunt = null, string? volgerBreekpunt = null, string? bus = null, bool metVolger = true,
        IReadOnlyDictionary<string, string?>? extra = null)
    {
        var opstelling = await MaakLeeg(bus);
        opstelling.Bron = await opstelling.StartBron(bronBreekpunt, extra);
        if (metVolger)
        {
            await opstelling.StartVolger(volgerBreekpunt, extra);
        }

        return opstelling;
    }

    /// <summary>
    /// Several instances of the source and of the follower, with one address before the sources, as in a cluster. The first of each is
    /// there first: it numbers and consumes.
    /// </summary>
    public static async Task<(Proefopstelling Opstelling, IReadOnlyList<Proefdienst> Bronnen, IReadOnlyList<Proefdienst> Volgers)> MaakMeer(
        int bronnen, int volgers, string? bronBreekpunt = null, string? volgerBreekpunt = null, IReadOnlyDictionary<string, string?>? extra = null)
    {
        var o = await MaakLeeg(null);
        o.Bron = await o.StartBron(bronBreekpunt, extra);
        var bij = new[] { o.Bron }.Concat(await Task.WhenAll(Enumerable.Range(1, bronnen - 1).Select(_ => o.StartBron(extra: extra)))).ToList();
        var poort = Poorten.Vrij();
        o.Ruim(Verdeler.Start(poort, [.. bij.Select(b => b.Adres.Port)]));
        o._bronadres = new Uri($"http://127.0.0.1:{poort}");
        var eerste = await o.StartVolger(volgerBreekpunt);
        await Wacht.TotDat(async () => await (await Infrastructuur.Haal()).HoortWachtrij(o.Bus, "volger-van-proef"));
        var na = new[] { eerste }.Concat(await Task.WhenAll(Enumerable.Range(1, volgers - 1).Select(_ => o.StartVolger()))).ToList();
        return (o, bij, na);
    }

    public async Task<Proefdienst> StartBron(string? breekpunt = null, IReadOnlyDictionary<string, string?>? extra = null) =>
        Ruim(await Proefdienst.Start(Bronsoort, Omgeving(Brondb, Bronsoort, extra), breekpunt));

    public async Task<Proefdienst> StartVolger(string? breekpunt = null, IReadOnlyDictionary<string, string?>? extra = null) =>
        Volger = Ruim(await Proefdienst.Start(Volgersoort,
            Omgeving(Volgerdb, Volgersoort, extra).Append(new("PROEF_ROL", "volger"))
                .Append(new("Bronnen__proef", _bronadres?.AbsoluteUri.TrimEnd('/') ?? Bron.Adres.ToString().TrimEnd('/'))).ToDictionary(), breekpunt));

    /// <summary>A client of a demo person at the source.</summary>
    public async Task<HttpClient> Als(string wie = "demo-gebiedsteam", Proefdienst? bij = null)
    {
        var http = await Identiteit.Tokens.Client(wie, (bij ?? Bron).Adres);
        _af.Add(new Wegdoen(http));
        return http;
    }

    public async Task<Guid> Begin(HttpClient http, int grens = 1_000_000)
    {
        using var antwoord = await http.PostAsJsonAsync("/api/proef/tellers", new { grens });
        antwoord.EnsureSuccessStatusCode();
        return (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("dossier").GetGuid();
    }

    public static Task<HttpResponseMessage> Verhoog(HttpClient http, Guid teller, int met = 1, string? tekst = null, string? sleutel = null, string? ifMatch = null)
    {
        var vraag = new HttpRequestMessage(HttpMethod.Post, $"/api/proef/tellers/{teller}/verhoging") { Content = JsonContent.Create(new { met, tekst }) };
        if (sleutel is not null)
        {
            vraag.Headers.Add("Idempotency-Key", sleutel);
        }

        if (ifMatch is not null)
        {
            vraag.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return http.SendAsync(vraag);
    }

    public static async Task<T?> Vraag<T>(Proefdatabase db, string sql, params object[] waarden)
    {
        await using var verbinding = await db.Open();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        foreach (var waarde in waarden)
        {
            opdracht.Parameters.Add(new NpgsqlParameter { Value = waarde });
        }

        return await opdracht.ExecuteScalarAsync() is { } uitkomst and not DBNull ? (T)uitkomst : default;
    }

    /// <summary>Waits until the follower has consumed everything that the source holds.</summary>
    public Task WachtTotGevolgd(TimeSpan? hoogstens = null) => Wacht.TotDat(async () =>
        await Vraag<long>(Brondb, "select count(*) from ongenummerd") == 0
        && await Vraag<long>(Brondb, "select coalesce(max(volgnummer), 0) from uitgave where bron = 'proef'") is var hoofd
        && await Vraag<long>(Volgerdb, "select coalesce(max(volgnummer), 0) from bron_cursor where bron = 'proef'") == hoofd,
        hoogstens ?? TimeSpan.FromSeconds(40));

    /// <summary>
    /// The proof after every disaster: numbers are gapless, chains hold, and the follower's tables equal a replay of the log.
    /// </summary>
    public async Task EisDatAllesKlopt(TimeSpan? hoogstens = null)
    {
        await WachtTotGevolgd(hoogstens);
        (await Vraag<long>(Brondb, "select count(*) from uitgave where bron = 'proef'"))
            .ShouldBe(await Vraag<long>(Brondb, "select coalesce(max(volgnummer), 0) from uitgave where bron = 'proef'"));
        (await Vraag<long>(Brondb, "select count(*) from dossierlog where bron = 'proef'"))
            .ShouldBe(await Vraag<long>(Brondb, "select count(*) from uitgave where bron = 'proef'"));
        (await Vraag<long>(Brondb, """
            select count(*) from (select l.dossier, l.versie, lag(u.volgnummer) over (partition by l.dossier order by l.versie) as voor, u.volgnummer
            from dossierlog l join uitgave u on u.rij = l.rij and u.bron = l.bron where l.bron = 'proef') t where voor > volgnummer
            """)).ShouldBe(0, "within a dossier the numbers follow the versions");

        var replay = new SortedDictionary<Guid, (int Som, int Keren)>();
        await using (var verbinding = await Brondb.Open())
        await using (var opdracht = new NpgsqlCommand("select dossier, type, gebeurtenis from dossierlog where bron = 'proef' order by dossier, versie", verbinding))
        await using (var lezer = await opdracht.ExecuteReaderAsync())
        {
            while (await lezer.ReadAsync())
            {
                var (id, type, json) = (lezer.GetGuid(0), lezer.GetString(1), JsonDocument.Parse(lezer.GetString(2)).RootElement);
                var (som, keren) = replay.GetValueOrDefault(id);
                replay[id] = type switch
                {
                    "TellerWerdBegonnen" => (0, 0),
                    "TellerWerdVerhoogd" => (som + json.GetProperty("met").GetInt32(), keren + 1),
                    "GifWerdToegediend" => (som, keren + 1),
                    _ => (som, keren),
                };
            }
        }

        var gevolgd = new SortedDictionary<Guid, (int Som, int Keren)>();
        await using (var verbinding = await Volgerdb.Open())
        await using (var opdracht = new NpgsqlCommand("select teller, som, keren from tellerstand", verbinding))
        await using (var lezer = await opdracht.ExecuteReaderAsync())
        {
            while (await lezer.ReadAsync())
            {
                gevolgd[lezer.GetGuid(0)] = (lezer.GetInt32(1), lezer.GetInt32(2));
            }
        }

        gevolgd.ShouldBe(replay);
    }

    public async ValueTask DisposeAsync()
    {
        for (var i = _af.Count - 1; i >= 0; i--)
        {
            await _af[i].DisposeAsync();
        }
    }

    private static async Task<Proefopstelling> MaakLeeg(string? bus)
    {
        var infrastructuur = await Infrastructuur.Haal();
        var opstelling = new Proefopstelling(await Proefidentiteit.Haal(), bus ?? await infrastructuur.NieuweVhost());
        opstelling.Brondb = opstelling.Ruim(await Database(infrastructuur, "proef", null));
        opstelling.Volgerdb = opstelling.Ruim(await Database(infrastructuur, "volger", "volger"));
        return opstelling;
    }

    private static Task<Proefdatabase> Database(Infrastructuur infrastructuur, string sjabloon, string? rol) =>
        infrastructuur.NieuweDatabase($"teller_{sjabloon}", async verbinding =>
        {
            var (code, uitvoer) = await Proefdienst.Voer(Bronsoort,
                new Dictionary<string, string?> { ["ConnectionStrings__Opslag"] = verbinding, ["PROEF_ROL"] = rol }, "migreer");
            code.ShouldBe(0, uitvoer);
        });

    private Dictionary<string, string?> Omgeving(Proefdatabase db, Proces dienst, IReadOnlyDictionary<string, string?>? extra) =>
        new Dictionary<string, string?>
        {
            ["ConnectionStrings__Opslag"] = db.Verbinding,
            ["Bus__Adres"] = Bus,
            ["Bus__Vergelijkperiode"] = "1",
            ["Identiteit__Adres"] = Identiteit.Adres.ToString().TrimEnd('/'),
            ["Identiteit__Client"] = dienst.Client,
            ["Identiteit__Geheim"] = Proefidentiteit.Geheim,
        }.Concat(extra ?? new Dictionary<string, string?>()).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Last().Value);

    private T Ruim<T>(T ding) where T : IAsyncDisposable
    {
        _af.Add(ding);
        return ding;
    }

    private sealed class Wegdoen(IDisposable ding) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            ding.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Voorbeeld;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Tellerdienst.Bron;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Metingen;

/// <summary>Tellerdienst as source and as follower, with the real identity provider, all as processes.</summary>
internal sealed class Proefketen(Meetservers servers) : IAsyncDisposable
{
    private static readonly Dienst Bron = new("proef", "tests/Tellerdienst", Dienstsoort.DotNet)
    {
        Client = "dienst-programmas", Database = "proef", Migreert = true,
    };

    private static readonly Dienst Volger = new("volger", "tests/Tellerdienst", Dienstsoort.DotNet)
    {
        Client = "dienst-contracten", Database = "volger", Migreert = true,
    };

    private static readonly Dienst Binnen = new("binnen", "tests/Tellerdienst", Dienstsoort.DotNet)
    {
        Client = "dienst-programmas", Database = "binnen", Migreert = true,
    };

    private static readonly Aanvrager Lader = new("lader", "dienst", "OVO000001", null, [], "metingen", null);
    private readonly Databanken _databanken = new(servers.Beheer, "", servers.Instellingen.Geheim);
    private readonly List<Dienstproces> _lopend = [];
    private string _identiteit = "";

    /// <summary>Connection to the database of the source.</summary>
    public string Brondb => _databanken.Verbinding(Bron);

    public string Volgerdb => _databanken.Verbinding(Volger);

    /// <summary>Connection to a database of the same shape that no process uses.</summary>
    public string Binnendb => _databanken.Verbinding(Binnen);

    /// <summary>The process of the source, with its relay.</summary>
    public Procesgroep Bronproces => Groep(Bron);

    public Procesgroep Volgerproces => Groep(Volger);

    /// <summary>Sends commands to the source as a gebiedsteam.</summary>
    public HttpClient Klant { get; private set; } = null!;

    public async Task Start(bool metVolger, CancellationToken stop)
    {
        await _databanken.Richt([Diensten.Identiteit, Bron, Volger, Binnen], stop);
        await Task.WhenAll(new[] { Bron, Volger, Binnen }.Select(dienst => Migreer(dienst, stop)));
        _identiteit = (await StartProces(Diensten.Identiteit, new()
        {
            ["DATABASE_URL"] = _databanken.Adres(Diensten.Identiteit),
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Lokaal.Bron.In("services", "Programmas", "Gegevens"),
            ["DIENSTGEHEIMEN"] = JsonSerializer.Serialize(new[] { Bron, Volger }.ToDictionary(dienst => dienst.Client!, Geheim)),
            ["COOKIESLEUTELS"] = JsonSerializer.Serialize(new[] { servers.Instellingen.Geheim("cookies") }),
        }, stop)).AbsoluteUri + "identiteit";
        var bron = await StartProces(Bron, Omgeving(Bron), stop);
        if (metVolger)
        {
            var omgeving = Omgeving(Volger);
            omgeving["PROEF_ROL"] = "volger";
            omgeving["Bronnen__proef"] = bron.AbsoluteUri.TrimEnd('/');
            await StartProces(Volger, omgeving, stop);
        }

        Klant = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 512 }) { BaseAddress = bron, Timeout = TimeSpan.FromSeconds(60) };
        Klant.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", await new Demotoegang(new Uri(_identiteit)).Token("demo-gebiedsteam"));
    }

    public async Task Verhoog(Guid teller, int keren, CancellationToken stop)
    {
        using var antwoord = keren == 1
            ? await Klant.PostAsJsonAsync($"/api/proef/tellers/{teller}/verhoging", new { met = 1 }, stop)
            : await Klant.PostAsJsonAsync($"/api/proef/tellers/{teller}/verhogingen", new { met = 1, keren }, stop);
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>The storage of a service as it registers it itself, for commands without HTTP.</summary>
    public static ServiceProvider Opslag(string verbinding)
    {
        var dialect = new PostgresDialect();
        return new ServiceCollection()
            .AddSingleton<IDialect>(dialect).AddSingleton(TimeProvider.System).AddSingleton(new Dienstnaam("proef"))
            .AddSingleton(new Gebeurtenistypes(typeof(ProefDb).Assembly)).AddSingleton<Wekker>()
            .AddScoped<Opdracht>().AddScoped<Opslagdiensten>()
            .AddDbContext<ProefDb>(opties => dialect.Gebruik(opties, verbinding), optionsLifetime: ServiceLifetime.Singleton)
            .BuildServiceProvider();
    }

    /// <summary>New counters, hundreds in a transaction.</summary>
    public static async Task<IReadOnlyList<Guid>> MaakTellers(string verbinding, int aantal, CancellationToken stop)
    {
        await using var opslag = Opslag(verbinding);
        var ids = Enumerable.Range(0, aantal).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var groep in ids.Chunk(500))
        {
            await using var scope = opslag.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ProefDb>();
            var tellers = new List<Dossier>();
            foreach (var id in groep)
            {
                var teller = await db.Begin<Teller>(id, stop);
                teller.Begin(int.MaxValue);
                tellers.Add(teller);
            }

            await db.Bewaar(tellers, Lader, stop);
        }

        return ids;
    }

    /// <summary>Waits until the relay of the source has published everything and, if there is one, the follower has it.</summary>
    /// <returns>False when that did not happen in time.</returns>
    public async Task<bool> Uitgestroomd(bool metVolger, TimeSpan geduld, CancellationToken stop)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(begin) < geduld)
        {
            var hoofd = await Sql.Vraag<long>(Brondb, "select case when exists (select from ongenummerd) then -1 else coalesce(max(volgnummer), 0) end from uitgave where bron = 'proef'", stop);
            var stand = metVolger
                ? await Sql.Vraag<long>(Volgerdb, "select coalesce(max(volgnummer), 0) from bron_cursor where bron = 'proef'", stop)
                : await Sql.Vraag<long>(Brondb, "select coalesce(max(tot), 0) from publicatiestand where bron = 'proef'", stop);
            if (hoofd == stand)
            {
                return true;
            }

            await Task.Delay(100, stop);
        }

        return false;
    }

    public async ValueTask DisposeAsync()
    {
        Klant?.Dispose();
        foreach (var proces in Enumerable.Reverse(_lopend))
        {
            await proces.Stop();
        }
    }

    private Procesgroep Groep(Dienst dienst) => new(dienst.Naam, _lopend.Single(proces => proces.Dienst == dienst).Proces.Pid);

    private async Task<Uri> StartProces(Dienst dienst, Dictionary<string, string?> omgeving, CancellationToken stop)
    {
        var proces = Dienstproces.Start(servers.Map, dienst, Poorten.Vrij(), omgeving);
        _lopend.Add(proces);
        await proces.WachtTotKlaar(stop);
        return proces.Adres;
    }

    private async Task Migreer(Dienst dienst, CancellationToken stop)
    {
        var omgeving = Omgeving(dienst);
        omgeving["PROEF_ROL"] = dienst == Volger ? "volger" : null;
        var uitkomst = await Dienstproces.Voer(dienst, ["migreer"], omgeving, stop);
        if (!uitkomst.Gelukt)
        {
            throw new Startfout($"De databank {dienst.Database} kan niet gemaakt worden: {uitkomst.Slot()}");
        }
    }

    private Dictionary<string, string?> Omgeving(Dienst dienst) => new()
    {
        ["ConnectionStrings__Opslag"] = _databanken.Verbinding(dienst),
        ["Bus__Adres"] = servers.RabbitMq,
        ["Identiteit__Adres"] = _identiteit,
        ["Identiteit__Client"] = dienst.Client,
        ["Identiteit__Geheim"] = Geheim(dienst),
    };

    private string Geheim(Dienst dienst) => servers.Instellingen.Geheim(dienst.Client!);
}

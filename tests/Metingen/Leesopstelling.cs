using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Gereedmaken;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Metingen;

/// <summary>An empty, migrated read model on a private server, and the processes that are started on it.</summary>
internal sealed class Leesopstelling(Meetservers servers) : IAsyncDisposable
{
    private static readonly TimeSpan Stopgeduld = TimeSpan.FromSeconds(15);
    private readonly List<Proces> _lopend = [];

    public Databanken Databanken { get; } = new(servers.Beheer, "", servers.Instellingen.Geheim);

    /// <summary>As the owner of the tables.</summary>
    public string Eigenaar => Databanken.Verbinding(Diensten.Projectie);

    /// <summary>As the administrator of the server.</summary>
    public string Beheer => new Npgsql.NpgsqlConnectionStringBuilder(servers.Beheer) { Database = Diensten.Projectie.Database }.ConnectionString;

    public static async Task<Leesopstelling> Maak(Meetservers servers, CancellationToken stop, params IReadOnlyList<Dienst> ook)
    {
        await Nodepakketten.Installeer([Diensten.GraphQL, Diensten.Identiteit], stop);
        await Bouw.Zorg(stop);
        var opstelling = new Leesopstelling(servers);
        await opstelling.Databanken.Richt([.. ook, Diensten.Projectie, Diensten.GraphQL], stop);
        foreach (var dienst in ook.Where(d => d.Migreert).Append(Diensten.Projectie))
        {
            var uitkomst = await Dienstproces.Voer(dienst, ["migreer"], new Dictionary<string, string?> { ["ConnectionStrings__Opslag"] = opstelling.Databanken.Verbinding(dienst) }, stop);
            if (!uitkomst.Gelukt)
            {
                throw new Startfout($"De databank van {dienst} kan niet gemaakt worden: {uitkomst.Slot()}");
            }
        }

        await opstelling.Databanken.GeefLeesrechten([Diensten.GraphQL], stop);
        return opstelling;
    }

    /// <summary>A service of the platform, ready to be asked.</summary>
    public async Task<(Uri Adres, Procesgroep Groep)> Start(Dienst dienst, Dictionary<string, string?> omgeving, CancellationToken stop)
    {
        var proces = Dienstproces.Start(servers.Map, dienst, Poorten.Vrij(), omgeving);
        _lopend.Add(proces.Proces);
        await proces.WachtTotKlaar(stop);
        return (proces.Adres, new Procesgroep(dienst.Naam, proces.Proces.Pid));
    }

    /// <summary>GraphQL on the read model; nobody signs in.</summary>
    public Task<(Uri Adres, Procesgroep Groep)> StartGraphQL(CancellationToken stop) => Start(Diensten.GraphQL, new()
    {
        ["DATABASE_URL"] = Databanken.Adres(Diensten.GraphQL),
        ["IDENTITEIT_ADRES"] = "http://127.0.0.1:1/identiteit", ["IDENTITEIT_CLIENT"] = "niemand", ["IDENTITEIT_GEHEIM"] = "geen",
    }, stop);

    /// <summary>A program of the measurement itself; ready once it answers.</summary>
    public async Task<Procesgroep> Start(string naam, Uri adres, string programma, IReadOnlyList<string> argumenten, CancellationToken stop, IReadOnlyDictionary<string, string?>? omgeving = null)
    {
        var proces = Proces.Start(Procesopdracht.In(servers.Map, naam, programma, argumenten) with { Omgeving = omgeving ?? new Dictionary<string, string?>() });
        _lopend.Add(proces);
        using var http = new HttpClient();
        for (var begin = TimeProvider.System.GetTimestamp(); ; await Task.Delay(100, stop))
        {
            try
            {
                using var antwoord = await http.GetAsync(adres, stop);
                return new Procesgroep(naam, proces.Pid);
            }
            catch (HttpRequestException) when (proces.Leeft && TimeProvider.System.GetElapsedTime(begin) < TimeSpan.FromSeconds(90))
            {
                // still starting
            }
            catch (HttpRequestException)
            {
                throw new Startfout($"{naam} start niet: {string.Join(" | ", proces.LaatsteRegels(3))}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var proces in Enumerable.Reverse(_lopend))
        {
            await proces.Stop(Stopgeduld);
        }
    }
}

using System.Security.Cryptography;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Opdrachten;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;
using Npgsql;

namespace Gebiedswerking.Proefbank;

/// <summary>
/// The whole platform, or the services that a test needs, through the very classes of deploy/Lokaal: real processes on
/// free ports, with databases and a vhost of their own. What people run is what is tested.
/// </summary>
public sealed class Proefplatform : IAsyncDisposable
{
    private readonly Instellingen _instellingen;
    private readonly Platform _platform;
    private readonly Werkmap _map;
    private readonly string _voorvoegsel;
    private readonly string _postgres;

    private Proefplatform(Werkmap map, Instellingen instellingen, Platform platform, string voorvoegsel, string postgres, Uri identiteit)
    {
        (_map, _instellingen, _platform, _voorvoegsel, _postgres) = (map, instellingen, platform, voorvoegsel, postgres);
        Tokens = new Demotokens(identiteit);
        Anoniem = new HttpClient { BaseAddress = Adres };
    }

    /// <summary>The gateway.</summary>
    public Uri Adres => _platform.Adres;

    /// <summary>A client of the gateway without a token.</summary>
    public HttpClient Anoniem { get; }

    public Demotokens Tokens { get; }

    /// <summary>Starts these services, or all when none is named, and waits until they are ready. Without reference data.</summary>
    public static Task<Proefplatform> Start(params IReadOnlyList<Dienst> diensten) => Start(_ => 1, diensten);

    /// <summary>The same, with as many instances of each as is asked.</summary>
    public static Task<Proefplatform> Start(Func<Dienst, int> exemplaren, params IReadOnlyList<Dienst> diensten) => Start(exemplaren, _ => Task.CompletedTask, diensten);

    /// <summary>All services, on databases that are not new.</summary>
    /// <param name="vul">Changes the databases, which are new and up to date, before anything runs.</param>
    public static Task<Proefplatform> StartOp(Func<Proefplatform, Task> vul) => Start(_ => 1, vul, []);

    private static async Task<Proefplatform> Start(Func<Dienst, int> exemplaren, Func<Proefplatform, Task> vul, IReadOnlyList<Dienst> diensten)
    {
        var infrastructuur = await Infrastructuur.Haal();
        var map = infrastructuur.NieuweMap("platform");
        var instellingen = new Instellingen(map);
        var voorvoegsel = $"pl{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}_";
        var keuze = diensten.Count == 0 ? Diensten.Alle : [.. Diensten.Alle.Where(diensten.Contains)];
        var bus = await infrastructuur.NieuweVhost();
        await infrastructuur.GeefBusrechten(bus, Busgebruiker.Alle(keuze, voorvoegsel, instellingen));
        var platform = new Platform(new Opstelling
        {
            Map = map,
            Instellingen = instellingen,
            Adressen = new Adressen(infrastructuur.PostgresBeheer, bus, null) { SqlServer = Adressen.BestaandeSqlServer() },
            Poort = Poorten.Vrij(),
            Gegevens = new Opties().Gegevens,
            Voorvoegsel = voorvoegsel,
            EigenBusgebruikers = true,
            Diensten = keuze,
            Exemplaren = exemplaren,
        });
        var identiteit = keuze.Contains(Diensten.Gateway) ? platform.Adres : platform.AdresVan(Diensten.Identiteit);
        var proef = new Proefplatform(map, instellingen, platform, voorvoegsel, infrastructuur.PostgresBeheer, new Uri(identiteit, "/identiteit"));
        try
        {
            await platform.RichtDatabankenIn(CancellationToken.None);
            await vul(proef);
            await platform.Start(CancellationToken.None);
            return proef;
        }
        catch
        {
            await proef.DisposeAsync();
            throw;
        }
    }

    /// <summary>A client of the gateway that signs in as, say, `demo-burgemeester-11002`.</summary>
    public Task<HttpClient> Als(string client) => Tokens.Client(client, Adres);

    /// <summary>The token with which services read each other's feed.</summary>
    public Task<string> DiensttokenVan(Dienst dienst) => Tokens.VoorDienst(dienst.Client!, _instellingen.Geheim(dienst.Client!));

    /// <summary>Loads the reference data as deploy/start does.</summary>
    public Task LaadGebieden() => _platform.LaadGebieden(CancellationToken.None);

    /// <summary>Brings every database up to date, as deploy/start does before anything runs.</summary>
    public Task Migreer() => _platform.RichtDatabankenIn(CancellationToken.None);

    /// <summary>Runs a task of a service with the settings that it has here, on another database if given.</summary>
    public Task<(int Code, string Uitvoer)> Taak(Dienst dienst, string taak, Proefdatabase? database = null)
    {
        var omgeving = _platform.Omgeving(dienst);
        if (database is not null)
        {
            omgeving["ConnectionStrings__Opslag"] = database.Verbinding;
        }

        return Proefdienst.Voer(dienst, omgeving, taak);
    }

    /// <summary>The address of one service, past the gateway.</summary>
    public Uri AdresVan(Dienst dienst) => _platform.AdresVan(dienst);

    /// <summary>Connection string of the administrator in the database of that service.</summary>
    public string DatabaseVan(Dienst dienst) =>
        new NpgsqlConnectionStringBuilder(_postgres) { Database = _voorvoegsel + dienst.Database }.ConnectionString;

    /// <summary>How many instances of a service were started.</summary>
    public int Aantal(Dienst dienst) => _platform.Van(dienst).Count;

    /// <summary>The address of one instance, past the gateway and whatever is before the instances.</summary>
    public Uri AdresVan(Dienst dienst, int nummer) => _platform.Van(dienst)[nummer - 1].Adres;

    public int PidVan(Dienst dienst, int nummer = 1) => _platform.Van(dienst)[nummer - 1].Proces.Pid;

    /// <summary>How many of them still run.</summary>
    public int Levend(Dienst dienst) => _platform.Van(dienst).Count(proces => proces.Proces.Leeft);

    /// <summary>Kill -9, all instances.</summary>
    public Task Dood(Dienst dienst) => Task.WhenAll(_platform.Van(dienst).Select(proces => proces.Proces.Dood()));

    /// <summary>Kill -9, one instance.</summary>
    public Task Dood(Dienst dienst, int nummer) => _platform.Van(dienst)[nummer - 1].Proces.Dood();

    /// <summary>Starts all instances again on their own ports (after killing those that still run), with or without a kill point.</summary>
    public Task Herstart(Dienst dienst, string? breekpunt = null) =>
        Task.WhenAll(_platform.Van(dienst).Select(proces => Herstart(dienst, proces.Nummer, breekpunt)));

    /// <summary>The same for one instance.</summary>
    public Task Herstart(Dienst dienst, int nummer, string? breekpunt = null) => _platform.Herstart(dienst, nummer,
        breekpunt is null ? null : new Dictionary<string, string?> { ["GEBIEDSWERKING_BREEKPUNT"] = breekpunt }, CancellationToken.None);

    /// <summary>What a service wrote so far, one instance after the other.</summary>
    public string Logboek(Dienst dienst) => string.Concat(_platform.Van(dienst).Select(proces => Logboek(dienst, proces.Nummer)));

    /// <summary>What one instance wrote so far.</summary>
    public string Logboek(Dienst dienst, int nummer) => File.ReadAllText(Path.Combine(_map.Logboek, Dienstproces.Naam(dienst, nummer) + ".log"));

    public async ValueTask DisposeAsync()
    {
        Anoniem.Dispose();
        if (Opname.IsGevraagd && _platform.Lopend.All(p => p.Proces.Leeft))
        {
            await Opname.Keten(_platform.Lopend.Where(p => p.Dienst.Database is not null).DistinctBy(p => p.Dienst.Database).ToDictionary(p => p.Dienst.Naam, p => DatabaseVan(p.Dienst)));
        }

        await _platform.Stop();
        await _platform.VerwijderDatabanken();
    }
}

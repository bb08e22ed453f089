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
    public static Task<Proefplatform> Start(params IReadOnlyList<Dienst> diensten) => Start(null, null, diensten);

    /// <summary>The same on databases that are not new.</summary>
    /// <param name="vul">Fills the databases before they are brought up to date and anything runs.</param>
    /// <param name="nu">What the clock of the services says when they start; null: the time.</param>
    /// <param name="diensten">Which; all when none is named.</param>
    public static async Task<Proefplatform> Start(Func<Proefplatform, Task>? vul, DateTimeOffset? nu, params IReadOnlyList<Dienst> diensten)
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
            Adressen = new Adressen(infrastructuur.PostgresBeheer, bus, null),
            Poort = Poorten.Vrij(),
            Gegevens = new Opties().Gegevens,
            Voorvoegsel = voorvoegsel,
            EigenBusgebruikers = true,
            Extra = (nu is null ? [] : keuze).ToDictionary(d => d.Naam, _ => (IReadOnlyDictionary<string, string?>)new Dictionary<string, string?> { ["GEBIEDSWERKING_KLOK"] = $"{nu:O}" }),
            Diensten = keuze,
        });
        var identiteit = keuze.Contains(Diensten.Gateway) ? platform.Adres : platform.AdresVan(Diensten.Identiteit);
        var proef = new Proefplatform(map, instellingen, platform, voorvoegsel, infrastructuur.PostgresBeheer, new Uri(identiteit, "/identiteit"));
        try
        {
            await platform.RichtDatabankenIn(CancellationToken.None);
            if (vul is not null)
            {
                await vul(proef);
                await platform.RichtDatabankenIn(CancellationToken.None);
            }

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

    /// <summary>Runs a task of a service, beside the process that serves.</summary>
    public async Task<(int Code, string Uitvoer)> Voer(Dienst dienst, params IReadOnlyList<string> argumenten)
    {
        var uitkomst = await _platform.Voer(dienst, argumenten, CancellationToken.None);
        return (uitkomst.Code, uitkomst.Uitvoer);
    }

    /// <summary>The address of one service, past the gateway.</summary>
    public Uri AdresVan(Dienst dienst) => _platform.AdresVan(dienst);

    /// <summary>Connection string of the administrator in the database of that service.</summary>
    public string DatabaseVan(Dienst dienst) =>
        new NpgsqlConnectionStringBuilder(_postgres) { Database = _voorvoegsel + dienst.Database }.ConnectionString;

    public int PidVan(Dienst dienst) => _platform.Lopend.Single(proces => proces.Dienst == dienst).Proces.Pid;

    /// <summary>Whether the process of a service runs.</summary>
    public bool Leeft(Dienst dienst) => _platform.Lopend.Single(proces => proces.Dienst == dienst).Proces.Leeft;

    /// <summary>Kill -9.</summary>
    public Task Dood(Dienst dienst) => _platform.Lopend.Single(proces => proces.Dienst == dienst).Proces.Dood();

    /// <summary>Starts a service again on its own port (after killing it when it still runs), with or without a kill point.</summary>
    public Task Herstart(Dienst dienst, string? breekpunt = null) => _platform.Herstart(dienst,
        breekpunt is null ? null : new Dictionary<string, string?> { ["GEBIEDSWERKING_BREEKPUNT"] = breekpunt }, CancellationToken.None);

    /// <summary>What a service wrote so far.</summary>
    public string Logboek(Dienst dienst) => File.ReadAllText(Path.Combine(_map.Logboek, dienst.Naam + ".log"));

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

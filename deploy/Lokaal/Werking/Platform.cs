using System.Text.Json;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Servers;

namespace Gebiedswerking.Lokaal.Werking;

/// <summary>How a platform is put together.</summary>
internal sealed record Opstelling
{
    public required Werkmap Map { get; init; }

    public required Instellingen Instellingen { get; init; }

    public required Adressen Adressen { get; init; }

    /// <summary>Where the gateway listens.</summary>
    public required int Poort { get; init; }

    /// <summary>The folder with gemeenten.csv and referentieregios.csv.</summary>
    public required string Gegevens { get; init; }

    public IReadOnlyList<Dienst> Diensten { get; init; } = Werking.Diensten.Alle;

    /// <summary>How many of a service run side by side.</summary>
    public Func<Dienst, int> Exemplaren { get; init; } = _ => 1;

    /// <summary>Keeps databases and roles of several platforms on one server apart.</summary>
    public string Voorvoegsel { get; init; } = "";

    /// <summary>Whether every service has a user of its own on the bus; else all use the given address.</summary>
    public bool EigenBusgebruikers { get; init; }

    /// <summary>Where a service is when the launcher does not start it itself: in containers.</summary>
    public Func<Dienst, Uri>? Dienstadres { get; init; }

    /// <summary>What people open, when that is not this machine.</summary>
    public Uri? Publiek { get; init; }

    /// <summary>Extra configuration per service name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> Extra { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string?>>();
}

/// <summary>All services as processes: made ready, started in order, watched, and stopped in the opposite order.</summary>
internal sealed class Platform
{
    private readonly Opstelling _opstelling;
    private readonly Databanken _databanken;
    private readonly Dictionary<string, Plaatsen> _plaatsen;
    private readonly SqlServerdatabanken? _sqlServer;
    private readonly List<Dienstproces> _lopend = [];
    private readonly List<Verdeler> _verdelers = [];

    public Platform(Opstelling opstelling)
    {
        _opstelling = opstelling;
        _databanken = new Databanken(opstelling.Adressen.Postgres, opstelling.Voorvoegsel, opstelling.Instellingen.Geheim);
        _plaatsen = Diensten.Alle.ToDictionary(dienst => dienst.Naam, dienst =>
            Plaatsen.Kies(dienst == Diensten.Gateway ? opstelling.Poort : Poorten.Vrij(), opstelling.Exemplaren(dienst)));
        _sqlServer = opstelling.Adressen.SqlServer is { } adres ? new SqlServerdatabanken(adres, opstelling.Voorvoegsel, opstelling.Instellingen.Geheim) : null;
    }

    /// <summary>What people open.</summary>
    public Uri Adres => _opstelling.Publiek ?? new($"http://localhost:{_opstelling.Poort}");

    public IReadOnlyList<Dienstproces> Lopend => _lopend;

    public Uri AdresVan(Dienst dienst) => _opstelling.Dienstadres?.Invoke(dienst) ?? new($"http://127.0.0.1:{_plaatsen[dienst.Naam].Poort}");

    /// <summary>The instances of a service, the first one first.</summary>
    public IReadOnlyList<Dienstproces> Van(Dienst dienst) => [.. _lopend.Where(proces => proces.Dienst == dienst).OrderBy(proces => proces.Nummer)];

    /// <summary>Databases and roles, then the migrations of every service side by side.</summary>
    public async Task RichtDatabankenIn(CancellationToken stop)
    {
        await _databanken.Richt(_opstelling.Diensten.Where(dienst => !OpSqlServer(dienst)), stop);
        await (_sqlServer?.Richt(_opstelling.Diensten.Where(OpSqlServer), stop) ?? Task.CompletedTask);
        await Task.WhenAll(_opstelling.Diensten.Where(dienst => dienst.Migreert).Select(dienst => Migreer(dienst, stop)));
        await _databanken.GeefLeesrechten(_opstelling.Diensten, stop);
    }

    /// <summary>Starts everything in order, then waits until each is ready; they do not need each other to become so.</summary>
    public async Task Start(CancellationToken stop)
    {
        foreach (var dienst in _opstelling.Diensten)
        {
            var plaatsen = _plaatsen[dienst.Naam];
            if (plaatsen.IsVerdeeld)
            {
                _verdelers.Add(Verdeler.Start(plaatsen.Poort, plaatsen.Exemplaren));
            }

            _lopend.AddRange(Enumerable.Range(1, plaatsen.Exemplaren.Count).Select(nummer => StartProces(dienst, nummer)));
        }

        foreach (var proces in _lopend)
        {
            await proces.WachtTotKlaar(stop);
        }
    }

    /// <summary>Last started, first stopped: the gateway refuses new work before the services behind it go.</summary>
    public async Task Stop()
    {
        foreach (var proces in Enumerable.Reverse(_lopend))
        {
            await proces.Stop();
        }

        foreach (var verdeler in _verdelers)
        {
            await verdeler.DisposeAsync();
        }
    }

    /// <summary>Removes the databases and roles; for tests, on a server that others use too.</summary>
    public async Task VerwijderDatabanken()
    {
        await _databanken.Verwijder(_opstelling.Diensten.Where(dienst => !OpSqlServer(dienst)));
        await (_sqlServer?.Verwijder(_opstelling.Diensten.Where(OpSqlServer)) ?? Task.CompletedTask);
    }

    /// <summary>Starts one instance again, killing it when it still runs, with other extra configuration if given.</summary>
    public async Task Herstart(Dienst dienst, int nummer, IReadOnlyDictionary<string, string?>? extra, CancellationToken stop)
    {
        var plaats = _lopend.FindIndex(proces => proces.Dienst == dienst && proces.Nummer == nummer);
        await _lopend[plaats].Proces.Dood();
        _lopend[plaats] = StartProces(dienst, nummer, extra);
        await _lopend[plaats].WachtTotKlaar(stop);
    }

    /// <summary>Runs a command of a service with the configuration that it has here.</summary>
    public Task<Uitkomst> Voer(Dienst dienst, IEnumerable<string> argumenten, CancellationToken stop) =>
        Dienstproces.Voer(dienst, argumenten, Omgeving(dienst), stop);

    /// <summary>The reference data; a wrong file comes back as the loader's own words: file, line and reason.</summary>
    public async Task<string> LaadGebieden(CancellationToken stop)
    {
        var uitkomst = await Voer(Diensten.Programmas, ["laad-gebieden", _opstelling.Gegevens], stop);
        return uitkomst.Gelukt
            ? uitkomst.Slot(1)
            : throw new Startfout($"De referentiegegevens zijn geweigerd: {uitkomst.Slot(10)}");
    }

    private Dienstproces StartProces(Dienst dienst, int nummer, IReadOnlyDictionary<string, string?>? extra = null)
    {
        var plaatsen = _plaatsen[dienst.Naam];
        var omgeving = Omgeving(dienst);
        if (plaatsen.IsVerdeeld)
        {
            omgeving.Remove("ASPNETCORE_URLS"); // the address that people open is before the instances
        }

        foreach (var (naam, waarde) in extra ?? _opstelling.Extra.GetValueOrDefault(dienst.Naam) ?? new Dictionary<string, string?>())
        {
            omgeving[naam] = waarde;
        }

        return Dienstproces.Start(_opstelling.Map, dienst, plaatsen.Exemplaren[nummer - 1], omgeving, nummer);
    }

    private async Task Migreer(Dienst dienst, CancellationToken stop)
    {
        var uitkomst = await Voer(dienst, ["migreer"], stop);
        if (!uitkomst.Gelukt)
        {
            throw new Startfout($"De databank van {dienst} kan niet bijgewerkt worden: {uitkomst.Slot()}");
        }
    }

    /// <summary>What a service is told: the one list of settings, for processes here and for containers elsewhere.</summary>
    internal Dictionary<string, string?> Omgeving(Dienst dienst)
    {
        var omgeving = OpPostgres(dienst);
        if (OpSqlServer(dienst))
        {
            omgeving["ConnectionStrings__Opslag"] = _sqlServer!.Verbinding(dienst);
            omgeving["Opslag__Provider"] = "sqlserver";
        }

        return omgeving;
    }

    private bool OpSqlServer(Dienst dienst) => _sqlServer is not null && dienst.KanInSqlServer;

    private Dictionary<string, string?> OpPostgres(Dienst dienst) => dienst.Naam switch
    {
        "identiteit" => new()
        {
            ["DATABASE_URL"] = _databanken.Adres(dienst),
            ["UITGEVER"] = $"{Adres.AbsoluteUri}identiteit",
            ["GEGEVENS"] = _opstelling.Gegevens,
            ["DIENSTGEHEIMEN"] = JsonSerializer.Serialize(
                Diensten.Alle.Where(andere => andere.Client is not null).ToDictionary(andere => andere.Client!, Geheim)),
            ["DIENSTFEEDS"] = JsonSerializer.Serialize(Diensten.Alle.Where(andere => andere.Hoort.Any(bron => bron.IsVertrouwelijk))
                .ToDictionary(andere => andere.Client!, andere => andere.Hoort.Where(bron => bron.IsVertrouwelijk).Select(bron => bron.Naam))),
            ["PORTAAL_TERUGKEER"] = JsonSerializer.Serialize(new[] { $"{Adres.AbsoluteUri}aanmelden/terug" }),
            ["PORTAAL_NA_AFMELDEN"] = JsonSerializer.Serialize(new[] { Adres.AbsoluteUri }),
            ["PORTAAL_GEHEIM"] = _opstelling.Instellingen.Geheim("portaal"),
            ["COOKIESLEUTELS"] = JsonSerializer.Serialize(new[] { _opstelling.Instellingen.Geheim("cookies") }),
        },
        "graphql" => new()
        {
            ["DATABASE_URL"] = _databanken.Adres(dienst),
            ["IDENTITEIT_ADRES"] = Identiteit,
            ["IDENTITEIT_CLIENT"] = dienst.Client,
            ["IDENTITEIT_GEHEIM"] = Geheim(dienst),
        },
        "portaal" => new()
        {
            ["ConnectionStrings__Opslag"] = _databanken.Verbinding(dienst),
            ["Portaal__Adres"] = Adres.AbsoluteUri,
            ["Identiteit__Adres"] = Identiteit,
            ["Identiteit__Geheim"] = _opstelling.Instellingen.Geheim("portaal"),
            ["Diensten__graphql"] = Basis(Diensten.GraphQL),
            ["Diensten__contracten"] = Basis(Diensten.Contracten),
            ["Diensten__fondsen"] = Basis(Diensten.Fondsen),
        },
        "gateway" => new[] { Diensten.Programmas, Diensten.Taakstellingen, Diensten.Fondsen, Diensten.Contracten, Diensten.Projectie, Diensten.GraphQL, Diensten.Identiteit, Diensten.Portaal }
            .ToDictionary(achter => $"Diensten__{achter.Naam}", achter => (string?)Elk(achter))
            .Append(new("ASPNETCORE_URLS", $"http://localhost:{_opstelling.Poort}")).ToDictionary(),
        _ => new()
        {
            ["ConnectionStrings__Opslag"] = _databanken.Verbinding(dienst),
            // Here a goal can pass in a day, or nobody could try it out; elsewhere input is open for 30 days.
            ["Taakstellingen__InbrengDagen"] = dienst == Diensten.Taakstellingen ? "0" : null,
            ["Bus__Adres"] = Bus(dienst),
            ["Identiteit__Adres"] = Identiteit,
            ["Identiteit__Client"] = dienst.Client,
            ["Identiteit__Geheim"] = Geheim(dienst),
            ["Bronnen__programmas"] = Basis(Diensten.Programmas),
            ["Bronnen__taakstellingen"] = Basis(Diensten.Taakstellingen),
            ["Bronnen__contracten"] = Basis(Diensten.Contracten),
            ["Bronnen__fondsen"] = Basis(Diensten.Fondsen),
        },
    };

    private string Bus(Dienst dienst) => _opstelling.EigenBusgebruikers
        ? Busgebruiker.Adres(_opstelling.Adressen.RabbitMq, dienst, _opstelling.Voorvoegsel, _opstelling.Instellingen)
        : _opstelling.Adressen.RabbitMq;

    private string Identiteit => $"{Basis(Diensten.Identiteit)}/identiteit";

    private string Basis(Dienst dienst) => AdresVan(dienst).GetLeftPart(UriPartial.Authority);

    // The gateway spreads requests itself. Elsewhere what is before the instances is the one address.
    private string Elk(Dienst dienst) => _opstelling.Dienstadres is null
        ? string.Join(',', _plaatsen[dienst.Naam].Exemplaren.Select(poort => $"http://127.0.0.1:{poort}"))
        : Basis(dienst);

    private string Geheim(Dienst dienst) => _opstelling.Instellingen.Geheim(dienst.Client!);
}

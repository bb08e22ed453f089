namespace Gebiedswerking.Metingen.Schaal;

/// <summary>
/// One installation under load: gateway, pages, queries, commands under the lock of their dossier, relays and consumers that are one
/// at a time, on shared cores.
/// </summary>
internal sealed class Cel
{
    /// <summary>Milliseconds of a commit that waits for the disk of one standby; an assumption.</summary>
    public const double Vastleggen = 2;

    private const int Blok = 100;
    private const double Omroepen = 1; // ms: broker, with confirm; an assumption
    private const double Peiling = 200; // ms between two looks of a relay that nobody woke
    private const int Dossiers = 5_000; // per factor 1; contracts that are worked on
    /// <summary>The services that write.</summary>
    public static IReadOnlyList<string> Schrijvers { get; } = ["Contracten", "Fondsen", "Programmas", "Taakstellingen"];

    /// <summary>Their share of the commands; an assumption.</summary>
    public static IReadOnlyList<double> Aandeel { get; } = [0.60, 0.30, 0.07, 0.03];

    /// <summary>One fonds per region is one dossier, and regions differ: thousands of inhabitants of the 15, the largest first.</summary>
    public static IReadOnlyList<double> Regios { get; } = [1077, 905, 691, 636, 569, 483, 407, 361, 324, 304, 287, 257, 203, 201, 161];

    /// <summary>Milliseconds per event, in full blocks, that a relay waits for others.</summary>
    public const double PerRegelUit = (Vastleggen + Omroepen) / Blok;

    /// <summary>Milliseconds per event, in full blocks, that a consumer waits for others.</summary>
    public const double PerRegelIn = Vastleggen / Blok;

    private readonly Simulatie _simulatie;
    private readonly Prijs _prijs;
    private readonly Inrichting _inrichting;
    private readonly double _factor;
    private readonly Middel _kernen;
    private readonly Middel _graphql;
    private readonly Middel _lezen;
    private readonly IReadOnlyList<Middel> _schrijven;
    private readonly IReadOnlyList<Band> _uitgiften;
    private readonly IReadOnlyList<Band> _reacties;
    private readonly IReadOnlyList<Band> _projecties;
    private readonly Dictionary<(int Dienst, int Dossier), Middel> _dossiers = [];

    public Cel(Simulatie simulatie, Prijs prijs, Inrichting inrichting, double factor)
    {
        (_simulatie, _prijs, _inrichting, _factor) = (simulatie, prijs, inrichting, factor);
        _kernen = new(simulatie, "cores of the services", inrichting.Kernen);
        _graphql = new(simulatie, "GraphQL, one core per instance", inrichting.Graphql);
        var eerste = new Middel(simulatie, "PostgreSQL, the first", inrichting.Postgres);
        _lezen = inrichting.PerDienst || inrichting.Lezers > 0
            ? new(simulatie, "PostgreSQL, reading", inrichting.Postgres * Math.Max(1, inrichting.Lezers))
            : eerste;
        var leesschrijf = inrichting.PerDienst ? new Middel(simulatie, "PostgreSQL, writing of the read model", inrichting.Postgres) : eerste;
        _schrijven = [.. Schrijvers.Select(naam => inrichting.PerDienst ? new Middel(simulatie, $"PostgreSQL of {naam}", inrichting.Postgres) : eerste)];
        _projecties = [.. Schrijvers.Select(naam => new Band(simulatie, $"projection of {naam}", Blok, blok => Projecteer(blok, leesschrijf)))];
        _reacties = [.. Schrijvers.Select((naam, d) => new Band(simulatie, $"reactions to {naam}", Blok, blok => Reageer(blok, d)))];
        _uitgiften = [.. Schrijvers.Select((naam, d) => new Band(simulatie, $"relay of {naam}", Blok, blok => GeefUit(blok, d)))];
        Middelen = [.. new[] { _kernen, _graphql, _lezen, leesschrijf }.Concat(_schrijven).Distinct()];
    }

    public IReadOnlyList<Middel> Middelen { get; }

    public IEnumerable<Band> Banden => _uitgiften.Concat(_reacties).Concat(_projecties);

    /// <summary>Share of the time that the busiest dossier was locked.</summary>
    public double DruksteDossier => _dossiers.Values.Select(d => d.Bezetting).DefaultIfEmpty().Max();

    public List<double> Paginas { get; } = [];

    public List<double> Opdrachten { get; } = [];

    public List<double> Monitor { get; } = [];

    /// <summary>From commit to in the read model.</summary>
    public List<double> Zichtbaar { get; } = [];

    public void Belast(Werklast last)
    {
        _simulatie.Begin(Komen(last.Paginas, Pagina));
        _simulatie.Begin(Komen(last.Vragen, Vraag));
        _simulatie.Begin(Komen(last.Monitor, Cijfer));
        _simulatie.Begin(Komen(last.Opdrachten, Opdracht));
    }

    private IEnumerable<Wachten> Komen(double perSeconde, Func<IEnumerable<Wachten>> proces)
    {
        while (perSeconde > 0)
        {
            yield return Duur(_simulatie.Ongeveer(1000 / perSeconde));
            _simulatie.Begin(proces());
        }
    }

    private IEnumerable<Wachten> Pagina()
    {
        var begin = _simulatie.Nu;
        foreach (var stap in Reken(_kernen, _prijs.Gateway + _prijs.Portaal))
        {
            yield return stap;
        }

        for (var keer = 0; keer < Werklast.VragenPerPagina; keer++)
        {
            foreach (var stap in Lees(_prijs.Lezen))
            {
                yield return stap;
            }
        }

        Paginas.Add(_simulatie.Nu - begin);
    }

    private IEnumerable<Wachten> Vraag() => Reken(_kernen, _prijs.Gateway).Concat(Lees(_prijs.Lezen));

    private IEnumerable<Wachten> Cijfer()
    {
        var begin = _simulatie.Nu;
        foreach (var stap in Reken(_kernen, _prijs.Gateway).Concat(Lees(_prijs.Monitor)))
        {
            yield return stap;
        }

        Monitor.Add(_simulatie.Nu - begin);
    }

    private IEnumerable<Wachten> Lees(double postgres)
    {
        yield return _graphql.Plaats;
        foreach (var stap in Reken(_kernen, _prijs.Graphql))
        {
            yield return stap;
        }

        _graphql.Geef();
        foreach (var stap in Reken(_lezen, postgres))
        {
            yield return stap;
        }
    }

    private IEnumerable<Wachten> Opdracht()
    {
        var begin = _simulatie.Nu;
        var dienst = _simulatie.Kies(Aandeel);
        foreach (var stap in Reken(_kernen, _prijs.Gateway + _prijs.Opdracht))
        {
            yield return stap;
        }

        var dossier = Dossier(dienst);
        yield return dossier.Plaats;
        foreach (var stap in Reken(_schrijven[dienst], _prijs.Schrijven))
        {
            yield return stap;
        }

        yield return Duur(Vastleggen);
        dossier.Geef();
        Opdrachten.Add(_simulatie.Nu - begin);
        var vastgelegd = _simulatie.Nu;
        // The signal after a commit wakes the relay in the same process only; when another instance relays, it sees this at its next look.
        if (_simulatie.Kies(_inrichting.Instanties) > 0)
        {
            yield return Duur(_simulatie.Kies((int)Peiling));
        }

        for (var keer = 0.0; keer < Werklast.PerOpdracht; keer++)
        {
            if (Werklast.PerOpdracht - keer >= 1 || _simulatie.Kies(1000) < (Werklast.PerOpdracht - keer) * 1000)
            {
                _uitgiften[dienst].Voeg(vastgelegd);
            }
        }
    }

    private Middel Dossier(int dienst)
    {
        var nummer = Schrijvers[dienst] == "Fondsen"
            ? (_simulatie.Kies(Math.Max(1, (int)_factor)) * Regios.Count) + _simulatie.Kies(Regios)
            : _simulatie.Kies(Math.Max(1, (int)(Dossiers * _factor)));
        if (!_dossiers.TryGetValue((dienst, nummer), out var dossier))
        {
            _dossiers[(dienst, nummer)] = dossier = new Middel(_simulatie, "dossier", 1);
        }

        return dossier;
    }

    private IEnumerable<Wachten> GeefUit(IReadOnlyList<double> blok, int dienst)
    {
        foreach (var stap in Reken(_kernen, _prijs.Uitgifte * blok.Count).Concat(Reken(_schrijven[dienst], _prijs.Regel / 2 * blok.Count)))
        {
            yield return stap;
        }

        yield return Duur(Vastleggen + Omroepen);
        foreach (var regel in blok)
        {
            _projecties[dienst].Voeg(regel);
            _reacties[dienst].Voeg(regel);
        }
    }

    private IEnumerable<Wachten> Reageer(IReadOnlyList<double> blok, int dienst)
    {
        var volger = _schrijven[(dienst + 1) % _schrijven.Count];
        return Reken(_kernen, _prijs.Ontvangst * blok.Count).Concat(Reken(volger, _prijs.Regel / 2 * blok.Count)).Append(Duur(Vastleggen));
    }

    private IEnumerable<Wachten> Projecteer(IReadOnlyList<double> blok, Middel postgres)
    {
        // Half in the process and half in the database; one transaction for a block.
        foreach (var stap in Reken(_kernen, _prijs.Projectie / 2 * blok.Count).Concat(Reken(postgres, _prijs.Projectie / 2 * blok.Count)))
        {
            yield return stap;
        }

        yield return Duur(Vastleggen);
        Zichtbaar.AddRange(blok.Select(vastgelegd => _simulatie.Nu - vastgelegd));
    }

    private IEnumerable<Wachten> Reken(Middel middel, double gemiddeld)
    {
        yield return middel.Plaats;
        yield return Duur(_simulatie.Ongeveer(gemiddeld));
        middel.Geef();
    }

    private static Wachten Duur(double milliseconden) => new(null, milliseconden);
}

namespace Gebiedswerking.Metingen.Schaal;

/// <summary>What a process in the simulation waits for: a time to pass, or a place at a resource. Times in milliseconds.</summary>
/// <param name="Bij">The resource; null when only time passes.</param>
/// <param name="Duur">How long, when no resource is asked.</param>
internal readonly record struct Wachten(Middel? Bij, double Duur);

/// <summary>
/// A simulation of discrete events: processes are iterators that say what they wait for. With the same seed it answers the same.
/// </summary>
internal sealed class Simulatie(int zaad)
{
    private readonly PriorityQueue<IEnumerator<Wachten>, (double Tijd, long Beurt)> _agenda = new();
    private readonly Random _kans = new(zaad);
    private long _beurt;

    /// <summary>Milliseconds since the start.</summary>
    public double Nu { get; private set; }

    public void Begin(IEnumerable<Wachten> proces, double over = 0) => Plan(proces.GetEnumerator(), over);

    /// <summary>Runs until nothing is left to do before an end; what is still waiting then stays waiting.</summary>
    public void Loop(double tot)
    {
        while (_agenda.TryPeek(out _, out var wanneer) && wanneer.Tijd <= tot)
        {
            var proces = _agenda.Dequeue();
            Nu = wanneer.Tijd;
            Ga(proces);
        }

        Nu = tot;
    }

    /// <summary>Exponentially distributed: the spread that service times of small requests have at least.</summary>
    public double Ongeveer(double gemiddelde) => -Math.Log(1 - _kans.NextDouble()) * gemiddelde;

    /// <summary>An index, by weight.</summary>
    public int Kies(IReadOnlyList<double> gewichten)
    {
        var waarde = _kans.NextDouble() * gewichten.Sum();
        for (var plaats = 0; plaats < gewichten.Count - 1; plaats++)
        {
            waarde -= gewichten[plaats];
            if (waarde < 0)
            {
                return plaats;
            }
        }

        return gewichten.Count - 1;
    }

    public int Kies(int aantal) => _kans.Next(aantal);

    /// <summary>Goes on with a process until it waits again.</summary>
    internal void Ga(IEnumerator<Wachten> proces)
    {
        while (proces.MoveNext())
        {
            if (proces.Current.Bij is not { } middel)
            {
                Plan(proces, proces.Current.Duur);
                return;
            }

            if (!middel.Neem(proces))
            {
                return;
            }
        }
    }

    private void Plan(IEnumerator<Wachten> proces, double over) => _agenda.Enqueue(proces, (Nu + over, _beurt++));
}

/// <summary>A number of equal places (cores, threads, a lock) that are given in the order in which they are asked.</summary>
internal sealed class Middel(Simulatie simulatie, string naam, int plaatsen)
{
    private readonly Queue<IEnumerator<Wachten>> _rij = new();
    private int _bezet;
    private double _sinds;
    private double _werk;

    public string Naam => naam;

    public int Plaatsen => plaatsen;

    /// <summary>How many are waiting now.</summary>
    public int Rij => _rij.Count;

    /// <summary>Share of the places that was busy since the start.</summary>
    public double Bezetting => simulatie.Nu == 0 ? 0 : (_werk + _bezet * (simulatie.Nu - _sinds)) / simulatie.Nu / plaatsen;

    /// <summary>What a process yields to get a place.</summary>
    public Wachten Plaats => new(this, 0);

    /// <summary>Gives a place back; who waited longest gets it at once.</summary>
    public void Geef()
    {
        if (_rij.TryDequeue(out var volgende))
        {
            simulatie.Ga(volgende);
            return;
        }

        Tel(-1);
    }

    internal bool Neem(IEnumerator<Wachten> proces)
    {
        if (_bezet < plaatsen)
        {
            Tel(+1);
            return true;
        }

        _rij.Enqueue(proces);
        return false;
    }

    private void Tel(int verschil)
    {
        _werk += _bezet * (simulatie.Nu - _sinds);
        _sinds = simulatie.Nu;
        _bezet += verschil;
    }
}

namespace Gebiedswerking.Metingen.Schaal;

/// <summary>Work that one at a time may do, in order, a block at a time: a relay, or the consumer of a source.</summary>
internal sealed class Band(Simulatie simulatie, string naam, int blok, Func<IReadOnlyList<double>, IEnumerable<Wachten>> verwerk)
{
    private readonly Queue<double> _rij = new();
    private bool _bezig;
    private double _werk;
    private double _sinds;

    public string Naam => naam;

    public int Rij => _rij.Count;

    /// <summary>
    /// Share of the time that it worked. Blocks grow with the queue, so that this nears 1 long before it cannot follow; <see cref="Rij"/> says
    /// whether it follows.
    /// </summary>
    public double Bezetting => simulatie.Nu == 0 ? 0 : (_werk + (_bezig ? simulatie.Nu - _sinds : 0)) / simulatie.Nu;

    /// <param name="vastgelegd">When the event was committed.</param>
    public void Voeg(double vastgelegd)
    {
        _rij.Enqueue(vastgelegd);
        if (!_bezig)
        {
            (_bezig, _sinds) = (true, simulatie.Nu);
            simulatie.Begin(Loop());
        }
    }

    private IEnumerable<Wachten> Loop()
    {
        while (_rij.Count > 0)
        {
            var deel = new List<double>(blok);
            while (deel.Count < blok && _rij.TryDequeue(out var een))
            {
                deel.Add(een);
            }

            foreach (var stap in verwerk(deel))
            {
                yield return stap;
            }
        }

        _bezig = false;
        _werk += simulatie.Nu - _sinds;
    }
}

namespace Gebiedswerking.Lokaal.Werking;

/// <summary>Where a service listens: the address for others, and each instance; with one instance these are the same.</summary>
internal sealed record Plaatsen(int Poort, IReadOnlyList<int> Exemplaren)
{
    public bool IsVerdeeld => Exemplaren.Count > 1;

    public static Plaatsen Kies(int poort, int aantal) => new(poort, aantal == 1 ? [poort] : [.. Enumerable.Range(0, aantal).Select(_ => Poorten.Vrij())]);
}

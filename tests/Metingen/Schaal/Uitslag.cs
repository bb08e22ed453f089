namespace Gebiedswerking.Metingen.Schaal;

/// <summary>What one simulated installation did.</summary>
internal sealed record Uitslag(Inrichting Inrichting, double Factor, Cel Cel)
{
    private static readonly TimeSpan Duur = TimeSpan.FromSeconds(60);

    /// <summary>Events that may wait for one relay or consumer at the end; more means that it does not follow.</summary>
    private const int Wachtend = 1_000;

    /// <summary>Simulates a minute.</summary>
    public static Uitslag Van(Prijs prijs, Inrichting inrichting, double factor, Werklast last)
    {
        var simulatie = new Simulatie(zaad: 20261125);
        var cel = new Cel(simulatie, prijs, inrichting, factor);
        cel.Belast(last);
        simulatie.Loop(Duur.TotalMilliseconds);
        return new(inrichting, factor, cel);
    }

    /// <summary>The resource with the least room left.</summary>
    public Middel Drukst => Cel.Middelen.MaxBy(middel => middel.Bezetting)!;

    /// <summary>The first that cannot follow; null when all do.</summary>
    public string? Achterop =>
        Cel.Middelen.Where(middel => middel.Rij > Math.Max(50, 10 * middel.Plaatsen)).MaxBy(middel => middel.Rij)?.Naam
        ?? Cel.Banden.Where(band => band.Rij > Wachtend).MaxBy(band => band.Rij)?.Naam;

    public IReadOnlyList<string> Rij() =>
    [
        Inrichting.Naam, Statistiek.Getal(Factor, "0.##"), .. new[] { Cel.Paginas, Cel.Opdrachten, Cel.Monitor, Cel.Zichtbaar }.Select(P95),
        $"{Drukst.Naam}, {Statistiek.Getal(Drukst.Bezetting * 100, "0")} %", Achterop is { } naam ? $"**no: {naam}**" : "yes",
    ];

    private static string P95(List<double> tijden) =>
        tijden.Count == 0 ? "" : Statistiek.Getal(Statistiek.Percentiel([.. tijden.Order()], 0.95), "N0");
}

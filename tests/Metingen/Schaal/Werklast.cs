namespace Gebiedswerking.Metingen.Schaal;

/// <summary>
/// What comes in per second in the busiest hour of a month: assumptions, each with its sum, because nobody has measured them yet.
/// </summary>
internal sealed record Werklast(double Paginas, double Vragen, double Monitor, double Opdrachten)
{
    /// <summary>Gemeenten of Flanders in 2026.</summary>
    public const int Gemeenten = 285;

    /// <summary>Events that one command makes, on average; the sagas over services included.</summary>
    public const double PerOpdracht = 2.5;

    /// <summary>Queries that a page sends, one after the other.</summary>
    public const int VragenPerPagina = 2;

    private const double Uur = 3600;

    /// <summary>One assumption: what, the sum in words, and per second.</summary>
    internal sealed record Aanname(string Wat, string Som, double PerSeconde);

    public static IReadOnlyList<Aanname> Paginabronnen { get; } =
    [
        new("officials of gemeenten", "285 x 25 people x 12 pages", Gemeenten * 25 * 12 / Uur),
        new("gebiedsteams and collectives", "15 regions x 20 people x 40 pages", 15 * 20 * 40 / Uur),
        new("raadsleden", "285 x 30, one in five, 5 pages", Gemeenten * 30 / 5.0 * 5 / Uur),
        new("public and press", "6.8 million inhabitants, 1 in 5,000, 4 pages", 6_800_000 / 5_000.0 * 4 / Uur),
    ];

    public static IReadOnlyList<Aanname> Vraagbronnen { get; } =
    [
        new("software of gemeenten", "each asks once a minute what changed", Gemeenten / 60.0),
    ];

    public static IReadOnlyList<Aanname> Monitorbronnen { get; } =
    [
        new("parliament, rekenhof, dashboards", "60 people or screens, a figure a minute", 60 / 60.0),
    ];

    public static IReadOnlyList<Aanname> Opdrachtbronnen { get; } =
    [
        new("milestones", "50,000 in 5 years, half of a month's in one hour, 9 commands each (evidence, report, two signatures, judgement, payment by two people, bank)", 50_000 / 60.0 / 2 * 9 / Uur),
        new("all other work", "as much again", 50_000 / 60.0 / 2 * 9 / Uur),
    ];

    /// <summary>The busiest hour, times a factor.</summary>
    public static Werklast Piek(double factor) => new(
        Som(Paginabronnen) * factor, Som(Vraagbronnen) * factor, Som(Monitorbronnen) * factor, Som(Opdrachtbronnen) * factor);

    private static double Som(IEnumerable<Aanname> bronnen) => bronnen.Sum(bron => bron.PerSeconde);
}

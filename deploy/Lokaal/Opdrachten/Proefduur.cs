namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>Which tests a run takes, by their trait `Duur`: "lang" is too long for every run, "rondes" repeats itself less in it.</summary>
/// <param name="Filter">For `dotnet test`.</param>
/// <param name="NaastElkaar">Test projects that run side by side: each has databases and vhosts of its own, and waits a good part of its time.</param>
/// <param name="Uiterlijk">A test project that hangs may not take the whole run with it.</param>
/// <param name="Omgeving">What tells the tests how often they repeat themselves (Proefbank's Rondes).</param>
/// <param name="Heeft">Has a project tests of this kind? One that has none would count as a run in which nothing ran.</param>
internal sealed record Proefduur(string Filter, int NaastElkaar, TimeSpan Uiterlijk, IReadOnlyDictionary<string, string?> Omgeving, Func<string, bool> Heeft)
{
    private const string Rondes = "GEBIEDSWERKING_RONDES";

    /// <summary>./tests/run.</summary>
    public static Proefduur Gewoon { get; } =
        new("Duur!=lang", 2, TimeSpan.FromMinutes(20), new Dictionary<string, string?> { [Rondes] = null }, _ => true);

    /// <summary>./tests/storingen.</summary>
    public static Proefduur Lang { get; } =
        new("Duur=lang|Duur=rondes", 1, TimeSpan.FromMinutes(60), new Dictionary<string, string?> { [Rondes] = "lang" }, IsGemerkt);

    private static bool IsGemerkt(string project) => Directory.EnumerateFiles(Bron.In("tests", project), "*.cs", SearchOption.AllDirectories)
        .Any(bestand => File.ReadAllText(bestand).Contains("[Trait(\"Duur\", ", StringComparison.Ordinal));
}

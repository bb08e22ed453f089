namespace Gebiedswerking.Portaal;

/// <summary>Words around the signature.</summary>
public static partial class Taal
{
    /// <summary>How far the supervision of a decision is, as a form offers it.</summary>
    public static IReadOnlyList<(string Code, string Naam)> Toezichtstanden { get; } =
        [("lopend", "Het toezicht loopt"), ("nietVernietigd", "Niet vernietigd"), ("geschorst", "Geschorst"), ("vernietigd", "Vernietigd")];

    /// <summary>For what a delegation holds, as a form offers it.</summary>
    public static IReadOnlyList<(string Code, string Naam)> Delegatiebereiken { get; } =
        [("contracten", "Alle contracten"), ("mijlpalen", "Alle mijlpalen"), ("eenContract", "Een contract, met zijn mijlpalen")];

    /// <summary>How far the supervision of a decision is.</summary>
    public static string Toezicht(string stand) => stand switch
    {
        "Lopend" => "het toezicht loopt",
        "NietVernietigd" => "niet vernietigd",
        "Geschorst" => "geschorst",
        _ => "vernietigd",
    };

    /// <summary>A word of the read model as commands write it.</summary>
    public static string Code(string woord) => char.ToLowerInvariant(woord[0]) + woord[1..];
}

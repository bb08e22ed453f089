namespace Gebiedswerking.Portaal.Pages;

/// <summary>A field of a form: its label, its help and what is wrong with it, tied together for who does not see the page.</summary>
/// <param name="Id">Anchor of the field, to which the summary of errors links.</param>
/// <param name="Naam">Name under which it is sent.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Waarde">What was filled in.</param>
/// <param name="Fout">What is wrong with it; null when nothing is.</param>
public sealed record Veld(string Id, string Naam, string Label, string? Waarde, string? Fout)
{
    /// <summary>A hint under the label.</summary>
    public string? Hulp { get; init; }

    /// <summary>Kind of input.</summary>
    public string Soort { get; init; } = "text";

    /// <summary>Lines of a text; 0 for a single line.</summary>
    public int Regels { get; init; }

    /// <summary>How long it may be.</summary>
    public int Lengte { get; init; } = 300;

    /// <summary>Whether it may stay empty.</summary>
    public bool MagLeeg { get; init; }

    /// <summary>What describes the field.</summary>
    public string Beschrijving => Hulp is null ? $"{Id}-fout" : $"{Id}-hulp {Id}-fout";
}

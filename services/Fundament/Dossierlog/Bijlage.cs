namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>
/// Free text and names that go with an event but can be erased. Rules never depend on it: a dossier must fold
/// the same way without it.
/// </summary>
/// <param name="Velden">Texts by name.</param>
public sealed record Bijlage(IReadOnlyDictionary<string, string> Velden)
{
    /// <summary>A bijlage with one text.</summary>
    public static Bijlage Met(string naam, string tekst) => new(new SortedDictionary<string, string>(StringComparer.Ordinal) { [naam] = tekst });

    /// <summary>A bijlage with one text, or none when there is no text.</summary>
    public static Bijlage? MetMisschien(string naam, string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : Met(naam, tekst);
}

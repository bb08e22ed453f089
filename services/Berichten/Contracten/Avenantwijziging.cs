namespace Gebiedswerking.Berichten.Contracten;

/// <summary>One difference between the text in force and that of an avenant.</summary>
/// <param name="Plaats">Where, as a JSON path in the new text (in the old one for what was taken away).</param>
/// <param name="Soort">Whether it was added, taken away or changed.</param>
/// <param name="Oud">As it is in force; null when it was added.</param>
/// <param name="Nieuw">As it becomes; null when it was taken away.</param>
public sealed record Avenantwijziging(string Plaats, Wijzigingssoort Soort, string? Oud, string? Nieuw);

/// <summary>What happened to a part of a text.</summary>
public enum Wijzigingssoort
{
    /// <summary>Only the new text has it.</summary>
    Toegevoegd,

    /// <summary>Only the old text has it.</summary>
    Verwijderd,

    /// <summary>Both have it, with another value.</summary>
    Gewijzigd,
}

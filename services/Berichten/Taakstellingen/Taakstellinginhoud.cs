namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>What the Vlaamse overheid wants reached in one or more areas. Source: domein.md, "Taakstellingen".</summary>
/// <param name="Titel">Title.</param>
/// <param name="Opgaven">The societal tasks, at least one.</param>
/// <param name="Gebieden">The areas, at least one.</param>
/// <param name="Doelstelling">The strategic goal.</param>
/// <param name="Onderhandelingsruimte">Which room there is for local tailoring of how; null when not described.</param>
/// <param name="Van">First day of the period (Europe/Brussels).</param>
/// <param name="Tot">Last day of the period.</param>
/// <param name="Indicatoren">How progress is measured.</param>
/// <param name="Voorbeeld">True for invented example data; shown as "voorbeeldgegevens".</param>
public sealed record Taakstellinginhoud(
    string Titel, IReadOnlyList<Opgave> Opgaven, IReadOnlyList<Gebied> Gebieden, string Doelstelling, string? Onderhandelingsruimte,
    DateOnly Van, DateOnly Tot, IReadOnlyList<Indicator> Indicatoren, bool Voorbeeld);

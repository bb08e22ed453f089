namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// The whole text of a contract: what is drafted, offered, hashed (SHA-256 over its canonical JSON, RFC 8785) and signed.
/// </summary>
/// <param name="Titel">Title.</param>
/// <param name="Referentieregios">Codes of the referentieregios in which it plays, at least one.</param>
/// <param name="Ingangsdatum">First day on which it can be in force (Europe/Brussels).</param>
/// <param name="Einddatum">Last day of the term.</param>
/// <param name="Partijen">The legal persons that bind themselves, at least two.</param>
/// <param name="Verbintenissen">What they promise, at least one.</param>
/// <param name="Financiering">Who pays what; adds up to the amounts of the verbintenissen.</param>
/// <param name="Voorbeeld">True for invented example data; shown as "voorbeeldgegevens".</param>
public sealed record Contractinhoud(
    string Titel, IReadOnlyList<string> Referentieregios, DateOnly Ingangsdatum, DateOnly Einddatum,
    IReadOnlyList<Contractpartij> Partijen, IReadOnlyList<Verbintenis> Verbintenissen,
    IReadOnlyList<Financiering> Financiering, bool Voorbeeld);

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
/// <param name="Financiering">Who pays what; adds up to the amounts of the verbintenissen that are not on fund money.</param>
/// <param name="Voorbeeld">True for invented example data; shown as "voorbeeldgegevens".</param>
/// <param name="Programma">The programme that it turns into commitments; null when it stands alone.</param>
/// <param name="Fonds">The fund that pays the verbintenissen on fund money; null when there are none.</param>
/// <param name="Mandatering">The mandatering under which the Vlaamse overheid commits that money; null when there is none.</param>
/// <param name="Voorwaarden">Suspensive conditions; null when there are none.</param>
/// <param name="Ondertekentermijn">Last day on which it can be signed (Europe/Brussels), at the latest the einddatum; null: the einddatum.</param>
/// <param name="Datadeelafspraken">Which data partijen deliver; null when there are none.</param>
/// <param name="Gevolgen">What can follow when a partij does not keep the contract; null when nothing is said.</param>
/// <param name="Opzegging">How a partij can terminate it; null when nothing is said.</param>
/// <param name="Bekendmaking">What makes it enforceable against others; null when nothing is said.</param>
/// <param name="Toetreding">How a partij can enter later; null when nothing is said.</param>
/// <param name="Uittreding">How a partij can leave; null when nothing is said.</param>
/// <param name="Tranches">Fund money per budget year, by year; adds up to the verbintenissen on fund money; null: all in the first year in which it can be in force.</param>
public sealed record Contractinhoud(
    string Titel, IReadOnlyList<string> Referentieregios, DateOnly Ingangsdatum, DateOnly Einddatum,
    IReadOnlyList<Contractpartij> Partijen, IReadOnlyList<Verbintenis> Verbintenissen,
    IReadOnlyList<Financiering> Financiering, bool Voorbeeld, Guid? Programma = null, Guid? Fonds = null, Guid? Mandatering = null,
    IReadOnlyList<Voorwaarde>? Voorwaarden = null, DateOnly? Ondertekentermijn = null,
    IReadOnlyList<Datadeelafspraak>? Datadeelafspraken = null, IReadOnlyList<Gevolg>? Gevolgen = null, Opzegging? Opzegging = null,
    string? Bekendmaking = null, string? Toetreding = null, string? Uittreding = null, IReadOnlyList<Jaardeel>? Tranches = null);

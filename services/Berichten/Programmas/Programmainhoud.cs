namespace Gebiedswerking.Berichten.Programmas;

/// <summary>What a programme works out, for which area. Source: domein.md, "Gebiedsprogramma".</summary>
/// <param name="Titel">Title.</param>
/// <param name="Soort">For a referentieregio, or for a specifiek gebied.</param>
/// <param name="Gebieden">The areas: of a generic programme exactly one referentieregio.</param>
/// <param name="Referentieregios">Codes of the referentieregios in which these areas lie on the day of the event.</param>
/// <param name="Taakstellingen">The taakstellingen that it works out.</param>
/// <param name="Platform">The platform that negotiates it; null while there is none.</param>
/// <param name="Visie">Its vision.</param>
/// <param name="Van">First day of the term (Europe/Brussels).</param>
/// <param name="Tot">Last day of the term.</param>
/// <param name="BbcCyclus">The local policy cycle beside it, e.g. <c>2026-2031</c>; null when not noted.</param>
/// <param name="Beleidsnotas">Anchoring per involved minister; may be empty in a draft.</param>
/// <param name="Voorganger">The programme that it succeeds; null when none.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record Programmainhoud(
    string Titel, Programmasoort Soort, IReadOnlyList<Gebied> Gebieden, IReadOnlyList<string> Referentieregios,
    IReadOnlyList<Guid> Taakstellingen, Guid? Platform, string Visie, DateOnly Van, DateOnly Tot, string? BbcCyclus,
    IReadOnlyList<Beleidsnota> Beleidsnotas, Guid? Voorganger, bool Voorbeeld);

/// <summary>Kinds of programme.</summary>
public enum Programmasoort
{
    /// <summary>For one referentieregio.</summary>
    Generiek,

    /// <summary>For any set of areas, also across regions.</summary>
    Specifiek,
}

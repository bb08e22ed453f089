using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>A programme as it was filled in; anything can be missing.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Soort">Generic (one referentieregio) or specific (any set of areas).</param>
/// <param name="Gebieden">The areas.</param>
/// <param name="Taakstellingen">The taakstellingen that it works out; a draft may have none yet.</param>
/// <param name="Platform">The platform that negotiates it; left out while there is none.</param>
/// <param name="Visie">Its vision.</param>
/// <param name="Van">First day of the term.</param>
/// <param name="Tot">Last day; left out: five years.</param>
/// <param name="BbcCyclus">The local policy cycle beside it, e.g. <c>2026-2031</c>.</param>
/// <param name="Beleidsnotas">Anchoring per involved minister; a draft may have none yet.</param>
/// <param name="Voorganger">The programme that it succeeds.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record Programmavoorstel(
    string? Titel = null, Programmasoort? Soort = null, IReadOnlyList<Gebiedsvoorstel?>? Gebieden = null, IReadOnlyList<Guid>? Taakstellingen = null,
    Guid? Platform = null, string? Visie = null, DateOnly? Van = null, DateOnly? Tot = null, string? BbcCyclus = null,
    IReadOnlyList<Beleidsnotavoorstel?>? Beleidsnotas = null, Guid? Voorganger = null, bool Voorbeeld = false);

/// <summary>The anchoring in the policy note of a minister.</summary>
/// <param name="Minister">The office, never a name.</param>
/// <param name="Referentie">Title and number of the note.</param>
public sealed record Beleidsnotavoorstel(string? Minister = null, string? Referentie = null);

/// <summary>An actie as it was filled in.</summary>
/// <param name="Titel">What.</param>
/// <param name="Omschrijving">How.</param>
/// <param name="Bestuursniveau">The level of government that is best placed.</param>
/// <param name="Verantwoordelijke">KBO number or NIS code of the responsible partij.</param>
/// <param name="Naam">Its name; of a gemeente it can be left out.</param>
/// <param name="Raming">Estimate in euro.</param>
/// <param name="Indicatoren">The indicators that it serves, of the taakstellingen of the programme.</param>
/// <param name="HangtAfVan">The acties of the same programme on which it depends.</param>
public sealed record Actievoorstel(
    string? Titel = null, string? Omschrijving = null, Bestuursniveau? Bestuursniveau = null, string? Verantwoordelijke = null, string? Naam = null,
    Bedrag? Raming = null, IReadOnlyList<Guid>? Indicatoren = null, IReadOnlyList<Guid>? HangtAfVan = null);

/// <summary>A negotiated target as it was filled in.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Gebied">The area of the taakstelling for which the target was left open.</param>
/// <param name="Streefwaarde">The target, in the unit of the indicator.</param>
/// <param name="Ondergrens">Lower bound; left out when there is none.</param>
/// <param name="Bovengrens">Upper bound; left out when there is none.</param>
public sealed record Streefwaardevoorstel(
    Guid? Taakstelling = null, Guid? Indicator = null, Gebiedsvoorstel? Gebied = null, decimal? Streefwaarde = null, decimal? Ondergrens = null,
    decimal? Bovengrens = null);

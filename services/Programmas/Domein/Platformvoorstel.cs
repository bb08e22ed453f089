using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>A platform as it was filled in; anything can be missing.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Gebieden">The areas, at least one.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day; left out while it is not known.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record Platformvoorstel(
    string? Titel = null, IReadOnlyList<Gebiedsvoorstel?>? Gebieden = null, DateOnly? Van = null, DateOnly? Tot = null, bool Voorbeeld = false);

/// <summary>A legal person to invite.</summary>
/// <param name="Soort">Kind of participant.</param>
/// <param name="Nis">NIS code of a gemeente; its name and KBO number are known.</param>
/// <param name="Kbo">KBO number; of a gemeente it can be left out.</param>
/// <param name="Naam">Name; of a gemeente it can be left out.</param>
public sealed record Deelnemervoorstel(Deelnemersoort? Soort = null, string? Nis = null, string? Kbo = null, string? Naam = null);

/// <summary>A meeting as it was filled in.</summary>
/// <param name="Datum">Day.</param>
/// <param name="Aanwezig">Who was there.</param>
/// <param name="Conclusie">What was concluded.</param>
public sealed record Overlegvoorstel(DateOnly? Datum = null, IReadOnlyList<Aanwezigevoorstel?>? Aanwezig = null, string? Conclusie = null);

/// <summary>A delegate who was there.</summary>
/// <param name="Functie">Function, never a name.</param>
/// <param name="Namens">KBO numbers or NIS codes of the participants for which the delegate spoke.</param>
public sealed record Aanwezigevoorstel(string? Functie = null, IReadOnlyList<string?>? Namens = null);

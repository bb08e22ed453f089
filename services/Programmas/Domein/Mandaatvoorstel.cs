using Gebiedswerking.Berichten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>A mandatering as it was filled in; anything can be missing.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Beslissing">The decision of the Vlaamse Regering.</param>
/// <param name="Collectief">The members.</param>
/// <param name="Opgaven">The societal tasks that it covers.</param>
/// <param name="Gebieden">The areas that it covers.</param>
/// <param name="Plafond">Ceiling in euro; confidential.</param>
/// <param name="MagVerschuiven">Whether money may be shifted between lines.</param>
/// <param name="Begrotingstoets">Advice and agreement, or exempt.</param>
/// <param name="GeldigVan">First day.</param>
/// <param name="GeldigTot">Last day.</param>
/// <param name="Onderhandelingsruimte">What may be negotiated; confidential.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record Mandaatvoorstel(
    string? Titel = null, Beslissingsvoorstel? Beslissing = null, IReadOnlyList<Mandaatlidvoorstel?>? Collectief = null,
    IReadOnlyList<Opgave>? Opgaven = null, IReadOnlyList<Gebiedsvoorstel?>? Gebieden = null, Bedrag? Plafond = null, bool MagVerschuiven = false,
    Begrotingstoetsvoorstel? Begrotingstoets = null, DateOnly? GeldigVan = null, DateOnly? GeldigTot = null,
    string? Onderhandelingsruimte = null, bool Voorbeeld = false);

/// <summary>A decision of the Vlaamse Regering.</summary>
/// <param name="Datum">Day.</param>
/// <param name="Nummer">Document number.</param>
public sealed record Beslissingsvoorstel(DateOnly? Datum = null, string? Nummer = null);

/// <summary>A member of the collective.</summary>
/// <param name="Persoon">Number under which the platform knows the person, as <c>GET /api/programmas/ik</c> tells it.</param>
/// <param name="Entiteit">OVO code of the entiteit.</param>
/// <param name="Functie">Function.</param>
/// <param name="Leider">Whether the member leads.</param>
/// <param name="Van">First day; left out: the first day of the mandatering.</param>
/// <param name="Tot">Last day; left out: as long as the mandatering.</param>
public sealed record Mandaatlidvoorstel(
    Guid? Persoon = null, string? Entiteit = null, string? Functie = null, bool Leider = false, DateOnly? Van = null, DateOnly? Tot = null);

/// <summary>An area by its code.</summary>
/// <param name="Soort">Kind of area.</param>
/// <param name="Code">Code of the referentieregio or NIS code.</param>
public sealed record Gebiedsvoorstel(Gebiedsoort? Soort = null, string? Code = null);

/// <summary>Advice and budgetary agreement, or exempt.</summary>
/// <param name="Vrijgesteld">True when neither is needed.</param>
/// <param name="AdviesInspectie">Reference of the advice of the Inspectie van Financien.</param>
/// <param name="Begrotingsakkoord">Reference of the agreement of the minister of budget.</param>
public sealed record Begrotingstoetsvoorstel(bool Vrijgesteld = false, string? AdviesInspectie = null, string? Begrotingsakkoord = null);

using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The content of a contract as it was filled in; anything can be missing.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Referentieregios">Codes of the referentieregios in which it plays.</param>
/// <param name="Ingangsdatum">First day on which it can be in force.</param>
/// <param name="Einddatum">Last day of the term.</param>
/// <param name="Partijen">The legal persons that bind themselves.</param>
/// <param name="Verbintenissen">What they promise.</param>
/// <param name="Financiering">Who pays what; left out when nobody pays.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
/// <param name="Programma">The programme that it turns into commitments; left out: the one of the fund, or none.</param>
/// <param name="Fonds">The fund; only when a verbintenis is on fund money.</param>
/// <param name="Mandatering">The mandatering under which the Vlaamse overheid commits that money; only then.</param>
/// <param name="Voorwaarden">Suspensive conditions; left out when there are none.</param>
/// <param name="Ondertekentermijn">Last day on which it can be signed; left out: the einddatum.</param>
/// <param name="Datadeelafspraken">Which data partijen deliver.</param>
/// <param name="Gevolgen">What can follow when a partij does not keep the contract.</param>
/// <param name="Opzegging">How a partij can terminate it.</param>
/// <param name="Bekendmaking">What makes it enforceable against others.</param>
/// <param name="Toetreding">How a partij can enter later.</param>
/// <param name="Uittreding">How a partij can leave.</param>
/// <param name="Tranches">Fund money per budget year; all at once when absent.</param>
public sealed record Contractvoorstel(
    string? Titel = null, IReadOnlyList<string?>? Referentieregios = null, DateOnly? Ingangsdatum = null, DateOnly? Einddatum = null,
    IReadOnlyList<Partijvoorstel?>? Partijen = null, IReadOnlyList<Verbintenisvoorstel?>? Verbintenissen = null,
    IReadOnlyList<Financieringsvoorstel?>? Financiering = null, bool Voorbeeld = false, Guid? Programma = null, Guid? Fonds = null,
    Guid? Mandatering = null, IReadOnlyList<Voorwaardevoorstel?>? Voorwaarden = null, DateOnly? Ondertekentermijn = null,
    IReadOnlyList<Datadeelvoorstel?>? Datadeelafspraken = null, IReadOnlyList<Gevolgvoorstel?>? Gevolgen = null, Opzeggingsvoorstel? Opzegging = null,
    string? Bekendmaking = null, string? Toetreding = null, string? Uittreding = null, IReadOnlyList<Tranchevoorstel?>? Tranches = null);

/// <summary>Fund money in a budget year.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Bedrag">Amount in euro, positive.</param>
public sealed record Tranchevoorstel(int? Jaar = null, Bedrag? Bedrag = null);

/// <summary>A partij: a gemeente by its NIS code or KBO number, any other legal person by KBO number and name.</summary>
/// <param name="Soort">Kind of legal person.</param>
/// <param name="Kbo">KBO number.</param>
/// <param name="Nis">NIS code of a gemeente.</param>
/// <param name="Naam">Name; for a gemeente it is known already.</param>
/// <param name="BeslissendOrgaan">Organ that decides; left out: the usual one for the kind.</param>
/// <param name="Entiteit">OVO code of the entiteit that executes it for the Vlaamse overheid.</param>
public sealed record Partijvoorstel(
    Partijsoort? Soort = null, string? Kbo = null, string? Nis = null, string? Naam = null, BeslissendOrgaan? BeslissendOrgaan = null,
    string? Entiteit = null);

/// <summary>A promise. A partij is named by its KBO number, or by NIS code for a gemeente.</summary>
/// <param name="Verantwoordelijke">The responsible partij.</param>
/// <param name="Soort">Effort or result.</param>
/// <param name="Omschrijving">What is promised.</param>
/// <param name="Bedrag">Amount in euro; equals the sum of its mijlpalen.</param>
/// <param name="Mijlpalen">Its milestones.</param>
/// <param name="Id">Only when an earlier version of the draft has it: keeps its identity.</param>
/// <param name="Middelen">Where its money comes from; left out: the own means of partijen.</param>
/// <param name="HangtAfVan">The other verbintenissen without which it cannot be kept, by their place in the list, from 1.</param>
/// <param name="Financieringswijze">How its amount becomes due; left out: after each milestone.</param>
/// <param name="Indicator">The indicator that it serves.</param>
/// <param name="Staatssteun">Ground for aid; required for money to an onderneming.</param>
/// <param name="Overheidsopdracht">Basis of procurement; required for money to an onderneming.</param>
/// <param name="Btw">Whether the amount holds VAT; required for money to an onderneming.</param>
public sealed record Verbintenisvoorstel(
    string? Verantwoordelijke = null, Verbintenissoort? Soort = null, string? Omschrijving = null, Bedrag? Bedrag = null,
    IReadOnlyList<Mijlpaalvoorstel?>? Mijlpalen = null, Guid? Id = null, Middelenbron? Middelen = null,
    Financieringswijzevoorstel? Financieringswijze = null, Indicatorvoorstel? Indicator = null, Steunvoorstel? Staatssteun = null,
    Opdrachtvoorstel? Overheidsopdracht = null, Btw? Btw = null, IReadOnlyList<int?>? HangtAfVan = null);

/// <summary>A milestone.</summary>
/// <param name="Omschrijving">What must be reached.</param>
/// <param name="Vervaldatum">Last day on which it is on time.</param>
/// <param name="Bewijs">What proves it.</param>
/// <param name="Bedrag">Amount in euro that it releases.</param>
/// <param name="Beoordelaar">The partij that judges; left out: the gebiedsteam of the region.</param>
/// <param name="Id">Only when an earlier version of the draft has it: keeps its identity.</param>
public sealed record Mijlpaalvoorstel(
    string? Omschrijving = null, DateOnly? Vervaldatum = null, string? Bewijs = null, Bedrag? Bedrag = null, string? Beoordelaar = null, Guid? Id = null);

/// <summary>What a partij pays.</summary>
/// <param name="Partij">The partij, by KBO number or NIS code.</param>
/// <param name="Bedrag">Amount in euro.</param>
public sealed record Financieringsvoorstel(string? Partij = null, Bedrag? Bedrag = null);

/// <summary>A gemeente as Programmas made it known.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Naam">Name.</param>
/// <param name="Kbo">KBO number.</param>
public sealed record BekendeGemeente(string Nis, string Naam, KboNummer Kbo);

/// <summary>What this service knows of what others made.</summary>
/// <param name="Gemeenten">The gemeenten.</param>
/// <param name="Referentieregios">Codes of the referentieregios.</param>
/// <param name="Programmas">The adopted programmes.</param>
/// <param name="Fondsen">The funds, each with its programme.</param>
/// <param name="Mandateringen">The mandateringen.</param>
public sealed record Naslag(
    IReadOnlyCollection<BekendeGemeente> Gemeenten, IReadOnlySet<string> Referentieregios, IReadOnlySet<Guid> Programmas,
    IReadOnlyDictionary<Guid, Guid> Fondsen, IReadOnlySet<Guid> Mandateringen);

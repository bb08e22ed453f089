using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>A suspensive condition, as it was filled in.</summary>
/// <param name="Omschrijving">What must have happened.</param>
/// <param name="Bewijs">The proof that is asked for it.</param>
/// <param name="Id">Only when an earlier version of the draft has it: keeps its identity.</param>
public sealed record Voorwaardevoorstel(string? Omschrijving = null, string? Bewijs = null, Guid? Id = null);

/// <summary>Data that a partij delivers, as it was filled in.</summary>
/// <param name="Leverancier">The partij that delivers, by KBO number or NIS code.</param>
/// <param name="Gegevens">Which data, to whom.</param>
/// <param name="Frequentie">How often.</param>
/// <param name="Eerst">Last day of the first delivery.</param>
/// <param name="Id">Only when an earlier version of the draft has it: keeps its identity.</param>
public sealed record Datadeelvoorstel(
    string? Leverancier = null, string? Gegevens = null, Leveringsfrequentie? Frequentie = null, DateOnly? Eerst = null, Guid? Id = null);

/// <summary>A consequence, as it was filled in.</summary>
/// <param name="Omschrijving">What follows, and when.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Id">Only when an earlier version of the draft has it: keeps its identity.</param>
public sealed record Gevolgvoorstel(string? Omschrijving = null, Gevolgsoort? Soort = null, Guid? Id = null);

/// <summary>How a partij can terminate, as it was filled in.</summary>
/// <param name="Regeling">When and how.</param>
/// <param name="Termijn">Notice in calendar days.</param>
public sealed record Opzeggingsvoorstel(string? Regeling = null, int? Termijn = null);

/// <summary>How an amount becomes due, as it was filled in.</summary>
/// <param name="Soort">In which way.</param>
/// <param name="Voorschot">Percentage with the first milestone, 1 to 99; only for a voorschot with saldo.</param>
public sealed record Financieringswijzevoorstel(Financieringssoort? Soort = null, int? Voorschot = null);

/// <summary>An indicator, as it was filled in.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Taakstelling">The taakstelling of which it is.</param>
public sealed record Indicatorvoorstel(string? Code = null, Guid? Taakstelling = null);

/// <summary>Ground for aid, as it was filled in.</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Referentie">Where it can be found; left out only when it is no aid.</param>
public sealed record Steunvoorstel(Staatssteungrond? Grond = null, string? Referentie = null);

/// <summary>Basis of procurement, as it was filled in.</summary>
/// <param name="Soort">The basis.</param>
/// <param name="Referentie">Reference of the procedure, or article of the exception; left out only when it is no public contract.</param>
public sealed record Opdrachtvoorstel(Opdrachtsoort? Soort = null, string? Referentie = null);

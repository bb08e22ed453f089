using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;

namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>The content of a taakstelling as it was filled in; anything can be missing.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Opgaven">The societal tasks.</param>
/// <param name="Gebieden">The areas.</param>
/// <param name="Doelstelling">The strategic goal.</param>
/// <param name="Onderhandelingsruimte">Room for local tailoring; left out when not described.</param>
/// <param name="Van">First day of the period.</param>
/// <param name="Tot">Last day of the period.</param>
/// <param name="Indicatoren">How progress is measured.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record Taakstellingvoorstel(
    string? Titel = null, IReadOnlyList<Opgave>? Opgaven = null, IReadOnlyList<Gebied?>? Gebieden = null, string? Doelstelling = null,
    string? Onderhandelingsruimte = null, DateOnly? Van = null, DateOnly? Tot = null, IReadOnlyList<Indicatorvoorstel?>? Indicatoren = null,
    bool Voorbeeld = false);

/// <summary>An indicator.</summary>
/// <param name="Code">Short code.</param>
/// <param name="Naam">Name.</param>
/// <param name="Eenheid">Unit.</param>
/// <param name="Richting">Must it rise or fall.</param>
/// <param name="Bron">Where the figures come from.</param>
/// <param name="Doelen">Starting value and target per area.</param>
/// <param name="Id">Only when an earlier version has it: keeps its identity.</param>
public sealed record Indicatorvoorstel(
    string? Code = null, string? Naam = null, string? Eenheid = null, Richting? Richting = null, string? Bron = null,
    IReadOnlyList<Doelvoorstel?>? Doelen = null, Guid? Id = null);

/// <summary>Starting value and target in an area.</summary>
/// <param name="Gebied">The area.</param>
/// <param name="Nulmeting">Starting value.</param>
/// <param name="Streefwaarde">The target.</param>
/// <param name="Ondergrens">Lower bound.</param>
/// <param name="Bovengrens">Upper bound.</param>
/// <param name="TeOnderhandelenTot">Last day for negotiating the target, instead of a target.</param>
public sealed record Doelvoorstel(
    Gebied? Gebied = null, decimal? Nulmeting = null, decimal? Streefwaarde = null, decimal? Ondergrens = null, decimal? Bovengrens = null,
    DateOnly? TeOnderhandelenTot = null);

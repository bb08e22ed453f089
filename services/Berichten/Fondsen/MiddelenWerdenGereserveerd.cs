namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The fund set money apart for a contract that is offered for signature.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Poging">The request that this answers.</param>
/// <param name="Hash">Hash of the text for which it was asked.</param>
/// <param name="Mandatering">The mandatering whose ceiling it uses.</param>
/// <param name="Delen">From which budget lines, each positive.</param>
/// <param name="Mijlpalen">The milestones that release it, and to whom.</param>
/// <param name="Referentieregios">Codes of the referentieregios of the contract.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
/// <param name="GeldigTot">Last day on which all its lines can be committed (Europe/Brussels); null in rows from before this was told.</param>
public sealed record MiddelenWerdenGereserveerd(
    Guid Fonds, Guid Contract, int Poging, string Hash, Guid Mandatering, IReadOnlyList<Middelendeel> Delen,
    IReadOnlyList<Contracten.Fondsmijlpaal> Mijlpalen, IReadOnlyList<string> Referentieregios, bool Voorbeeld,
    DateOnly? GeldigTot = null) : IGebeurtenis;

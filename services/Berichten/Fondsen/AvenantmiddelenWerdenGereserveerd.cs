namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The fund agrees with what an avenant changes; what it asks more was set apart.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Poging">The request that this answers.</param>
/// <param name="Hash">Hash of the avenant for which it was asked.</param>
/// <param name="Mandatering">The mandatering whose ceiling it uses.</param>
/// <param name="Delen">From which budget lines, each positive; empty when the avenant asks nothing more.</param>
/// <param name="Mijlpalen">All milestones that release fund money in the new text.</param>
/// <param name="Referentieregios">Codes of the referentieregios in the new text.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
/// <param name="GeldigTot">Last day on which all its lines can be committed (Europe/Brussels); null when it asks nothing more, and in rows from before this was told.</param>
public sealed record AvenantmiddelenWerdenGereserveerd(
    Guid Fonds, Guid Contract, Contracten.AvenantId Avenant, int Poging, string Hash, Guid Mandatering, IReadOnlyList<Middelendeel> Delen,
    IReadOnlyList<Contracten.Fondsmijlpaal> Mijlpalen, IReadOnlyList<string> Referentieregios, bool Voorbeeld,
    DateOnly? GeldigTot = null) : IGebeurtenis;

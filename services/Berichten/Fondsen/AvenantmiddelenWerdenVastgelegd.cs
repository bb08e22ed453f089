namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// An avenant was adopted: what was set apart for it is committed, what the contract needs no more became free, and its milestones take
/// the place of the former ones.
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Erbij">What was committed, per budget line; empty when nothing.</param>
/// <param name="Eraf">What became free, per budget line; empty when nothing.</param>
/// <param name="Mijlpalen">All milestones that release fund money from now on.</param>
/// <param name="Referentieregios">Codes of the referentieregios of the contract from now on.</param>
/// <param name="Datum">Day of adoption (Europe/Brussels).</param>
/// <param name="Voorbeeld">True for invented example data.</param>
/// <param name="Begrotingstoets">Advice and agreement on which it rests; null when none was known.</param>
public sealed record AvenantmiddelenWerdenVastgelegd(
    Guid Fonds, Guid Contract, Contracten.AvenantId Avenant, IReadOnlyList<Middelendeel> Erbij, IReadOnlyList<Middelendeel> Eraf,
    IReadOnlyList<Contracten.Fondsmijlpaal> Mijlpalen, IReadOnlyList<string> Referentieregios, DateOnly Datum, bool Voorbeeld,
    Programmas.Begrotingstoets? Begrotingstoets = null) : IGebeurtenis;

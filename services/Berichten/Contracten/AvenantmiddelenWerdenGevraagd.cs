namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// The text of an avenant was fixed and the fund was asked for the difference with what it committed. Nobody signs before its answer.
/// Asking again is a next <paramref name="Poging"/>; the fund never holds more than one difference per contract.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Fonds">The fund of the contract.</param>
/// <param name="Mandatering">The mandatering under which the Vlaamse overheid committed.</param>
/// <param name="Poging">Which time it is asked for this avenant, from 1.</param>
/// <param name="Hash">Hash of the avenant.</param>
/// <param name="Jaar">Budget year from which more money is asked.</param>
/// <param name="Mijlpalen">All milestones that release fund money in the new text; empty when none does.</param>
/// <param name="Referentieregios">Codes of the referentieregios in the new text.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record AvenantmiddelenWerdenGevraagd(
    Guid Contract, AvenantId Avenant, Guid Fonds, Guid Mandatering, int Poging, string Hash, int Jaar, IReadOnlyList<Fondsmijlpaal> Mijlpalen,
    IReadOnlyList<string> Referentieregios, bool Voorbeeld) : IGebeurtenis;

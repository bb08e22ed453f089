namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// The text was fixed and the fund was asked to reserve what the contract takes from it. Nobody signs before its answer. Asking
/// again is a next <paramref name="Poging"/>; the fund never books the same text twice.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Fonds">The fund.</param>
/// <param name="Mandatering">The mandatering under which the Vlaamse overheid commits.</param>
/// <param name="Poging">Which time it is asked, from 1.</param>
/// <param name="Hash">SHA-256 (hex, lower case) over the canonical JSON of the text.</param>
/// <param name="Delen">What is asked per budget year, positive; adds up to the fund money of the contract.</param>
/// <param name="Mijlpalen">The milestones that release fund money, and to whom.</param>
/// <param name="Referentieregios">Codes of the referentieregios of the contract.</param>
/// <param name="Einddatum">Last day of the term of the contract.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record ReserveringWerdGevraagd(
    Guid Contract, Guid Fonds, Guid Mandatering, int Poging, string Hash, IReadOnlyList<Jaardeel> Delen, IReadOnlyList<Fondsmijlpaal> Mijlpalen,
    IReadOnlyList<string> Referentieregios, DateOnly Einddatum, bool Voorbeeld) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// A milestone of a promise with voorschot and saldo was accepted and nothing more is due for it: what it justifies was paid before.
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Verbintenis">The promise to which it belongs.</param>
/// <param name="Aanvaard">For how much it was accepted, in euro; can be zero.</param>
public sealed record MijlpaalWerdVerrekend(
    Guid Fonds, Guid Contract, Contracten.MijlpaalId Mijlpaal, Contracten.VerbintenisId Verbintenis, Bedrag Aanvaard) : IGebeurtenis;

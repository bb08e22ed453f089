namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>An avenant came to nothing, or was asked for anew: what was set apart for it became free.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Delen">On which budget lines; empty when nothing was set apart.</param>
/// <param name="Referentieregios">Codes of the referentieregios over which it was divided.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
public sealed record AvenantmiddelenWerdenVrijgegeven(
    Guid Fonds, Guid Contract, Contracten.AvenantId Avenant, IReadOnlyList<Middelendeel> Delen,
    IReadOnlyList<string> Referentieregios, bool Voorbeeld) : IGebeurtenis;

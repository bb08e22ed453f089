namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A milestone of a promise with trekkingsrecht was accepted: the beneficiary can draw that much more.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Verbintenis">The promise.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Begunstigde">KBO number of the partij that can draw.</param>
/// <param name="Bedrag">How much, in euro, positive.</param>
public sealed record TrekkingsruimteWerdGeopend(
    Guid Fonds, Guid Contract, Contracten.VerbintenisId Verbintenis, Contracten.MijlpaalId Mijlpaal, KboNummer Begunstigde, Bedrag Bedrag) : IGebeurtenis;

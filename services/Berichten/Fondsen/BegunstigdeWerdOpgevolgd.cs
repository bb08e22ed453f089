namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// A gemeente that is paid went on in another: what is not paid yet is for the successor. What was paid keeps the number of then.
/// Source: domein.md, "Fusie".
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Oud">KBO number of the gemeente that merged.</param>
/// <param name="Nieuw">KBO number of the gemeente that takes its place.</param>
/// <param name="Mijlpalen">The milestones that from now on release money to the successor.</param>
/// <param name="Betaalopdrachten">The payment orders that from now on name the successor.</param>
public sealed record BegunstigdeWerdOpgevolgd(
    Guid Fonds, Guid Contract, KboNummer Oud, KboNummer Nieuw, IReadOnlyList<Contracten.MijlpaalId> Mijlpalen,
    IReadOnlyList<BetaalopdrachtId> Betaalopdrachten) : IGebeurtenis;

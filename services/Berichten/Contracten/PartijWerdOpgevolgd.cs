namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// A gemeente went on in another, which from that day is party with the same obligations, without a new signature. What was signed stays as it
/// was; signatures of the old signatories on a text that not all have signed lapse. Source: domein.md, "Fusie".
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Oud">KBO number of the gemeente that merged.</param>
/// <param name="Nieuw">KBO number of the gemeente that takes its place.</param>
/// <param name="Naam">Name of the gemeente that takes its place.</param>
/// <param name="Nis">Its NIS code.</param>
/// <param name="Ingangsdatum">First day on which it is party (Europe/Brussels).</param>
/// <param name="Fusie">The fusie.</param>
public sealed record PartijWerdOpgevolgd(
    Guid Contract, KboNummer Oud, KboNummer Nieuw, string Naam, string Nis, DateOnly Ingangsdatum, Guid Fusie) : IGebeurtenis;

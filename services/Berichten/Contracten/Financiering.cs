namespace Gebiedswerking.Berichten.Contracten;

/// <summary>What a partij pays from its own means.</summary>
/// <param name="Partij">KBO number of the partij.</param>
/// <param name="Bedrag">Amount in euro, positive.</param>
public sealed record Financiering(KboNummer Partij, Bedrag Bedrag);

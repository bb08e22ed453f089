namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A milestone that releases fund money.</summary>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Begunstigde">KBO number of the partij that is paid.</param>
/// <param name="Bedrag">Amount in euro as agreed, positive.</param>
public sealed record Fondsmijlpaal(MijlpaalId Mijlpaal, KboNummer Begunstigde, Bedrag Bedrag);

namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A milestone that releases fund money.</summary>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Begunstigde">KBO number of the partij that is paid.</param>
/// <param name="Bedrag">Amount in euro as agreed, positive.</param>
/// <param name="Verbintenis">The promise to which it belongs; null in requests of before it was said.</param>
/// <param name="Wijze">How the amount of that promise becomes due; null: after each milestone what it releases.</param>
/// <param name="Vervaldatum">Last day to meet it (Europe/Brussels); null in requests of before it was said.</param>
public sealed record Fondsmijlpaal(
    MijlpaalId Mijlpaal, KboNummer Begunstigde, Bedrag Bedrag, VerbintenisId? Verbintenis = null, Financieringswijze? Wijze = null,
    DateOnly? Vervaldatum = null);

namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>Rows of the confidential source of Fondsen: account numbers. No service hears it.</summary>
/// <param name="Van">Number of the first row.</param>
/// <param name="Tot">Number of the last row.</param>
/// <param name="Regels">The rows.</param>
public sealed record RekeningenBlok(long Van, long Tot, IReadOnlyList<Regel> Regels) : IBlok<RekeningenBlok>
{
    /// <inheritdoc />
    public static string Bron => "fondsen-rekeningen";

    /// <inheritdoc />
    public static RekeningenBlok Maak(long van, long tot, IReadOnlyList<Regel> regels) => new(van, tot, regels);
}

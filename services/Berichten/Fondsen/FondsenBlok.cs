namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>Rows of the public source of Fondsen.</summary>
/// <param name="Van">Number of the first row.</param>
/// <param name="Tot">Number of the last row.</param>
/// <param name="Regels">The rows.</param>
public sealed record FondsenBlok(long Van, long Tot, IReadOnlyList<Regel> Regels) : IBlok<FondsenBlok>
{
    /// <inheritdoc />
    public static string Bron => "fondsen";

    /// <inheritdoc />
    public static FondsenBlok Maak(long van, long tot, IReadOnlyList<Regel> regels) => new(van, tot, regels);
}

namespace Gebiedswerking.Berichten.Contracten;

/// <summary>Rows of the public source of Contracten.</summary>
/// <param name="Van">Number of the first row.</param>
/// <param name="Tot">Number of the last row.</param>
/// <param name="Regels">The rows.</param>
public sealed record ContractenBlok(long Van, long Tot, IReadOnlyList<Regel> Regels) : IBlok<ContractenBlok>
{
    /// <inheritdoc />
    public static string Bron => "contracten";

    /// <inheritdoc />
    public static ContractenBlok Maak(long van, long tot, IReadOnlyList<Regel> regels) => new(van, tot, regels);
}

namespace Gebiedswerking.Berichten.Programmas;

/// <summary>Rows of the public source of Programmas.</summary>
/// <param name="Van">Number of the first row.</param>
/// <param name="Tot">Number of the last row.</param>
/// <param name="Regels">The rows.</param>
public sealed record ProgrammasBlok(long Van, long Tot, IReadOnlyList<Regel> Regels) : IBlok<ProgrammasBlok>
{
    /// <inheritdoc />
    public static string Bron => "programmas";

    /// <inheritdoc />
    public static ProgrammasBlok Maak(long van, long tot, IReadOnlyList<Regel> regels) => new(van, tot, regels);
}

namespace Gebiedswerking.Berichten.Programmas;

/// <summary>Rows of the confidential source of Programmas: what only a collective, the regering and the rekenhof may know.</summary>
/// <param name="Van">Number of the first row.</param>
/// <param name="Tot">Number of the last row.</param>
/// <param name="Regels">The rows.</param>
public sealed record MandatenBlok(long Van, long Tot, IReadOnlyList<Regel> Regels) : IBlok<MandatenBlok>
{
    /// <inheritdoc />
    public static string Bron => "programmas-mandaten";

    /// <inheritdoc />
    public static MandatenBlok Maak(long van, long tot, IReadOnlyList<Regel> regels) => new(van, tot, regels);
}

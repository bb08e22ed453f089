namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>Rows of the public source of Taakstellingen.</summary>
/// <param name="Van">Number of the first row.</param>
/// <param name="Tot">Number of the last row.</param>
/// <param name="Regels">The rows.</param>
public sealed record TaakstellingenBlok(long Van, long Tot, IReadOnlyList<Regel> Regels) : IBlok<TaakstellingenBlok>
{
    /// <inheritdoc />
    public static string Bron => "taakstellingen";

    /// <inheritdoc />
    public static TaakstellingenBlok Maak(long van, long tot, IReadOnlyList<Regel> regels) => new(van, tot, regels);
}

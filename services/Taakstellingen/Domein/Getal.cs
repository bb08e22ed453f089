using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>Figures of indicators: exact decimals that fit <c>numeric(18,6)</c>.</summary>
internal static class Getal
{
    private const decimal Grens = 999_999_999_999.999999m;

    /// <summary>Asks for at most six decimals and twelve digits before them; null is fine.</summary>
    public static bool Eis(Invoer invoer, decimal? waarde, string veld) => invoer.Eis(
        waarde is not { } getal || (Math.Abs(getal) <= Grens && decimal.Round(getal, 6) == getal), veld,
        "Vul een getal in met ten hoogste twaalf cijfers voor en zes cijfers na het decimaalteken.");
}

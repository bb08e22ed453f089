using Gebiedswerking.Contracten.Domein;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>The setting <c>Ondertekening:Termijn</c>.</summary>
internal static class Termijninstelling
{
    /// <summary>In how many days an offered text must be signed when it does not say itself.</summary>
    /// <exception cref="InvalidOperationException">The setting is no number from 1 to 3650.</exception>
    public static int Ondertekentermijn(this IConfiguration instellingen) => instellingen.GetValue("Ondertekening:Termijn", Gebiedscontract.Standaardtermijn) is var dagen
        && dagen is >= 1 and <= 3650 ? dagen : throw new InvalidOperationException("Ondertekening:Termijn must be from 1 to 3650 days");
}

using System.Globalization;

namespace Gebiedswerking.Metingen;

/// <summary>The few statistics that the tables show.</summary>
internal static class Statistiek
{
    public static double Mediaan(IEnumerable<double> waarden) => Percentiel([.. waarden.Order()], 0.5);

    /// <param name="gesorteerd">Ascending.</param>
    /// <param name="deel">Between 0 and 1; in between two values by interpolation.</param>
    public static double Percentiel(IReadOnlyList<double> gesorteerd, double deel)
    {
        var plaats = deel * (gesorteerd.Count - 1);
        var onder = (int)Math.Floor(plaats);
        var boven = Math.Min(onder + 1, gesorteerd.Count - 1);
        return gesorteerd[onder] + (gesorteerd[boven] - gesorteerd[onder]) * (plaats - onder);
    }

    /// <summary>Median, with lowest and highest between brackets.</summary>
    public static string Spreiding(IReadOnlyList<double> waarden, string vorm) => string.Create(CultureInfo.InvariantCulture,
        $"{Getal(Mediaan(waarden), vorm)} ({Getal(waarden.Min(), vorm)}-{Getal(waarden.Max(), vorm)})");

    public static string Getal(double waarde, string vorm) => waarde.ToString(vorm, CultureInfo.InvariantCulture);
}

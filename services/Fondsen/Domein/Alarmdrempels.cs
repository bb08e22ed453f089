using System.Globalization;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>From which part of the confirmed credit on a fund warns.</summary>
public sealed record Alarmdrempels
{
    private Alarmdrempels(IReadOnlyList<int> procenten) => Procenten = procenten;

    /// <summary>80 % and 95 %: our design, the source names none.</summary>
    public static Alarmdrempels Standaard { get; } = new([80, 95]);

    /// <summary>The thresholds in whole percents, rising.</summary>
    public IReadOnlyList<int> Procenten { get; }

    /// <summary>Reads a setting as <c>80,95</c>: one to five rising whole percents from 1 to 100. Absent: the default.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Alarmdrempels Lees(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return Standaard;
        }

        List<int> procenten = [.. tekst.Split(',').Select(deel => int.TryParse(deel.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var p) ? p : 0)];
        return procenten.Count <= 5 && procenten.TrueForAll(p => p is >= 1 and <= 100) && procenten.Zip(procenten.Skip(1)).All(p => p.First < p.Second)
            ? new(procenten)
            : throw new FormatException($"\"{tekst}\" is no list of rising whole percents such as 80,95");
    }
}

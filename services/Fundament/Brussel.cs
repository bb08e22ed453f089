namespace Gebiedswerking.Fundament;

/// <summary>Calendar days are days in Europe/Brussels (domein.md, "Datum").</summary>
public static class Brussel
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The calendar day now.</summary>
    public static DateOnly Vandaag(TimeProvider klok) => Dag(klok.GetUtcNow());

    /// <summary>The calendar day at a time.</summary>
    public static DateOnly Dag(DateTimeOffset tijdstip) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(tijdstip, Zone).DateTime);

    /// <summary>When a calendar day begins.</summary>
    public static DateTimeOffset Begin(DateOnly dag) => new(TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(TimeOnly.MinValue), Zone), TimeSpan.Zero);
}

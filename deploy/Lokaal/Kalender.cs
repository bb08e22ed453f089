namespace Gebiedswerking.Lokaal;

/// <summary>The calendar of the services: a day is a day in Brussels.</summary>
internal static class Kalender
{
    private static readonly TimeZoneInfo Brussel = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    public static DateOnly Vandaag() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), Brussel).DateTime);
}

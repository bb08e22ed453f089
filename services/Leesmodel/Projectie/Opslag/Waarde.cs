using Gebiedswerking.Berichten;
using Npgsql;
using NpgsqlTypes;

namespace Gebiedswerking.Projectie.Opslag;

/// <summary>Typed values for prepared statements; null keeps its type.</summary>
internal static class Waarde
{
    public static NpgsqlParameter Id(Guid? waarde) => Maak(waarde, NpgsqlDbType.Uuid);

    public static NpgsqlParameter Tekst(string? waarde) => Maak(waarde, NpgsqlDbType.Text);

    /// <summary>An enum travels by its name; the statement casts it to the type in the database.</summary>
    public static NpgsqlParameter Keuze<T>(T waarde) where T : struct, Enum => Maak(waarde.ToString(), NpgsqlDbType.Text);

    public static NpgsqlParameter Kbo(KboNummer? waarde) => Maak(waarde?.Cijfers, NpgsqlDbType.Text);

    /// <summary>The code of an area that is a referentieregio; null when it is something else.</summary>
    public static NpgsqlParameter Regio(Gebied gebied) => Tekst(gebied.Soort is Gebiedsoort.Referentieregio ? gebied.Code : null);

    /// <summary>The NIS code of an area that is a gemeente; null when it is something else.</summary>
    public static NpgsqlParameter Nis(Gebied gebied) => Tekst(gebied.Soort is Gebiedsoort.Gemeente ? gebied.Code : null);

    public static NpgsqlParameter Geld(Bedrag waarde) => Maak(waarde.Euro, NpgsqlDbType.Numeric);

    public static NpgsqlParameter Getal(decimal? waarde) => Maak(waarde, NpgsqlDbType.Numeric);

    public static NpgsqlParameter Geheel(int? waarde) => Maak(waarde, NpgsqlDbType.Integer);

    public static NpgsqlParameter Lang(long waarde) => Maak(waarde, NpgsqlDbType.Bigint);

    public static NpgsqlParameter Dag(DateOnly? waarde) => Maak(waarde, NpgsqlDbType.Date);

    public static NpgsqlParameter Tijd(DateTimeOffset waarde) => Maak(waarde.UtcDateTime, NpgsqlDbType.TimestampTz);

    public static NpgsqlParameter JaNee(bool? waarde) => Maak(waarde, NpgsqlDbType.Boolean);

    public static NpgsqlParameter Ids(IEnumerable<Guid> waarden) => Maak(waarden.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);

    public static NpgsqlParameter Teksten(IEnumerable<string>? waarden) => Maak(waarden?.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);

    public static NpgsqlParameter Gehelen(IEnumerable<int> waarden) => Maak(waarden.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Integer);

    public static NpgsqlParameter Getallen(IEnumerable<decimal> waarden) => Maak(waarden.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Numeric);

    public static NpgsqlParameter Langen(IEnumerable<long> waarden) => Maak(waarden.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Bigint);

    public static NpgsqlParameter Tijden(IEnumerable<DateTimeOffset> waarden) =>
        Maak(waarden.Select(t => t.UtcDateTime).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.TimestampTz);

    private static NpgsqlParameter Maak(object? waarde, NpgsqlDbType soort) => new() { Value = waarde ?? DBNull.Value, NpgsqlDbType = soort };
}

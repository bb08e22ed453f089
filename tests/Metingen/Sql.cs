using Npgsql;

namespace Gebiedswerking.Metingen;

/// <summary>Plain SQL beside what is measured.</summary>
internal static class Sql
{
    public static async Task Voer(string verbinding, string sql, CancellationToken stop)
    {
        await using var open = await Open(verbinding, stop);
        await using var opdracht = new NpgsqlCommand(sql, open);
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    public static async Task<T> Vraag<T>(string verbinding, string sql, CancellationToken stop)
    {
        await using var open = await Open(verbinding, stop);
        await using var opdracht = new NpgsqlCommand(sql, open);
        return (T)(await opdracht.ExecuteScalarAsync(stop))!;
    }

    public static async Task<IReadOnlyList<(long Nummer, DateTime Tijd)>> Tijden(string verbinding, string sql, long na, CancellationToken stop)
    {
        await using var open = await Open(verbinding, stop);
        await using var opdracht = new NpgsqlCommand(sql, open) { Parameters = { new() { Value = na } } };
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        var rijen = new List<(long, DateTime)>();
        while (await lezer.ReadAsync(stop))
        {
            rijen.Add((lezer.GetInt64(0), lezer.GetDateTime(1)));
        }

        return rijen;
    }

    private static async Task<NpgsqlConnection> Open(string verbinding, CancellationToken stop)
    {
        var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(verbinding) { Pooling = false, CommandTimeout = 900 }.ConnectionString);
        await open.OpenAsync(stop);
        return open;
    }
}

using System.Security.Cryptography;
using System.Text;
using Gebiedswerking.Projectie.Opslag;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>
/// What stands in the read tables, as one hash per table: two read models with the same hashes hold the same rows,
/// in whatever order the events of different sources came.
/// </summary>
internal static class Inhoudshash
{
    /// <summary>The task <c>inhoudshash</c>: a line per table with its number of rows and hash.</summary>
    public static async Task<int> Druk(IServiceProvider diensten, string[] args, CancellationToken stop)
    {
        var verbinding = (NpgsqlConnection)diensten.GetRequiredService<LeesmodelDb>().Database.GetDbConnection();
        await verbinding.OpenAsync(stop);
        foreach (var (tabel, rijen, hash) in await Van(verbinding, stop))
        {
            Console.WriteLine($"{tabel} {rijen} {hash}");
        }

        return 0;
    }

    public static async Task<List<(string Tabel, long Rijen, string Hash)>> Van(NpgsqlConnection verbinding, CancellationToken stop)
    {
        // a row as text depends on these settings
        await Voer(verbinding, "begin isolation level repeatable read read only; set local timezone = 'UTC'; set local datestyle = 'ISO'", stop);
        List<string> tabellen = [];
        await using (var vraag = new NpgsqlCommand("select tablename from pg_tables where schemaname = 'lees' order by tablename collate \"C\"", verbinding))
        await using (var lezer = await vraag.ExecuteReaderAsync(stop))
        {
            while (await lezer.ReadAsync(stop))
            {
                tabellen.Add(lezer.GetString(0));
            }
        }

        List<(string, long, string)> uitkomst = [];
        foreach (var tabel in tabellen)
        {
            uitkomst.Add(await Van(verbinding, tabel, stop));
        }

        await Voer(verbinding, "commit", stop);
        return uitkomst;
    }

    private static async Task<(string Tabel, long Rijen, string Hash)> Van(NpgsqlConnection verbinding, string tabel, CancellationToken stop)
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rijen = 0L;
        await using var vraag = new NpgsqlCommand($"select t::text from lees.{tabel} t order by t::text collate \"C\"", verbinding);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            som.AppendData(Encoding.UTF8.GetBytes(lezer.GetString(0) + '\n'));
            rijen++;
        }

        return (tabel, rijen, Convert.ToHexStringLower(som.GetHashAndReset()));
    }

    private static async Task Voer(NpgsqlConnection verbinding, string sql, CancellationToken stop)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}

using Microsoft.Data.SqlClient;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>What errors of SQL Server mean, by their numbers.</summary>
internal static class SqlServerfout
{
    /// <summary>The server breaks the connection, or there is none: severity 20 and above.</summary>
    private const int Fataal = 20;

    /// <summary>Primary key or unique index.</summary>
    private static readonly HashSet<int> Dubbel = [2601, 2627];

    private static readonly HashSet<int> Tijdelijk =
    [
        -2, 258,                                   // time ran out
        2, 20, 53, 64, 121, 233, 10053, 10054, 10060, 10061, 11001, // the network
        1204, 1205, 1222, 3960,                    // locks and versions: deadlock, too many, waited too long, somebody was first
        596, 6005, 17142, 17197, 18401,            // the server stops, starts or ended the session
        976, 983, 4060, 40613, 40197, 40501, 49918, 49919, 49920, 10928, 10929, // the database moves, starts or has no room now
        701, 8645, 8651,                           // memory
    ];

    /// <summary>The database is not there; the login is not there; no user or no right in it.</summary>
    private static readonly HashSet<int> NietGemaakt = [4060, 18456, 916, 229];

    public static bool IsDubbel(Exception fout) => (fout as SqlException ?? fout.InnerException as SqlException) is { } sql && Dubbel.Contains(sql.Number);

    public static bool IsNogNietGemaakt(Exception fout) =>
        (fout as SqlException ?? fout.InnerException as SqlException) is { } sql && NietGemaakt.Contains(sql.Number);

    public static bool IsTijdelijk(Exception fout)
    {
        for (var f = fout; f is not null; f = f.InnerException)
        {
            if (f is SqlException sql && (sql.Class >= Fataal || Tijdelijk.Contains(sql.Number)) || f is TimeoutException or IOException or System.Net.Sockets.SocketException)
            {
                return true;
            }
        }

        return false;
    }
}

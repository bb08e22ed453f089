using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Servers;
using Npgsql;

namespace Gebiedswerking.Lokaal.Kopie;

/// <summary>Runs pg_dump and pg_restore against a server; the password goes by the environment, never on the command line.</summary>
internal static class Pgprogramma
{
    /// <param name="naam">pg_dump or pg_restore.</param>
    /// <param name="verbinding">Connection string with the database.</param>
    /// <param name="argumenten">What it must do.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task Voer(string naam, string verbinding, IEnumerable<string> argumenten, CancellationToken stop)
    {
        var waar = new NpgsqlConnectionStringBuilder(verbinding);
        var map = Postgres.Gevonden() ?? throw new Startfout($"{naam} is niet gevonden onder /usr/lib/postgresql; installeer het pakket postgresql.");
        var uitkomst = await Opdrachtregel.Voer(Path.Combine(map, naam),
            ["--host", waar.Host!, "--port", $"{waar.Port}", "--username", waar.Username!, "--no-password", "--dbname", waar.Database!, .. argumenten],
            omgeving: new Dictionary<string, string?> { ["PGPASSWORD"] = waar.Password, ["LC_ALL"] = "C.UTF-8" }, stop: stop);
        if (!uitkomst.Gelukt)
        {
            throw new Startfout($"{naam} van {waar.Database} mislukte: {uitkomst.Slot()}");
        }
    }
}

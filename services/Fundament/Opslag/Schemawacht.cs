using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>
/// The task <c>wacht-op-schema</c>: ends when the database has every migration that this version knows. Where somebody else migrates, a
/// new instance waits with it before it serves; an older one finds more than it knows, and may go on.
/// </summary>
public static class Schemawacht
{
    /// <summary>Name of the task.</summary>
    public const string Taak = "wacht-op-schema";

    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Hoogstens = TimeSpan.FromMinutes(10);

    /// <summary>Waits; answers 0 when the schema is there, 1 when it is not after ten minutes.</summary>
    /// <param name="db">The database.</param>
    /// <param name="dialect">Says which errors will pass.</param>
    /// <param name="klok">The clock.</param>
    /// <param name="stop">Stops the waiting.</param>
    public static async Task<int> Wacht(DbContext db, IDialect dialect, TimeProvider klok, CancellationToken stop)
    {
        for (var begin = klok.GetTimestamp(); klok.GetElapsedTime(begin) < Hoogstens; await Task.Delay(Rust, klok, stop))
        {
            if (!await Ontbreekt(db, dialect, stop))
            {
                return 0;
            }
        }

        await Console.Error.WriteLineAsync("het schema van de databank is na 10 minuten nog niet bijgewerkt; kijk of de taak migreer gelukt is");
        return 1;
    }

    private static async Task<bool> Ontbreekt(DbContext db, IDialect dialect, CancellationToken stop)
    {
        try
        {
            return (await db.Database.GetPendingMigrationsAsync(stop)).Any();
        }
        catch (Exception fout) when (!stop.IsCancellationRequested && (dialect.IsTijdelijk(fout) || dialect.IsNogNietGemaakt(fout)))
        {
            return true;
        }
    }
}

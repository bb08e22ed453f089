using System.Data;
using Npgsql;

namespace Gebiedswerking.Lokaal.Kopie;

/// <summary>
/// One moment over several databases. While it is fixed no service gives its events a number, so nobody can have heard an event that the copy of
/// its sender lacks; what was committed and has no number yet gets one after a restore. Commands are not held up: they write no numbers.
/// </summary>
internal sealed class EenMoment : IAsyncDisposable
{
    private const string Slot = "set local lock_timeout = '10s'; do $$ begin if to_regclass('uitgave') is not null then lock table uitgave in share mode; end if; end $$";
    private readonly List<NpgsqlConnection> _open = [];
    private readonly Dictionary<string, string> _momenten = [];

    private EenMoment()
    {
    }

    /// <summary>When it was.</summary>
    public DateTimeOffset Tijdstip { get; private set; }

    /// <summary>The snapshot of each database by the name with which pg_dump finds it; as long as this object lives.</summary>
    public IReadOnlyDictionary<string, string> Momenten => _momenten;

    /// <param name="verbindingen">Connection string per database.</param>
    /// <param name="stop">Stops waiting.</param>
    public static async Task<EenMoment> Neem(IReadOnlyDictionary<string, string> verbindingen, CancellationToken stop)
    {
        var moment = new EenMoment();
        var sloten = new List<NpgsqlConnection>();
        try
        {
            foreach (var verbinding in verbindingen.Values)
            {
                sloten.Add(await Open(verbinding, IsolationLevel.ReadCommitted, stop));
                await Vraag(sloten[^1], Slot, stop);
            }

            foreach (var (naam, verbinding) in verbindingen)
            {
                moment._open.Add(await Open(verbinding, IsolationLevel.RepeatableRead, stop));
                moment._momenten[naam] = (string)(await Vraag(moment._open[^1], "select pg_export_snapshot()", stop))!;
            }

            moment.Tijdstip = (DateTime)(await Vraag(sloten[0], "select clock_timestamp()", stop))!;
            return moment;
        }
        catch
        {
            await moment.DisposeAsync();
            throw;
        }
        finally
        {
            await Sluit(sloten);
        }
    }

    public async ValueTask DisposeAsync() => await Sluit(_open);

    private static async Task<NpgsqlConnection> Open(string verbinding, IsolationLevel niveau, CancellationToken stop)
    {
        var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync(stop);
        await open.BeginTransactionAsync(niveau, stop); // lives and ends with the connection
        return open;
    }

    private static async Task<object?> Vraag(NpgsqlConnection verbinding, string sql, CancellationToken stop)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        return await opdracht.ExecuteScalarAsync(stop);
    }

    private static async Task Sluit(List<NpgsqlConnection> verbindingen)
    {
        foreach (var verbinding in verbindingen)
        {
            await verbinding.DisposeAsync();
        }

        verbindingen.Clear();
    }
}

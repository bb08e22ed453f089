using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Servers;

namespace Gebiedswerking.Metingen;

/// <summary>
/// A PostgreSQL and a RabbitMQ for the measurements alone, on the disk on which the platform keeps its data and with the
/// settings with which it starts: fsync on.
/// </summary>
internal sealed class Meetservers : IAsyncDisposable
{
    private readonly RabbitMq _rabbitMq;
    private Lokaal.Servers.Postgres? _postgres;

    private Meetservers(Werkmap map)
    {
        Map = map;
        Instellingen = new Instellingen(map);
        _rabbitMq = new RabbitMq(map, Instellingen, metBeheer: false);
    }

    public Werkmap Map { get; }

    public Instellingen Instellingen { get; }

    public Procesgroep Postgres => new("postgres", _postgres!.Proces.Pid);

    public Procesgroep Bus => new("rabbitmq", _rabbitMq.Proces.Pid);

    public string Beheer => _postgres!.Beheer;

    public string RabbitMq => _rabbitMq.Adres;

    public static async Task<Meetservers> Start(CancellationToken stop)
    {
        var servers = new Meetservers(await LegeMap("servers"));
        try
        {
            await servers.Begin(stop);
            return servers;
        }
        catch
        {
            await servers.DisposeAsync();
            throw;
        }
    }

    /// <summary>A folder beside that of the platform, without what an interrupted measurement left in it.</summary>
    public static async Task<Werkmap> LegeMap(string naam)
    {
        var map = new Werkmap(Bron.In(".gebiedswerking", "metingen", naam));
        await Resten.Ruim(map);
        Directory.Delete(map.Pad, recursive: true);
        return new Werkmap(map.Pad);
    }

    /// <summary>Starts PostgreSQL again, so that what was set by <c>alter system</c> is in force.</summary>
    public async Task HerstartPostgres(CancellationToken stop)
    {
        await _postgres!.Stop();
        Npgsql.NpgsqlConnection.ClearAllPools(); // their connections went with it
        _postgres = await Lokaal.Servers.Postgres.Start(Map, Instellingen, duurzaam: true, stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _rabbitMq.Stop();
        if (_postgres is not null)
        {
            await _postgres.Stop();
        }

        Directory.Delete(Map.Pad, recursive: true);
    }

    private async Task Begin(CancellationToken stop)
    {
        var rabbitMq = _rabbitMq.Start(stop);
        _postgres = await Lokaal.Servers.Postgres.Start(Map, Instellingen, duurzaam: true, stop);
        // PostgreSQL itself notes when each transaction committed: no polling, no clock of a client in the latency.
        await Sql.Voer(Beheer, "alter system set track_commit_timestamp = on", stop);
        await HerstartPostgres(stop);
        await rabbitMq;
    }
}

using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Diagnostics;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Gebiedswerking.Metingen;

/// <summary>
/// What RabbitMQ can do by itself: a publisher with confirms and a consumer with acknowledgements, by RabbitMQ.Client, with the same kind of
/// exchange and queue as the services make, and messages as long as their events.
/// </summary>
internal sealed class Kaalkanaal : IAsyncDisposable
{
    public const string Omschrijving =
        "durable fanout exchange, durable classic queue with a single active consumer, persistent messages, confirms, an event of 700 bytes; no database on either side. "
        + "One event per message: up to 256 not yet confirmed, prefetch 256. In blocks: what has come due, up to 100 events, the next block after the confirm of the one before, "
        + "prefetch 16, as our relay does. Latency is from when an event was due until its consumer has it.";

    private const string Naam = "metingen-kaal";
    private const int Gebeurtenis = 700;
    private const int HoogstensTegelijk = 256;
    private const int Blok = 100;
    private readonly Meetservers _servers;
    private readonly IConnection _verbinding;
    private readonly IChannel _geven;
    private readonly ConcurrentQueue<double> _vertraging = [];

    private Kaalkanaal(Meetservers servers, IConnection verbinding, IChannel geven) => (_servers, _verbinding, _geven) = (servers, verbinding, geven);

    public static async Task<Kaalkanaal> Maak(Meetservers servers, CancellationToken stop)
    {
        var verbinding = await new ConnectionFactory { Uri = new Uri(servers.RabbitMq) }.CreateConnectionAsync(stop);
        var geven = await verbinding.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), stop);
        await geven.ExchangeDeclareAsync(Naam, ExchangeType.Fanout, durable: true, cancellationToken: stop);
        await geven.QueueDeclareAsync(Naam, durable: true, exclusive: false, autoDelete: false,
            arguments: new Dictionary<string, object?> { ["x-single-active-consumer"] = true }, cancellationToken: stop);
        await geven.QueueBindAsync(Naam, Naam, "", cancellationToken: stop);
        return new Kaalkanaal(servers, verbinding, geven);
    }

    /// <param name="perSeconde">Events per second, by the clock; null for as fast as it goes.</param>
    /// <param name="blok">Whether events travel in blocks.</param>
    /// <param name="duur">How long.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IReadOnlyList<string>> Meet(int? perSeconde, bool blok, TimeSpan duur, CancellationToken stop)
    {
        _vertraging.Clear();
        await using var nemen = await _verbinding.CreateChannelAsync(cancellationToken: stop);
        await nemen.BasicQosAsync(0, (ushort)(blok ? 16 : HoogstensTegelijk), global: false, stop);
        var consument = new AsyncEventingBasicConsumer(nemen);
        consument.ReceivedAsync += (_, bericht) => Ontvang(nemen, bericht, stop);
        await nemen.BasicConsumeAsync(Naam, autoAck: false, consument, stop);
        var (bus, eigen) = (_servers.Bus.Rekentijd(), Environment.CpuUsage.TotalTime);
        var begin = Stopwatch.GetTimestamp();
        var gegeven = blok ? await InBlokken(perSeconde, duur, stop) : await EenVoorEen(perSeconde, duur, stop);
        while (_vertraging.Count < gegeven)
        {
            await Task.Delay(5, stop);
        }

        var seconden = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var (buslast, eigenlast) = (_servers.Bus.Rekentijd() - bus, (Environment.CpuUsage.TotalTime - eigen).TotalSeconds);
        var gesorteerd = _vertraging.Order().ToList();
        return
        [
            perSeconde is { } p ? Statistiek.Getal(p, "N0") : "as fast as it goes", blok ? $"{Blok}" : "1", Statistiek.Getal(gegeven / seconden, "N0"),
            .. new[] { 0.5, 0.95, 0.99, 1 }.Select(deel => perSeconde is null ? "" : Statistiek.Getal(Statistiek.Percentiel(gesorteerd, deel), "0")),
            $"{Statistiek.Getal(buslast / gegeven * 1000, "0.000")} + {Statistiek.Getal(eigenlast / gegeven * 1000, "0.000")}",
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await _geven.QueueDeleteAsync(Naam);
        await _geven.ExchangeDeleteAsync(Naam);
        await _geven.DisposeAsync();
        await _verbinding.DisposeAsync();
    }

    private async Task<int> EenVoorEen(int? perSeconde, TimeSpan duur, CancellationToken stop)
    {
        using var plaatsen = new SemaphoreSlim(HoogstensTegelijk);
        var lopend = new List<Task>();
        var begin = Stopwatch.GetTimestamp();
        var gegeven = 0;
        for (; Stopwatch.GetElapsedTime(begin) < duur; gegeven++)
        {
            var moment = perSeconde is { } p ? begin + (long)(gegeven / (double)p * Stopwatch.Frequency) : Stopwatch.GetTimestamp();
            while (Stopwatch.GetTimestamp() < moment)
            {
                await Task.Delay(1, stop);
            }

            await plaatsen.WaitAsync(stop);
            lopend.Add(Een(moment));
        }

        await Task.WhenAll(lopend);
        return gegeven;

        async Task Een(long moment)
        {
            try
            {
                await Geef([moment], stop);
            }
            finally
            {
                plaatsen.Release();
            }
        }
    }

    private async Task<int> InBlokken(int? perSeconde, TimeSpan duur, CancellationToken stop)
    {
        var begin = Stopwatch.GetTimestamp();
        var gegeven = 0;
        while (Stopwatch.GetElapsedTime(begin) < duur)
        {
            var wachtend = perSeconde is { } p ? (int)(Stopwatch.GetElapsedTime(begin).TotalSeconds * p) - gegeven : Blok;
            if (wachtend == 0)
            {
                await Task.Delay(1, stop);
                continue;
            }

            var eerste = gegeven;
            long[] momenten = [.. Enumerable.Range(0, Math.Min(wachtend, Blok))
                .Select(i => perSeconde is { } s ? begin + (long)((eerste + i) / (double)s * Stopwatch.Frequency) : Stopwatch.GetTimestamp())];
            await Geef(momenten, stop);
            gegeven += momenten.Length;
        }

        return gegeven;
    }

    private async Task Geef(long[] momenten, CancellationToken stop)
    {
        var inhoud = new byte[momenten.Length * Gebeurtenis];
        for (var i = 0; i < momenten.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(inhoud.AsSpan(i * Gebeurtenis), momenten[i]);
        }

        await _geven.BasicPublishAsync(Naam, "", mandatory: false, new BasicProperties { Persistent = true }, inhoud, stop);
    }

    private async Task Ontvang(IChannel nemen, BasicDeliverEventArgs bericht, CancellationToken stop)
    {
        for (var plaats = 0; plaats < bericht.Body.Length; plaats += Gebeurtenis)
        {
            var moment = BinaryPrimitives.ReadInt64LittleEndian(bericht.Body.Span[plaats..]);
            _vertraging.Enqueue(Stopwatch.GetElapsedTime(moment).TotalMilliseconds);
        }

        await nemen.BasicAckAsync(bericht.DeliveryTag, multiple: false, stop);
    }
}

using System.Net.Sockets;
using Gebiedswerking.Lokaal.Processen;
using Npgsql;

namespace Gebiedswerking.Lokaal.Servers;

/// <summary>PostgreSQL and RabbitMQ for one installation or one test run: existing ones, or private ones that we start and stop.</summary>
internal sealed class Serverpaar(Werkmap map, Instellingen instellingen, IReadOnlyList<Busgebruiker>? gebruikers = null)
{
    private Postgres? _postgres;
    private RabbitMq? _rabbitMq;
    private Task _rabbitMqKlaar = Task.CompletedTask;

    public Adressen Adressen { get; private set; } = null!;

    /// <summary>The servers that are ours, for whoever watches that they stay alive.</summary>
    public IEnumerable<Proces> Processen
    {
        get
        {
            if (_postgres is not null)
            {
                yield return _postgres.Proces;
            }

            if (_rabbitMq is { IsGestart: true })
            {
                yield return _rabbitMq.Proces;
            }
        }
    }

    /// <summary>Starts both and waits for both.</summary>
    public async Task Start(bool duurzaam, bool metBeheer, CancellationToken stop)
    {
        try
        {
            await Begin(duurzaam, metBeheer, stop);
            await WachtOpRabbitMq();
        }
        catch
        {
            await Stop();
            throw;
        }
    }

    /// <summary>Starts both and waits for PostgreSQL: databases can be made while RabbitMQ, the slow one, still comes up.</summary>
    public async Task Begin(bool duurzaam, bool metBeheer, CancellationToken stop)
    {
        if (Adressen.BestaandeRabbitMq() is { } bestaande)
        {
            await ControleerRabbitMq(bestaande, stop);
        }
        else
        {
            _rabbitMq = new RabbitMq(map, instellingen, metBeheer, gebruikers);
            _rabbitMqKlaar = _rabbitMq.Start(stop);
        }

        var postgres = Adressen.BestaandePostgres();
        if (postgres is null)
        {
            _postgres = await Postgres.Start(map, instellingen, duurzaam, stop);
        }
        else
        {
            await Controleer(postgres, stop);
        }

        Adressen = new Adressen(postgres ?? _postgres!.Beheer, _rabbitMq?.Adres ?? Adressen.BestaandeRabbitMq()!,
            _rabbitMq is null ? Adressen.BestaandBeheer() : _rabbitMq.Beheer) { SqlServer = Adressen.BestaandeSqlServer() };
    }

    public Task WachtOpRabbitMq() => _rabbitMqKlaar;

    public async Task Stop()
    {
        if (_rabbitMq is not null)
        {
            // It may still be starting; how that ends has already been told, or does not matter any more.
            await _rabbitMqKlaar.ContinueWith(_ => { }, TaskScheduler.Default);
            await _rabbitMq.Stop();
        }

        if (_postgres is not null)
        {
            await _postgres.Stop();
        }
    }

    private static async Task Controleer(string postgres, CancellationToken stop)
    {
        try
        {
            await using var verbinding = new NpgsqlConnection(postgres);
            await verbinding.OpenAsync(stop);
            if (verbinding.PostgreSqlVersion.Major < 15)
            {
                throw new Startfout($"{Adressen.PostgresVariabele} wijst naar PostgreSQL {verbinding.PostgreSqlVersion}; 15 of hoger is nodig.");
            }
        }
        catch (Exception fout) when (fout is NpgsqlException or ArgumentException)
        {
            throw new Startfout($"De PostgreSQL van {Adressen.PostgresVariabele} is niet bereikbaar: {fout.Message}", fout);
        }
    }

    private static async Task ControleerRabbitMq(string adres, CancellationToken stop)
    {
        try
        {
            var uri = new Uri(adres);
            using var klant = new TcpClient();
            await klant.ConnectAsync(uri.Host, uri.Port > 0 ? uri.Port : 5672, stop);
        }
        catch (Exception fout) when (fout is SocketException or UriFormatException)
        {
            throw new Startfout($"De RabbitMQ van {Adressen.RabbitMqVariabele} is niet bereikbaar: {fout.Message}", fout);
        }
    }
}

using Npgsql;

namespace Gebiedswerking.Lokaal.Servers;

/// <summary>PostgreSQL and RabbitMQ for one installation or one test run: existing ones, or private ones that we start and stop.</summary>
internal sealed class Serverpaar(Werkmap map, Instellingen instellingen)
{
    private Postgres? _postgres;
    private RabbitMq? _rabbitMq;

    public Adressen Adressen { get; private set; } = null!;

    public RabbitMq? EigenRabbitMq => _rabbitMq;

    /// <summary>Names and ends of the servers that are ours, for whoever watches that they stay alive.</summary>
    public IEnumerable<Processen.Proces> Processen
    {
        get
        {
            if (_postgres is not null)
            {
                yield return _postgres.Proces;
            }

            if (_rabbitMq is not null)
            {
                yield return _rabbitMq.Proces;
            }
        }
    }

    /// <summary>Both at once: the slow one, RabbitMQ, sets the pace.</summary>
    public async Task Start(bool duurzaam, bool metBeheer, CancellationToken stop)
    {
        var bestaandePostgres = Adressen.BestaandePostgres();
        var bestaandeRabbitMq = Adressen.BestaandeRabbitMq();
        var postgres = bestaandePostgres is null ? StartPostgres(duurzaam, stop) : Controleer(bestaandePostgres, stop);
        var rabbitMq = bestaandeRabbitMq is null ? StartRabbitMq(metBeheer, stop) : Task.CompletedTask;
        try
        {
            await Task.WhenAll(postgres, rabbitMq);
        }
        catch
        {
            await Stop();
            throw;
        }

        Adressen = new Adressen(
            bestaandePostgres ?? _postgres!.Beheer,
            bestaandeRabbitMq ?? _rabbitMq!.Adres,
            bestaandeRabbitMq is null ? _rabbitMq!.Beheer : Adressen.BestaandBeheer());
    }

    public async Task Stop()
    {
        if (_rabbitMq is not null)
        {
            await _rabbitMq.Stop();
        }

        if (_postgres is not null)
        {
            await _postgres.Stop();
        }
    }

    private async Task StartPostgres(bool duurzaam, CancellationToken stop) =>
        _postgres = await Postgres.Start(map, instellingen, duurzaam, stop);

    private async Task StartRabbitMq(bool metBeheer, CancellationToken stop) =>
        _rabbitMq = await RabbitMq.Start(map, instellingen, metBeheer, stop);

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
        catch (NpgsqlException fout)
        {
            throw new Startfout($"De PostgreSQL van {Adressen.PostgresVariabele} is niet bereikbaar: {fout.Message}", fout);
        }
    }
}

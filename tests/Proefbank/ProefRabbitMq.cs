using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Servers;

namespace Gebiedswerking.Proefbank;

/// <summary>A RabbitMQ of one test alone, to kill and start again; everybody else keeps the shared one.</summary>
public sealed class ProefRabbitMq : IAsyncDisposable
{
    private readonly RabbitMq _server;

    private ProefRabbitMq(RabbitMq server) => _server = server;

    public string Adres => _server.Adres;

    public static async Task<ProefRabbitMq> Start()
    {
        var infrastructuur = await Infrastructuur.Haal();
        var map = infrastructuur.NieuweMap("rabbitmq");
        var server = new RabbitMq(map, new Instellingen(map), metBeheer: false);
        await server.Start(CancellationToken.None);
        return new ProefRabbitMq(server);
    }

    /// <summary>Kill -9.</summary>
    public Task Dood() => _server.Proces.Dood();

    /// <summary>Starts again: same port, same data.</summary>
    public Task Herstart() => _server.Start(CancellationToken.None);

    public async ValueTask DisposeAsync() => await _server.Stop();
}

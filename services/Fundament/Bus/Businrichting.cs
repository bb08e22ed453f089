using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Gebiedswerking.Fundament.Bus;

/// <summary>Everything that knows MassTransit: queues, confirms, order. The rest of the house sees blocks.</summary>
internal sealed class Businrichting(string dienst)
{
    private readonly Dictionary<string, Func<IBus, IReadOnlyList<Regel>, CancellationToken, Task>> _gevers = [];
    private readonly List<(string Bron, Action<IBusRegistrationConfigurator> Voeg, Action<IRabbitMqReceiveEndpointConfigurator, IBusRegistrationContext> Bind)> _luisteraars = [];
    private readonly List<Action<IRabbitMqBusFactoryConfigurator>> _soorten = [];

    public void Geeft<TBlok>() where TBlok : class, IBlok<TBlok>
    {
        AlleenEigenSoort<TBlok>();
        _gevers[TBlok.Bron] = (bus, regels, stop) => bus.Publish(TBlok.Maak(regels[0].Volgnummer, regels[^1].Volgnummer, regels), stop);
    }

    public void Luistert<TBlok, TDb>() where TBlok : class, IBlok<TBlok> where TDb : OntvangstDb
    {
        AlleenEigenSoort<TBlok>();
        _luisteraars.Add((
            TBlok.Bron,
            x => x.AddConsumer<Blokconsument<TBlok, TDb>>(),
            (e, context) => e.ConfigureConsumer<Blokconsument<TBlok, TDb>>(context)));
    }

    // An exchange of an interface would carry the blocks of every source, and who binds it would hear what is confidential.
    private void AlleenEigenSoort<TBlok>() where TBlok : class, IBlok<TBlok>
    {
        _soorten.Add(bus =>
        {
            bus.Publish(typeof(IBlok<TBlok>), p => p.Exclude = true);
            bus.Publish(typeof(IBlok), p => p.Exclude = true);
        });
    }

    public void Registreer(IServiceCollection diensten, string adres)
    {
        diensten.AddSingleton<Bijhoudwekker>();
        diensten.AddSingleton<IBlokuitgever>(d => new Blokuitgever(d.GetRequiredService<IBus>(), _gevers));
        diensten.AddReceiveEndpointObserver<Verbindingswaker>();
        diensten.AddMassTransit(x =>
        {
            // Commands can be accepted without a broker, so a broker that is away does not make a service unready.
            x.ConfigureHealthCheckOptions(o => o.MinimalFailureStatus = HealthStatus.Degraded);
            _luisteraars.ForEach(l => l.Voeg(x));
            x.UsingRabbitMq((context, bus) =>
            {
                bus.Host(new Uri(adres));
                _soorten.ForEach(s => s(bus));
                foreach (var (bron, _, bind) in _luisteraars)
                {
                    bus.ReceiveEndpoint($"{dienst}-van-{bron}", e =>
                    {
                        e.SetQueueArgument("x-single-active-consumer", true);
                        e.PrefetchCount = 16;
                        e.ConcurrentMessageLimit = 1; // order
                        e.PublishFaults = false; // nobody hears them, and nobody has the right to publish them
                        bind(e, context);
                    });
                }
            });
        });
        diensten.Configure<MassTransitHostOptions>(o =>
        {
            o.WaitUntilStarted = false;
            o.StopTimeout = TimeSpan.FromSeconds(10);
        });
    }
}

/// <summary>Publishes blocks with confirms.</summary>
internal sealed class Blokuitgever(IBus bus, IReadOnlyDictionary<string, Func<IBus, IReadOnlyList<Regel>, CancellationToken, Task>> gevers) : IBlokuitgever
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    public IReadOnlyCollection<string> Bronnen => [.. gevers.Keys];

    public async Task Geef(string bron, IReadOnlyList<Regel> regels, CancellationToken stop)
    {
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(stop);
        tijd.CancelAfter(Geduld);
        await gevers[bron](bus, regels, tijd.Token);
    }
}

/// <summary>Hands a block from the queue to the receiver.</summary>
internal sealed class Blokconsument<TBlok, TDb>(Ontvanger<TDb> ontvanger) : IConsumer<TBlok>
    where TBlok : class, IBlok<TBlok> where TDb : OntvangstDb
{
    public Task Consume(ConsumeContext<TBlok> context) => ontvanger.Ontvang(TBlok.Bron, context.Message, context.CancellationToken);
}

/// <summary>Wakes the comparison with the feed whenever a queue is (again) connected.</summary>
internal sealed class Verbindingswaker(Bijhoudwekker wekker) : IReceiveEndpointObserver
{
    public Task Ready(ReceiveEndpointReady ready)
    {
        wekker.Wek();
        return Task.CompletedTask;
    }

    public Task Stopping(ReceiveEndpointStopping stopping) => Task.CompletedTask;

    public Task Completed(ReceiveEndpointCompleted completed) => Task.CompletedTask;

    public Task Faulted(ReceiveEndpointFaulted faulted) => Task.CompletedTask;
}

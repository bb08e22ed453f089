using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gebiedswerking.Architectuur.Tests.Hulp;

/// <summary>
/// Starts a service for real, by its own Program.cs but inside this process, to see which addresses it answers.
/// Nothing it needs is there (database, broker, identity): a service must start without them anyway.
/// </summary>
internal static class Gastheer
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<RouteEndpoint>>>> Gezien = [];
    private static readonly SemaphoreSlim EenTegelijk = new(1);
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);

    private static readonly Dictionary<string, string> Omgeving = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["ConnectionStrings__Opslag"] = "Host=127.0.0.1;Port=1;Username=x;Password=x;Database=x;Timeout=1",
        ["Bus__Adres"] = "amqp://x:x@127.0.0.1:1/x",
        ["Identiteit__Adres"] = "http://127.0.0.1:1/identiteit",
        ["Identiteit__Client"] = "dienst-x",
        ["Identiteit__Geheim"] = "x",
        ["Portaal__Adres"] = "http://127.0.0.1:1",
        ["Diensten__graphql"] = "http://127.0.0.1:1",
        ["Diensten__contracten"] = "http://127.0.0.1:1",
        ["Diensten__fondsen"] = "http://127.0.0.1:1",
        ["Bronnen__programmas"] = "http://127.0.0.1:1",
        ["Bronnen__taakstellingen"] = "http://127.0.0.1:1",
        ["Bronnen__contracten"] = "http://127.0.0.1:1",
        ["Bronnen__fondsen"] = "http://127.0.0.1:1",
        ["Logging__LogLevel__Default"] = "None",
    };

    public static Task<IReadOnlyList<RouteEndpoint>> Adressen(Project dienst) =>
        Gezien.GetOrAdd(dienst.Naam, _ => new Lazy<Task<IReadOnlyList<RouteEndpoint>>>(() => Start(dienst))).Value;

    private static async Task<IReadOnlyList<RouteEndpoint>> Start(Project dienst)
    {
        await EenTegelijk.WaitAsync(); // environment and listener are of the whole process
        try
        {
            foreach (var (naam, waarde) in Omgeving)
            {
                Environment.SetEnvironmentVariable(naam, waarde);
            }

            using var kijker = new Kijker();
            var einde = Task.Run(() => (dienst.Samenstel.EntryPoint ?? throw new InvalidOperationException($"{dienst} has no Program.cs")).Invoke(null, [Array.Empty<string>()]));
            await Task.WhenAny(kijker.Gezien, einde).WaitAsync(Geduld);
            if (einde.IsCompleted && !kijker.Gezien.IsCompleted)
            {
                await einde;
                throw new InvalidOperationException($"{dienst} ended with {einde.Result} before it served");
            }

            var adressen = await kijker.Gezien;
            await einde.WaitAsync(Geduld);
            return adressen;
        }
        finally
        {
            EenTegelijk.Release();
        }
    }

    /// <summary>Hears of every host that is built, as WebApplicationFactory does, and stops it as soon as it serves.</summary>
    private sealed class Kijker : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly TaskCompletionSource<IReadOnlyList<RouteEndpoint>> _gezien = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<IDisposable> _abonnementen = [];

        public Kijker() => _abonnementen.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public Task<IReadOnlyList<RouteEndpoint>> Gezien => _gezien.Task;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting")
            {
                _abonnementen.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "HostBuilt", Value: IHost gastheer })
            {
                var leven = gastheer.Services.GetRequiredService<IHostApplicationLifetime>();
                leven.ApplicationStarted.Register(() =>
                {
                    try
                    {
                        _gezien.TrySetResult([.. gastheer.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()]);
                    }
                    catch (Exception fout)
                    {
                        _gezien.TrySetException(fout);
                    }

                    leven.StopApplication();
                });
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error) => _gezien.TrySetException(error);

        public void Dispose() => _abonnementen.ForEach(a => a.Dispose());
    }
}

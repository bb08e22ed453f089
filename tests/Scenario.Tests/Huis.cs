using System.Collections.Concurrent;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Scenario.Tests;

/// <summary>
/// One whole platform for all scenarios, with the reference data in the read model. Two of every service, so that each scenario also
/// proves that it does not matter which instance does what.
/// </summary>
public sealed class Huis : IAsyncLifetime
{
    /// <summary>How many of each service run.</summary>
    public const int Exemplaren = 2;

    /// <summary>How many of this service; two unless whoever builds the house needs less.</summary>
    public Func<Dienst, int> Aantal { get; init; } = _ => Exemplaren;

    private readonly ConcurrentDictionary<string, Lazy<Task<Persoon>>> _personen = new();
    private Proefplatform? _platform;

    public Proefplatform Platform => _platform ?? throw new InvalidOperationException("het huis staat er nog niet");

    public async Task InitializeAsync()
    {
        _platform = await Proefplatform.Start(Aantal);
        await Platform.LaadGebieden();
        await Wacht.Op(() => Platform.Anoniem.Gegevens("{ gemeenten { totalCount } referentieregios { totalCount } }"),
            data => data.GetProperty("gemeenten").GetProperty("totalCount").GetInt32() == 285
                && data.GetProperty("referentieregios").GetProperty("totalCount").GetInt32() == 15);
    }

    public async Task DisposeAsync() => await Platform.DisposeAsync();

    /// <summary>Somebody at the gateway, signed in as `demo-...`; an empty name is somebody who did not sign in.</summary>
    public Task<Persoon> Als(string rol) => _personen.GetOrAdd(rol, _ => new Lazy<Task<Persoon>>(async () =>
        new Persoon(rol, rol.Length == 0 ? Platform.Anoniem : await Platform.Als($"demo-{rol}")))).Value;
}

[CollectionDefinition("huis")]
public sealed class Huiscollectie : ICollectionFixture<Huis>;

using System.Collections.Frozen;
using System.Reflection;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Fundament.Bus;

/// <summary>Finds the reactions of a service by event name and calls them.</summary>
public sealed class Reactieregister
{
    private readonly FrozenDictionary<string, Roep[]> _reacties;
    private readonly Gebeurtenistypes _typen;

    private delegate Task Roep(IServiceProvider diensten, IGebeurtenis gebeurtenis, Regel regel, string bron, CancellationToken stop);

    /// <summary>Learns the reactions of an assembly.</summary>
    public Reactieregister(Assembly samenstel, Gebeurtenistypes typen)
    {
        _typen = typen;
        _reacties = Klassen(samenstel)
            .Select(p => (Naam: p.Gebeurtenis.Name, Roep: (Roep)typeof(Reactieregister)
                .GetMethod(nameof(RoepAan), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(p.Reactie, p.Gebeurtenis).CreateDelegate(typeof(Roep))))
            .GroupBy(p => p.Naam).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Roep).ToArray());
    }

    /// <summary>The pairs of reaction class and event type in an assembly.</summary>
    public static IEnumerable<(Type Reactie, Type Gebeurtenis)> Klassen(Assembly samenstel) =>
        from klasse in samenstel.GetTypes()
        where klasse is { IsAbstract: false, IsClass: true }
        from i in klasse.GetInterfaces()
        where i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReactie<>)
        select (klasse, i.GetGenericArguments()[0]);

    /// <summary>True when a reaction wants this event.</summary>
    public bool Kent(string type) => _reacties.ContainsKey(type);

    /// <summary>
    /// True when a later release may want from us what we cannot read: an event type that we do not know, or a shape of a wanted one.
    /// </summary>
    public bool IsLater(Regel regel) => !_typen.Kent(regel.Type, regel.Vorm) && (Kent(regel.Type) || !_typen.Kent(regel.Type, 0));

    /// <summary>Reads the event and calls its reactions, in the given scope.</summary>
    public async Task Roepen(IServiceProvider diensten, Regel regel, string bron, CancellationToken stop)
    {
        if (_reacties.TryGetValue(regel.Type, out var roepen))
        {
            var gebeurtenis = _typen.Lees(regel.Type, regel.Vorm, regel.Gebeurtenis);
            foreach (var roep in roepen)
            {
                await roep(diensten, gebeurtenis, regel, bron, stop);
            }
        }
    }

    private static Task RoepAan<TReactie, TGebeurtenis>(
        IServiceProvider diensten, IGebeurtenis gebeurtenis, Regel regel, string bron, CancellationToken stop)
        where TReactie : IReactie<TGebeurtenis> where TGebeurtenis : IGebeurtenis =>
        diensten.GetRequiredService<TReactie>().Verwerk(new Ontvangen<TGebeurtenis>((TGebeurtenis)gebeurtenis, regel, bron), stop);
}

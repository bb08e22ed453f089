using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Names, shapes and JSON of the events: the one place that writes and reads their text.</summary>
public sealed class Gebeurtenistypes
{
    /// <summary>How events are written. Unknown members are skipped when reading, so that a reader of the previous release keeps working.</summary>
    public static JsonSerializerOptions Json { get; } = Vast(new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    private static readonly ConcurrentDictionary<Type, (int Vorm, string? Bron)> Kenmerken = [];
    private readonly FrozenDictionary<string, Type> _typen;
    private readonly FrozenDictionary<(string, int), IUpcaster> _upcasters;

    /// <summary>Learns the events and upcasters of these assemblies.</summary>
    public Gebeurtenistypes(params IReadOnlyList<Assembly> samenstellen)
        : this([.. samenstellen.Append(typeof(IGebeurtenis).Assembly).Distinct().SelectMany(a => a.GetTypes()).Where(t => t is { IsAbstract: false, IsInterface: false })])
    {
    }

    /// <summary>Knows no more than these: what a release knew that had fewer.</summary>
    internal Gebeurtenistypes(IReadOnlyCollection<Type> typen)
    {
        _typen = typen.Where(t => t.IsAssignableTo(typeof(IGebeurtenis))).ToFrozenDictionary(t => t.Name);
        _upcasters = typen.Where(t => t.IsAssignableTo(typeof(IUpcaster)))
            .Select(t => (IUpcaster)Activator.CreateInstance(t)!)
            .ToFrozenDictionary(u => (u.Type, u.VanVorm));
    }

    private static JsonSerializerOptions Vast(JsonSerializerOptions opties)
    {
        opties.MakeReadOnly(populateMissingResolver: true); // who asks for the shape of a type may be the first to use them
        return opties;
    }

    /// <summary>All event types.</summary>
    public IEnumerable<Type> Alle => _typen.Values;

    /// <summary>Shape number of an event type.</summary>
    public static int VormVan(Type gebeurtenis) => KenmerkenVan(gebeurtenis).Vorm;

    /// <summary>Source of an event type; <paramref name="gewoon"/> unless the event names another.</summary>
    public static string BronVan(Type gebeurtenis, string gewoon) => KenmerkenVan(gebeurtenis).Bron ?? gewoon;

    /// <summary>The JSON text that is stored and hashed.</summary>
    public static string Schrijf(IGebeurtenis gebeurtenis) => JsonSerializer.Serialize(gebeurtenis, gebeurtenis.GetType(), Json);

    /// <summary>False when only a later release can have written this.</summary>
    public bool Kent(string type, int vorm) => _typen.TryGetValue(type, out var soort) && vorm <= VormVan(soort);

    /// <summary>Reads a stored event, lifted to the present shape.</summary>
    /// <exception cref="JsonException">The text is not an event of that name.</exception>
    /// <exception cref="Domeinfout">503 <c>latere-uitgave</c>: this release does not know the event, or not its shape.</exception>
    public IGebeurtenis Lees(string type, int vorm, string tekst)
    {
        if (!Kent(type, vorm))
        {
            throw Domeinfout.LatereUitgave($"{type}, vorm {vorm}");
        }

        var soort = _typen[type];
        var nu = VormVan(soort);
        if (vorm == nu)
        {
            return (IGebeurtenis)(JsonSerializer.Deserialize(tekst, soort, Json) ?? throw new JsonException($"{type} is null"));
        }

        var knoop = JsonNode.Parse(tekst) as JsonObject ?? throw new JsonException($"{type} is no object");
        for (; vorm < nu; vorm++)
        {
            knoop = (_upcasters.GetValueOrDefault((type, vorm)) ?? throw new JsonException($"no upcaster for {type} shape {vorm}")).Waardeer(knoop);
        }

        return (IGebeurtenis)knoop.Deserialize(soort, Json)!;
    }

    private static (int Vorm, string? Bron) KenmerkenVan(Type gebeurtenis) => Kenmerken.GetOrAdd(gebeurtenis, static soort =>
        (soort.GetCustomAttribute<VormAttribute>()?.Nummer ?? 1, soort.GetCustomAttribute<BronAttribute>()?.Naam));
}

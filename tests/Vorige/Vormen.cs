using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Vorige;

/// <summary>The shape of the JSON of an event: names, kinds, what must be there, which values an enum has.</summary>
public static class Vormen
{
    private static readonly JsonSchemaExporterOptions Opties = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = NoemEigenWaarden };

    /// <summary>Readable, and equal on every machine.</summary>
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every event type of today, by name.</summary>
    public static IReadOnlyDictionary<string, Type> Vandaag { get; } = new SortedDictionary<string, Type>(
        typeof(IGebeurtenis).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && t.IsAssignableTo(typeof(IGebeurtenis))).ToDictionary(t => t.Name), StringComparer.Ordinal);

    /// <summary>The shape of a type as JSON Schema.</summary>
    public static JsonNode Van(Type type) => Gebeurtenistypes.Json.GetJsonSchemaAsNode(type, Opties);

    /// <summary>A type with a converter of its own has no shape of its own: its name stands for it.</summary>
    private static JsonNode NoemEigenWaarden(JsonSchemaExporterContext context, JsonNode knoop) =>
        knoop.GetValueKind() is JsonValueKind.True ? new JsonObject { ["waarde"] = (Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type).Name } : knoop;
}

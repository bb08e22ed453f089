using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>How the JSON files of a proof are written, before they are made canonical; absent values are left out.</summary>
internal static class Bewijsvorm
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}

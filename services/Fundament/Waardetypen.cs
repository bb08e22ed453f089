using Gebiedswerking.Berichten;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gebiedswerking.Fundament;

/// <summary>Describes in OpenAPI the values that JSON carries as a string: without it their schema is empty.</summary>
internal static class Waardetypen
{
    public static Task Beschrijf(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        var kaal = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type);
        var soort = kaal ?? context.JsonTypeInfo.Type;
        var tekst = kaal is null ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
        if (soort == typeof(Bedrag))
        {
            (schema.Type, schema.Pattern) = (tekst, @"^-?\d{1,13}(\.\d{1,2})?$");
        }
        else if (soort == typeof(KboNummer))
        {
            (schema.Type, schema.Pattern) = (tekst, @"^\d{10}$");
        }
        else if (soort.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))
        {
            (schema.Type, schema.Format, schema.Properties, schema.Required) = (tekst, "uuid", null, null);
        }

        return Task.CompletedTask;
    }
}

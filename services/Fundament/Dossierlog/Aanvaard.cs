using System.Reflection;
using System.Text.Json.Serialization;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>
/// The answer to a command that was stored: which dossier, and its version (also as ETag), so that a client can wait
/// until the read model has reached it.
/// </summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Versie">Its version after the command.</param>
public sealed record Aanvaard(Guid Dossier, int Versie) : IResult, IEndpointMetadataProvider
{
    /// <summary>True when the command made the dossier: answered as 201 with its <see cref="Plaats"/>.</summary>
    [JsonIgnore]
    public bool IsNieuw { get; init; }

    /// <summary>Dutch sentences about what was accepted but deserves a second look; absent when there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Waarschuwingen { get; init; }

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ETag = $"\"{Versie}\"";
        if (IsNieuw && httpContext.GetEndpoint()?.Metadata.GetMetadata<Plaats>() is { } plaats)
        {
            httpContext.Response.StatusCode = StatusCodes.Status201Created;
            httpContext.Response.Headers.Location = $"{httpContext.Request.Path}/{Dossier}{plaats.Staart}";
        }

        return httpContext.Response.WriteAsJsonAsync(this, httpContext.RequestAborted);
    }

    /// <inheritdoc />
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(200, typeof(Aanvaard), ["application/json"]));
}

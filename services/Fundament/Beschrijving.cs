using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Gebiedswerking.Fundament;

/// <summary>The OpenAPI document of a service.</summary>
internal static class Beschrijving
{
    private const string Sleutel = "token";

    public static void VoegBeschrijvingToe(this IServiceCollection diensten, string naam) => diensten.AddOpenApi(o => o
        .AddSchemaTransformer(Waardetypen.Beschrijf)
        .AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = $"Gebiedswerking: {naam}";
            document.Info.Version = "1";
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Sleutel] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Token van /identiteit/token." },
            };
            return Task.CompletedTask;
        })
        .AddOperationTransformer((operatie, context, _) =>
        {
            var metagegevens = context.Description.ActionDescriptor.EndpointMetadata;
            if (!metagegevens.OfType<AuthorizationPolicy>().Contains(Toegangsregel.Openbaar))
            {
                operatie.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Sleutel, context.Document)] = [] }];
            }

            if (metagegevens.OfType<Plaats>().Any())
            {
                operatie.Responses?.Remove("200");
            }

            return Task.CompletedTask;
        }));
}

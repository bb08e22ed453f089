using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Where a dossier that this endpoint makes can be read.</summary>
/// <param name="Staart">What comes after the address of the endpoint and the id, e.g. <c>/tekst</c>; empty when nothing.</param>
public sealed record Plaats(string Staart);

/// <summary>Says what an endpoint makes.</summary>
public static class Plaatsaanduiding
{
    /// <summary>The endpoint makes a dossier: it answers 201 with this address as Location.</summary>
    /// <param name="adres">The endpoint.</param>
    /// <param name="staart">What comes after the address of the endpoint and the id, e.g. <c>/tekst</c>.</param>
    public static RouteHandlerBuilder MaaktDossier(this RouteHandlerBuilder adres, string staart = "") => adres
        .WithMetadata(new Plaats(staart))
        .Produces<Aanvaard>(StatusCodes.Status201Created);
}

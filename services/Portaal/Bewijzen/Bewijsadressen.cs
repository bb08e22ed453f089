using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Portaal.Bewijzen;

/// <summary>What is no page: the anchors for programs, and the proof of a contract.</summary>
internal static class Bewijsadressen
{
    public static void VoegBewijzenToe(this WebApplicationBuilder bouwer, Instellingen instellingen)
    {
        bouwer.Services.AddScoped<Ankerlijst>();
        bouwer.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = false); // in Development too a day that is none is a 400, no error of ours
        bouwer.Services.AddHttpClient<Contractbewijzen>(http => (http.BaseAddress, http.Timeout) = (instellingen.Contracten, TimeSpan.FromSeconds(30)));
    }

    public static void MapBewijzen(this WebApplication app)
    {
        app.MapGet("/openbaar/ankers", async (DateOnly? dag, DateOnly? voor, Ankerlijst ankers, HttpContext context, CancellationToken stop) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=60";
            context.Response.Headers.AccessControlAllowOrigin = "*";
            return Results.Json(await ankers.Lees(dag, voor, stop));
        }).RequireAuthorization(Toegangsregel.Openbaar);
        app.MapGet("/contracten/{contract:guid}/bewijs", async (Guid contract, Contractbewijzen bewijzen, CancellationToken stop) =>
            await bewijzen.Lees(contract, stop) is { } zip ? Results.Bytes(zip, "application/zip", $"bewijs-{contract}.zip") : Results.NotFound())
            .RequireAuthorization(Toegangsregel.Openbaar);
    }
}

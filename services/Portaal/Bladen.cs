using System.Security.Cryptography;
using System.Text.Unicode;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Portaal.Bewijzen;
using Gebiedswerking.Portaal.Opslag;
using Gebiedswerking.Portaal.Opstellen;
using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Teksten;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Npgsql;

namespace Gebiedswerking.Portaal;

/// <summary>The pages, and what every answer has in common.</summary>
internal static class Bladen
{
    // No script and no style in a page: there is nothing to allow but our own sheet and our own forms.
    private const string Beleid = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly byte[] Stijl = LeesStijl();

    /// <summary>Address of the style sheet, another one whenever its content is another.</summary>
    public static string Stijladres { get; } = $"/stijl.css?v={Convert.ToHexStringLower(SHA256.HashData(Stijl))[..12]}";

    public static void VoegBladenToe(this WebApplicationBuilder bouwer, Instellingen instellingen)
    {
        var diensten = bouwer.Services;
        bouwer.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.Error); // the page of a fault gives the number, the log what it was
        bouwer.WebHost.ConfigureKestrel(k => (k.AddServerHeader, k.Limits.MaxRequestBodySize) = (false, 1024 * 1024));
        diensten.AddSingleton(instellingen).AddSingleton(TimeProvider.System).AddHttpContextAccessor();
        diensten.AddSingleton(_ => NpgsqlDataSource.Create(instellingen.Opslag)).AddSingleton<Sleutelring>();
        diensten.AddDataProtection().SetApplicationName("portaal");
        diensten.AddSingleton<IConfigureOptions<KeyManagementOptions>>(d =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = d.GetRequiredService<Sleutelring>()));
        diensten.AddHttpClient<Leesmodel>(http => (http.BaseAddress, http.Timeout) = (instellingen.GraphQL, TimeSpan.FromSeconds(10)));
        diensten.AddHttpClient<Opdrachten>(http => http.Timeout = TimeSpan.FromSeconds(20));
        diensten.AddHttpClient<Contractteksten>(http => (http.BaseAddress, http.Timeout) = (instellingen.Contracten, TimeSpan.FromSeconds(10)));
        diensten.AddHttpClient<Bestanden>(http => (http.BaseAddress, http.Timeout) = (instellingen.Contracten, TimeSpan.FromSeconds(100)));
        diensten.AddHttpClient<Bankdienst>(http => (http.BaseAddress, http.Timeout) = (instellingen.Fondsen, TimeSpan.FromSeconds(30)));
        diensten.AddHttpClient<Opsteldienst>(http => (http.BaseAddress, http.Timeout) = (instellingen.Contracten, TimeSpan.FromSeconds(20)));
        diensten.AddScoped<Takenlijst>().AddSingleton<Kladlade>().AddScoped<Opsteller>();
        bouwer.VoegBewijzenToe(instellingen);
        diensten.AddHealthChecks().AddCheck<Databank>("opslag");
        diensten.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new(UnicodeRanges.All));
        diensten.AddAntiforgery(o => o.Cookie.Name = "gw_formulier");
        diensten.AddRazorPages(o => o.Conventions.AddPageRoute("/Tekst", "/contracten/{contract:guid}/avenanten/{avenant:guid}/tekst"));
    }

    public static void GebruikBladen(this WebApplication app, Instellingen instellingen)
    {
        app.Use((context, verder) =>
        {
            // People reach us through the gateway only; what a request says of its host is not believed.
            context.Request.Scheme = instellingen.Adres.Scheme;
            context.Request.Host = new HostString(instellingen.Adres.Authority);
            context.Response.OnStarting(() =>
            {
                if (context.Response.Headers.ContentSecurityPolicy.Count == 0)
                {
                    context.Response.Headers.ContentSecurityPolicy = Beleid;
                }

                context.Response.Headers.XContentTypeOptions = "nosniff";
                if (context.Response.Headers.CacheControl.Count == 0)
                {
                    context.Response.Headers.CacheControl = "no-store";
                }

                return Task.CompletedTask;
            });
            return verder(context);
        });
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        // A form with files is large: only of somebody who signed in it is read at all.
        app.Use((context, verder) => HttpMethods.IsPost(context.Request.Method) && context.User.Identity?.IsAuthenticated != true
            && context.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true ? context.ChallengeAsync() : verder(context));
    }

    public static void MapBladen(this WebApplication app)
    {
        app.MapRazorPages().RequireAuthorization(Toegangsregel.Openbaar);
        app.MapBewijzen();
        app.MapGet("/betalingen/{fonds:guid}/bestanden/{bestand:guid}", Bankdienst.Geef).RequireAuthorization(Toegangsregel.Openbaar);
        app.MapGet("/contracten/{contract:guid}/bewijsstukken/{hash:regex(^[0-9a-f]{{64}}$)}", Bestanden.Geef).RequireAuthorization(Toegangsregel.Openbaar);
        app.MapGet("/stijl.css", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(Stijl, "text/css; charset=utf-8");
        }).RequireAuthorization(Toegangsregel.Openbaar);
    }

    private static byte[] LeesStijl()
    {
        using var bron = typeof(Bladen).Assembly.GetManifestResourceStream("stijl.css")!;
        using var inhoud = new MemoryStream();
        bron.CopyTo(inhoud);
        return inhoud.ToArray();
    }

    private sealed class Databank(NpgsqlDataSource databank) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var opdracht = databank.CreateCommand("select 1");
            await opdracht.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}

using System.Security.Claims;
using System.Text.Json;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;

namespace Gebiedswerking.Portaal.Toegang;

/// <summary>Signing in and out at the OpenID provider. The session is one encrypted cookie, with the tokens in it.</summary>
internal static class Aanmelding
{
    private const string Provider = "identiteit";
    private static readonly TimeSpan Sessieduur = TimeSpan.FromHours(8);
    private static readonly string[] Kenmerken = ["rol", "organisatie", "nis", "functie"];

    public static void VoegAanmeldingToe(this WebApplicationBuilder bouwer, Instellingen instellingen)
    {
        bouwer.Services.AddSingleton<Identiteitsdienst>().AddSingleton<Tokenverversing>();
        bouwer.Services.AddHttpClient(nameof(Identiteitsdienst), http => http.Timeout = TimeSpan.FromSeconds(10));
        bouwer.Services.AddAuthorization();
        bouwer.Services.AddAuthentication(o =>
            {
                o.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                o.DefaultChallengeScheme = Provider;
            })
            .AddCookie(o =>
            {
                o.Cookie.Name = "gw_portaal";
                o.Cookie.SameSite = SameSiteMode.Lax;
                o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                o.ExpireTimeSpan = Sessieduur;
                o.SlidingExpiration = false;
                o.Events.OnValidatePrincipal = context => context.HttpContext.RequestServices.GetRequiredService<Tokenverversing>().Ververs(context);
            })
            .AddOAuth<OAuthOptions, Aanmeldhandler>(Provider, o =>
            {
                o.ClientId = Identiteitsdienst.Client;
                o.ClientSecret = instellingen.Geheim;
                o.AuthorizationEndpoint = $"{instellingen.Adres}identiteit/auth";
                o.TokenEndpoint = $"{instellingen.Identiteit}/token";
                o.CallbackPath = "/aanmelden/terug";
                o.UsePkce = true;
                o.CorrelationCookie.SameSite = SameSiteMode.Lax;
                o.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                o.Scope.Clear();
                o.Scope.Add("openid");
                o.Scope.Add("gebiedswerking");
                o.Events.OnCreatingTicket = LeesPersoon;
                o.Events.OnAccessDenied = context => Terug(context, "/");
                o.Events.OnRemoteFailure = context => Terug(context, "/fout/400");
            });
    }

    public static void MapAanmelding(this WebApplication app)
    {
        app.MapGet("/aanmelden", (string? terug) => Results.Challenge(new() { RedirectUri = Lokaal(terug) })).RequireAuthorization(Toegangsregel.Openbaar);
        app.MapPost("/afmelden", MeldAf).RequireAuthorization(Toegangsregel.Openbaar);
    }

    private static async Task<IResult> MeldAf(HttpContext context, IAntiforgery vervalsing, Instellingen instellingen)
    {
        if (!await vervalsing.IsRequestValidAsync(context))
        {
            return Results.StatusCode(400);
        }

        var sessie = await context.AuthenticateAsync();
        await context.SignOutAsync();
        return sessie.Properties?.GetTokenValue("id_token") is { } wie
            ? Results.Redirect(QueryHelpers.AddQueryString($"{instellingen.Adres}identiteit/session/end",
                new Dictionary<string, string?> { ["id_token_hint"] = wie, ["post_logout_redirect_uri"] = instellingen.Adres.AbsoluteUri }))
            : Results.LocalRedirect("/");
    }

    private static async Task LeesPersoon(OAuthCreatingTicketContext context)
    {
        var identiteit = context.HttpContext.RequestServices.GetRequiredService<Identiteitsdienst>();
        var persoon = await identiteit.LeesPersoon(context.AccessToken!, context.HttpContext.RequestAborted);
        context.Identity!.AddClaim(new(ClaimTypes.NameIdentifier, persoon.GetProperty("sub").GetString()!));
        foreach (var kenmerk in Kenmerken)
        {
            if (persoon.TryGetProperty(kenmerk, out var waarde) && waarde.GetString() is { } tekst)
            {
                context.Identity.AddClaim(new(kenmerk, tekst));
            }
        }

        if (persoon.TryGetProperty("regios", out var regios) && regios.ValueKind is JsonValueKind.Array)
        {
            context.Identity.AddClaims(regios.EnumerateArray().Select(regio => new Claim("regio", regio.GetString()!)));
        }

        context.Properties.StoreTokens(Tokenverversing.Tokens(context.TokenResponse.Response!.RootElement, context.HttpContext.RequestServices.GetRequiredService<TimeProvider>()));
    }

    private static Task Terug(HandleRequestContext<RemoteAuthenticationOptions> context, string pad)
    {
        context.Response.Redirect(pad);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <summary>Only a path of our own: a stranger may not send people on through our sign-in.</summary>
    internal static string Lokaal(string? pad) =>
        pad is ['/', .. var rest] && rest is not (['/', ..] or ['\\', ..]) && !pad.Any(char.IsControl) ? pad : "/";
}

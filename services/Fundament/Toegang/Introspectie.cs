using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gebiedswerking.Fundament.Fouten;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Gebiedswerking.Fundament.Toegang;

/// <summary>Where the OpenID provider is, and as which client this service speaks to it.</summary>
public sealed class Identiteitsopties
{
    /// <summary>Base address, e.g. <c>http://127.0.0.1:4000/identiteit</c>.</summary>
    public string Adres { get; set; } = "";

    /// <summary>Client id of this service.</summary>
    public string Client { get; set; } = "";

    /// <summary>Secret of this service.</summary>
    public string Geheim { get; set; } = "";

    /// <summary>Basic credentials of this service (RFC 6749, 2.3.1).</summary>
    public AuthenticationHeaderValue Basis() => new("Basic", Convert.ToBase64String(
        Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(Client)}:{Uri.EscapeDataString(Geheim)}")));
}

/// <summary>Validates opaque bearer tokens by RFC 7662 introspection, with a cache of at most 30 seconds.</summary>
internal sealed class Introspectie(
    IOptionsMonitor<AuthenticationSchemeOptions> opties, ILoggerFactory logs, UrlEncoder encoder,
    IHttpClientFactory http, IMemoryCache cache, IOptions<Identiteitsopties> identiteit, TimeProvider klok)
    : AuthenticationHandler<AuthenticationSchemeOptions>(opties, logs, encoder)
{
    public const string Schema = "Bearer";
    private static readonly TimeSpan Geldig = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Ongeldig = TimeSpan.FromSeconds(5);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var kop = Request.Headers.Authorization.ToString();
        if (!kop.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var token = kop["Bearer ".Length..].Trim();
        var sleutel = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
        if (!cache.TryGetValue(sleutel, out ClaimsPrincipal? wie))
        {
            (wie, var houdbaar) = await Vraag(token);
            cache.Set(sleutel, wie, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = houdbaar, Size = 1 });
        }

        return wie is null ? AuthenticateResult.Fail("inactive token") : AuthenticateResult.Success(new AuthenticationTicket(wie, Schema));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Foutafhandeling.Schrijf(Context, new Domeinfout("niet-aangemeld", StatusCodes.Status401Unauthorized,
            "U bent niet aangemeld, of uw aanmelding is verlopen. Meld u opnieuw aan."));
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Foutafhandeling.Schrijf(Context,
        Domeinfout.NietBevoegd("niet-bevoegd", "Uw functie geeft geen recht op deze handeling. Vraag het aan iemand die er wel bevoegd voor is."));

    private async Task<(ClaimsPrincipal? Wie, TimeSpan Houdbaar)> Vraag(string token)
    {
        try
        {
            using var vraag = new HttpRequestMessage(HttpMethod.Post, $"{identiteit.Value.Adres}/token/introspection")
            {
                Content = new FormUrlEncodedContent([new("token", token)]),
            };
            vraag.Headers.Authorization = identiteit.Value.Basis();
            using var antwoord = await http.CreateClient(nameof(Introspectie)).SendAsync(vraag, Context.RequestAborted);
            antwoord.EnsureSuccessStatusCode();
            return Lees(await antwoord.Content.ReadFromJsonAsync<JsonElement>(Context.RequestAborted));
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException && !Context.RequestAborted.IsCancellationRequested)
        {
            throw new Domeinfout("aanmelding-onbereikbaar", StatusCodes.Status503ServiceUnavailable,
                "We kunnen nu niet nagaan wie u bent. Probeer het over een minuut opnieuw.") { OpnieuwNa = 10 };
        }
    }

    private (ClaimsPrincipal?, TimeSpan) Lees(JsonElement antwoord)
    {
        if (!antwoord.TryGetProperty("active", out var actief) || !actief.GetBoolean())
        {
            return (null, Ongeldig);
        }

        var claims = new List<Claim>();
        foreach (var veld in antwoord.EnumerateObject())
        {
            claims.AddRange(veld switch
            {
                { Name: "scope", Value.ValueKind: JsonValueKind.String } =>
                    veld.Value.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => new Claim("scope", s)),
                { Value.ValueKind: JsonValueKind.Array } => veld.Value.EnumerateArray().Select(w => new Claim(veld.Name, w.ToString())),
                { Value.ValueKind: JsonValueKind.String or JsonValueKind.Number } => [new Claim(veld.Name, veld.Value.ToString())],
                _ => [],
            });
        }

        var rest = antwoord.TryGetProperty("exp", out var exp) ? DateTimeOffset.FromUnixTimeSeconds(exp.GetInt64()) - klok.GetUtcNow() : Geldig;
        var houdbaar = rest < Geldig ? rest : Geldig;
        return houdbaar <= TimeSpan.Zero
            ? (null, Ongeldig)
            : (new ClaimsPrincipal(new ClaimsIdentity(claims, Schema, "sub", "rol")), houdbaar);
    }
}

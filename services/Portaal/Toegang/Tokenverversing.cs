using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Gebiedswerking.Portaal.Opslag;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Gebiedswerking.Portaal.Toegang;

/// <summary>
/// Renews the access token shortly before it ends. A refresh token works once: pages that a browser asks for at the same
/// moment share one renewal, here and over all replicas, or the second would end the session.
/// </summary>
internal sealed class Tokenverversing(Identiteitsdienst identiteit, Vernieuwingen vernieuwingen, TimeProvider klok)
{
    private const string Einde = "expires_at";
    private static readonly TimeSpan Vooraf = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Lazy<Task<string?>>> _bezig = new();

    public async Task Ververs(CookieValidatePrincipalContext context)
    {
        var sessie = context.Properties;
        if (DateTimeOffset.TryParse(sessie.GetTokenValue(Einde), CultureInfo.InvariantCulture, out var einde) && einde - Vooraf > klok.GetUtcNow())
        {
            return;
        }

        if (sessie.GetTokenValue("refresh_token") is not { } sleutel || await Vernieuw(sleutel) is not { } antwoord)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync();
            return;
        }

        var nieuw = JsonSerializer.Deserialize<List<AuthenticationToken>>(antwoord)!;
        sessie.StoreTokens([.. sessie.GetTokens().Concat(nieuw).GroupBy(t => t.Name).Select(t => t.Last())]);
        context.ShouldRenew = true;
    }

    /// <summary>The tokens of an answer, with the moment at which the access token ends.</summary>
    public static IEnumerable<AuthenticationToken> Tokens(JsonElement antwoord, TimeProvider klok)
    {
        foreach (var naam in (string[])["access_token", "refresh_token", "id_token"])
        {
            if (antwoord.TryGetProperty(naam, out var waarde))
            {
                yield return new() { Name = naam, Value = waarde.GetString()! };
            }
        }

        var einde = klok.GetUtcNow().AddSeconds(antwoord.GetProperty("expires_in").GetInt32());
        yield return new() { Name = Einde, Value = einde.ToString("O", CultureInfo.InvariantCulture) };
    }

    // In one process one request waits for all: only that one needs a connection to the database.
    private Task<string?> Vernieuw(string sleutel) => _bezig.GetOrAdd(sleutel, s => new(async () =>
    {
        try
        {
            return await vernieuwingen.Eenmaal(s, async () =>
            {
                using var antwoord = await identiteit.VraagTokens(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = s }, CancellationToken.None);
                // With the moment at which they end: whoever reads this later cannot know when it was said.
                return antwoord is null ? null : JsonSerializer.Serialize(Tokens(antwoord.RootElement, klok));
            });
        }
        finally
        {
            _bezig.TryRemove(s, out _);
        }
    })).Value;
}

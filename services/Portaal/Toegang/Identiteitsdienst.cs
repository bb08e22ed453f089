using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Gebiedswerking.Portaal.Toegang;

/// <summary>The OpenID provider, as this process talks to it.</summary>
internal sealed class Identiteitsdienst(IHttpClientFactory http, Instellingen instellingen)
{
    public const string Client = "portaal";

    /// <summary>Asks for tokens; null when the provider refuses what we hold.</summary>
    public async Task<JsonDocument?> VraagTokens(Dictionary<string, string> formulier, CancellationToken stop)
    {
        var wie = $"{Client}:{Uri.EscapeDataString(instellingen.Geheim)}";
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"{instellingen.Identiteit}/token") { Content = new FormUrlEncodedContent(formulier) };
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(wie)));
        using var antwoord = await Zender().SendAsync(vraag, stop);
        if (antwoord.StatusCode is System.Net.HttpStatusCode.BadRequest)
        {
            return null;
        }

        antwoord.EnsureSuccessStatusCode();
        return await JsonDocument.ParseAsync(await antwoord.Content.ReadAsStreamAsync(stop), cancellationToken: stop);
    }

    /// <summary>What the provider says about the owner of a token.</summary>
    public async Task<JsonElement> LeesPersoon(string token, CancellationToken stop)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, $"{instellingen.Identiteit}/me");
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var antwoord = await Zender().SendAsync(vraag, stop);
        antwoord.EnsureSuccessStatusCode();
        return await antwoord.Content.ReadFromJsonAsync<JsonElement>(stop);
    }

    private HttpClient Zender() => http.CreateClient(nameof(Identiteitsdienst));
}

using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace Gebiedswerking.Identiteit.Tests;

/// <summary>A person with a browser: keeps cookies, reads a page, fills in its form. Follows nothing by itself.</summary>
internal sealed class Browser(Identiteitssituatie situatie) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = situatie.Proces.Adres };
    private readonly string _verificatie = Base64Url(RandomNumberGenerator.GetBytes(32));

    public async Task<Blad> Haal(string adres)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, Binnen(adres));
        return await Verstuur(verzoek);
    }

    /// <summary>Sends the first form of the page with these values, as its button would.</summary>
    public async Task<Blad> VulIn(Blad blad, params (string Naam, string Waarde)[] velden)
    {
        var verborgen = Regex.Matches(blad.Html, """<input type="hidden" name="(?<naam>[^"]+)" value="(?<waarde>[^"]*)"/>""")
            .Select(m => (m.Groups["naam"].Value, WebUtility.HtmlDecode(m.Groups["waarde"].Value)));
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Binnen(Regex.Match(blad.Html, "<form[^>]* action=\"(?<adres>[^\"]+)\"").Groups["adres"].Value))
        {
            Content = new FormUrlEncodedContent(verborgen.Concat(velden).Select(v => KeyValuePair.Create(v.Item1, v.Item2))),
        };
        return await Verstuur(verzoek);
    }

    public Task<Blad> BeginAanmelden(string? uitdaging = "S256") => Haal(QueryHelpers.AddQueryString("/identiteit/auth", new Dictionary<string, string?>
    {
        ["client_id"] = "portaal",
        ["response_type"] = "code",
        ["scope"] = "openid gebiedswerking",
        ["redirect_uri"] = Identiteitssituatie.Terugkeer,
        ["state"] = "toestand",
        ["code_challenge"] = uitdaging is null ? null : Base64Url(SHA256.HashData(Encoding.ASCII.GetBytes(_verificatie))),
        ["code_challenge_method"] = uitdaging,
    }));

    /// <summary>From nothing to the code that the Portaal gets.</summary>
    public async Task<string> MeldAan(string naam)
    {
        var formulier = await Volg(await BeginAanmelden());
        var terug = await Volg(await VulIn(formulier, ("naam", naam), ("wachtwoord", naam)));
        return Code(terug);
    }

    public Task<(int Status, JsonElement Inhoud)> WisselCode(string code, string? verificatie = null) => situatie.Post("token", "portaal", null,
    [
        new("grant_type", "authorization_code"), new("code", code), new("redirect_uri", Identiteitssituatie.Terugkeer), new("code_verifier", verificatie ?? _verificatie),
    ]);

    public async Task<Blad> Volg(Blad blad) => await Haal(blad.Naar.ShouldNotBeNull());

    public static string Code(Blad terug)
    {
        terug.Naar.ShouldNotBeNull().ShouldStartWith(Identiteitssituatie.Terugkeer);
        var query = QueryHelpers.ParseQuery(new Uri(terug.Naar).Query);
        query["state"].ToString().ShouldBe("toestand");
        return query["code"].ToString();
    }

    public async Task<JsonElement> Persoon(string token)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/identiteit/me");
        verzoek.Headers.Authorization = new("Bearer", token);
        using var antwoord = await _http.SendAsync(verzoek);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await antwoord.Content.ReadFromJsonAsync<JsonElement>();
    }

    public void Dispose() => _http.Dispose();

    // The provider speaks of its public address; here its process is reached without the gateway.
    private static string Binnen(string adres) => WebUtility.HtmlDecode(adres).Replace("http://localhost:8080", "", StringComparison.Ordinal);

    private static string Base64Url(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);

    private async Task<Blad> Verstuur(HttpRequestMessage verzoek)
    {
        verzoek.Headers.Accept.ParseAdd("text/html");
        using var antwoord = await _http.SendAsync(verzoek);
        return new Blad((int)antwoord.StatusCode, antwoord.Headers.Location?.OriginalString, await antwoord.Content.ReadAsStringAsync(),
            antwoord.Headers.TryGetValues("Content-Security-Policy", out var beleid) ? beleid.Single() : "");
    }
}

internal sealed record Blad(int Status, string? Naar, string Html, string Beleid);

using System.Globalization;
using System.Net;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Portaal.Opslag;
using Gebiedswerking.Proefbank;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Gebiedswerking.Portaal.Tests.Als_het_portaal_op_twee_plaatsen_draait;

/// <summary>What a page answered, with the cookies that it set.</summary>
internal sealed record Blad(HttpStatusCode Status, string Tekst, string? Koek, string? Formulierkoek);

/// <summary>
/// The cookie of a session, of somebody who signed in through the gateway. It can be opened and closed with the keys of the Portaal, so
/// that a test need not wait a quarter of an hour.
/// </summary>
internal sealed class Sessiekoek : IAsyncDisposable
{
    private const string Naam = "gw_portaal";
    private readonly Proefplatform _platform;
    private readonly NpgsqlDataSource _databank;
    private readonly ServiceProvider _diensten;
    private readonly TicketDataFormat _zegel;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    private Sessiekoek(Proefplatform platform, string waarde)
    {
        (_platform, Waarde) = (platform, waarde);
        _databank = NpgsqlDataSource.Create(platform.DatabaseVan(Diensten.Portaal));
        var diensten = new ServiceCollection().AddLogging();
        diensten.AddDataProtection().SetApplicationName("portaal").DisableAutomaticKeyGeneration();
        diensten.Configure<KeyManagementOptions>(o => o.XmlRepository = new Sleutelring(_databank));
        _diensten = diensten.BuildServiceProvider();
        _zegel = new(_diensten.GetDataProtector("Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationMiddleware", "Cookies", "v2"));
    }

    /// <summary>The cookie as the browser has it after signing in.</summary>
    public string Waarde { get; }

    /// <summary>Signs in as `demo-...` through the pages, over whichever instances the gateway chooses.</summary>
    public static async Task<Sessiekoek> MeldAan(Proefplatform platform, string rol)
    {
        var koeken = new CookieContainer();
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = koeken }) { BaseAddress = platform.Adres };
        using var vraag = await http.GetAsync("/aanmelden?terug=/");
        using var antwoord = await http.PostAsync(vraag.RequestMessage!.RequestUri, new FormUrlEncodedContent(
            new Dictionary<string, string> { ["naam"] = $"demo-{rol}", ["wachtwoord"] = $"demo-{rol}" }));
        (await antwoord.Content.ReadAsStringAsync()).ShouldContain("Uw overzicht");
        return new Sessiekoek(platform, koeken.GetCookies(platform.Adres)[Naam].ShouldNotBeNull("one cookie, not cut in parts").Value);
    }

    /// <summary>The same session, with an access token of which that much time is left.</summary>
    public string VerlooptOver(TimeSpan tijd, string? koek = null)
    {
        var sessie = _zegel.Unprotect(koek ?? Waarde)!;
        sessie.Properties.UpdateTokenValue("expires_at", (TimeProvider.System.GetUtcNow() + tijd).ToString("O", CultureInfo.InvariantCulture)).ShouldBeTrue();
        return _zegel.Protect(sessie);
    }

    /// <summary>A token out of a cookie.</summary>
    public string Lees(string koek, string token) => _zegel.Unprotect(koek)!.Properties.GetTokenValue(token)!;

    /// <summary>Opens a page with that cookie, at one instance or through the gateway.</summary>
    public async Task<Blad> Open(string pad, string koek, int? exemplaar = null)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri(Waar(exemplaar), pad));
        vraag.Headers.Add("Cookie", $"{Naam}={koek}");
        using var antwoord = await _http.SendAsync(vraag);
        return new(antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(), Gezet(antwoord, Naam), Gezet(antwoord, "gw_formulier"));
    }

    /// <summary>Sends a form that another instance may have made.</summary>
    public async Task<HttpStatusCode> Verstuur(string pad, string formulierkoek, string zegel, int exemplaar)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, new Uri(Waar(exemplaar), pad))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = zegel }),
        };
        vraag.Headers.Add("Cookie", $"{Naam}={Waarde}; gw_formulier={formulierkoek}");
        using var antwoord = await _http.SendAsync(vraag);
        return antwoord.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _diensten.DisposeAsync();
        await _databank.DisposeAsync();
    }

    private Uri Waar(int? exemplaar) => exemplaar is { } nummer ? _platform.AdresVan(Diensten.Portaal, nummer) : _platform.Adres;

    private static string? Gezet(HttpResponseMessage antwoord, string naam) => antwoord.Headers.TryGetValues("Set-Cookie", out var koeken)
        ? koeken.Select(koek => koek.Split(';')[0].Split('=', 2)).Where(paar => paar[0] == naam).Select(paar => paar[1]).SingleOrDefault()
        : null;
}

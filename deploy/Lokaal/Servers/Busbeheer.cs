using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace Gebiedswerking.Lokaal.Servers;

/// <summary>The management interface of a RabbitMQ that already runs: makes users and gives them their rights.</summary>
/// <param name="beheer">Base address of the interface.</param>
/// <param name="bus">amqp address with the vhost, of a user who may do this.</param>
internal sealed class Busbeheer(string beheer, string bus)
{
    public async Task Richt(IReadOnlyList<Busgebruiker> gebruikers, CancellationToken stop)
    {
        var adres = new Uri(bus);
        using var http = new HttpClient { BaseAddress = new Uri(beheer), Timeout = TimeSpan.FromSeconds(30) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(adres.UserInfo))));
        foreach (var gebruiker in gebruikers)
        {
            await Zet(http, $"/api/users/{Uri.EscapeDataString(gebruiker.Naam)}", new { password = gebruiker.Wachtwoord, tags = "" }, stop);
            await Zet(http, $"/api/permissions/{Vhost(adres)}/{Uri.EscapeDataString(gebruiker.Naam)}",
                new { configure = gebruiker.Configureer, write = gebruiker.Schrijf, read = gebruiker.Lees }, stop);
        }
    }

    // An amqp address without a path means the vhost "/".
    private static string Vhost(Uri adres) => adres.AbsolutePath.TrimStart('/') is { Length: > 0 } naam ? naam : "%2f";

    private async Task Zet(HttpClient http, string pad, object inhoud, CancellationToken stop)
    {
        try
        {
            using var antwoord = await http.PutAsJsonAsync(pad, inhoud, stop);
            antwoord.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException fout)
        {
            throw new Startfout($"Het beheer van RabbitMQ ({beheer}) maakt de gebruikers van de diensten niet: {fout.Message}", fout);
        }
    }
}

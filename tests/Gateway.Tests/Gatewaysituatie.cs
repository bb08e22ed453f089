using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Gateway.Tests;

/// <summary>A gateway with one foreign service behind every route.</summary>
public class Gatewaysituatie : IAsyncLifetime
{
    private readonly (string Naam, string Waarde)[] _instellingen;

    public Gatewaysituatie()
        : this([])
    {
    }

    protected Gatewaysituatie(params (string Naam, string Waarde)[] instellingen) => _instellingen = instellingen;

    public VreemdeDienst Dienst { get; } = new();

    public Proefdienst Gateway { get; private set; } = null!;

    /// <summary>A client that adds nothing of its own.</summary>
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null });

    /// <summary>Settings with every service at one address, and these on top.</summary>
    public static Dictionary<string, string?> Instellingen(Uri dienst, params (string Naam, string Waarde)[] anders)
    {
        var instellingen = ((string[])["programmas", "taakstellingen", "fondsen", "contracten", "projectie", "graphql", "identiteit", "portaal"]).ToDictionary(naam => $"Diensten__{naam}", string? (_) => dienst.ToString());
        foreach (var (naam, waarde) in anders)
        {
            instellingen[naam] = waarde;
        }

        return instellingen;
    }

    public async Task InitializeAsync()
    {
        await Dienst.InitializeAsync();
        Gateway = await Proefdienst.Start(Diensten.Gateway, Instellingen(Dienst.Adres, _instellingen));
        Http.BaseAddress = Gateway.Adres;
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Gateway.DisposeAsync();
        await Dienst.DisposeAsync();
    }

    /// <summary>Sends a request and answers what the service behind the gateway saw of it.</summary>
    public async Task<Gezien> Zie(string pad, params (string Naam, string Waarde)[] koppen)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad);
        foreach (var (naam, waarde) in koppen)
        {
            verzoek.Headers.TryAddWithoutValidation(naam, waarde).ShouldBeTrue();
        }

        var antwoord = await Http.SendAsync(verzoek);
        antwoord.IsSuccessStatusCode.ShouldBeTrue(antwoord.ToString());
        var gezien = (await antwoord.Content.ReadFromJsonAsync<Gezien>())!;
        return gezien with { Koppen = new(gezien.Koppen, StringComparer.OrdinalIgnoreCase) };
    }
}

internal static class Antwoorden
{
    /// <summary>Asks for a problem+json with this status and code, and answers it.</summary>
    public static async Task<JsonElement> MoetProbleemZijn(this HttpResponseMessage antwoord, int status, string code)
    {
        ((int)antwoord.StatusCode).ShouldBe(status);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var probleem = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        probleem.GetProperty("type").GetString().ShouldBe($"urn:gebiedswerking:fout:{code}");
        probleem.GetProperty("status").GetInt32().ShouldBe(status);
        probleem.GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
        return probleem;
    }

    public static string Kop(this HttpResponseMessage antwoord, string naam) =>
        antwoord.Headers.TryGetValues(naam, out var waarden) || antwoord.Content.Headers.TryGetValues(naam, out waarden) ? string.Join(", ", waarden) : "";
}

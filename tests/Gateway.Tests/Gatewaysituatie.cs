using System.Net.Http.Json;
using System.Text.Json;

namespace Gebiedswerking.Gateway.Tests;

/// <summary>A gateway with one foreign service behind every route.</summary>
public class Gatewaysituatie : IAsyncLifetime
{
    private readonly (string, string)[] _instellingen;

    public Gatewaysituatie()
        : this([])
    {
    }

    protected Gatewaysituatie(params (string Naam, string Waarde)[] instellingen) => _instellingen = instellingen;

    public VreemdeDienst Dienst { get; } = new();

    public Gatewayproces Gateway { get; private set; } = null!;

    public HttpClient Http => Gateway.Http;

    public async Task InitializeAsync()
    {
        await Dienst.InitializeAsync();
        Gateway = await Gatewayproces.Start(Dienst.Adres, _instellingen);
    }

    public async Task DisposeAsync()
    {
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

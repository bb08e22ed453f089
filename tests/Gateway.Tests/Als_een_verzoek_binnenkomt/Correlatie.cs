using System.Text.Json;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Gateway.Tests.Als_een_verzoek_binnenkomt;

public sealed class Correlatie(Gatewaysituatie situatie) : IClassFixture<Gatewaysituatie>
{
    private const string Spoor = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task loopt_het_spoor_van_de_vrager_door()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/api/contracten");
        verzoek.Headers.Add("traceparent", $"00-{Spoor}-00f067aa0ba902b7-01");

        var antwoord = await situatie.Http.SendAsync(verzoek);

        antwoord.Kop("X-Correlation-Id").ShouldBe(Spoor);
        var gezien = JsonSerializer.Deserialize<Gezien>(await antwoord.Content.ReadAsStringAsync())!;
        gezien.Koppen["traceparent"].ShouldContain(Spoor);
        gezien.Koppen["traceparent"].ShouldNotContain("00f067aa0ba902b7");
    }

    [Fact]
    public async Task begint_er_een_spoor_als_er_geen_is()
    {
        var antwoord = await situatie.Http.GetAsync("/api/contracten");

        var gezien = JsonSerializer.Deserialize<Gezien>(await antwoord.Content.ReadAsStringAsync())!;
        antwoord.Kop("X-Correlation-Id").Length.ShouldBe(32);
        gezien.Koppen["traceparent"].ShouldContain(antwoord.Kop("X-Correlation-Id"));
    }

    [Fact]
    public async Task staat_ze_ook_in_een_weigering()
    {
        var antwoord = await situatie.Http.GetAsync("/api/onbekend");

        (await antwoord.MoetProbleemZijn(404, "niet-gevonden")).GetProperty("correlatie").GetString().ShouldBe(antwoord.Kop("X-Correlation-Id"));
    }

    [Fact]
    public async Task staat_ze_in_het_logboek_zonder_wie_of_wat()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/api/contracten/geheim-pad?naam=Jan");
        verzoek.Headers.Add("Authorization", "Bearer geheim-token");
        var correlatie = (await situatie.Http.SendAsync(verzoek)).Kop("X-Correlation-Id");

        await Wacht.TotDat(() => situatie.Gateway.Logboek().Contains(correlatie));

        var regels = situatie.Gateway.Logboek().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.ShouldAllBe(r => r.StartsWith('{'));
        regels.ShouldNotContain(r => r.Contains("geheim") || r.Contains("Jan"));
    }
}

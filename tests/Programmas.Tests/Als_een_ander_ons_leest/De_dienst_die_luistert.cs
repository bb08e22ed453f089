using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_een_ander_ons_leest;

public class De_dienst_die_luistert(De_dienst_die_luistert.Situatie situatie) : IClassFixture<De_dienst_die_luistert.Situatie>
{
    private const string Kaart = "/api/programmas/kaart/gebieden.topojson";

    public sealed class Situatie : IAsyncLifetime
    {
        private readonly Programmasproces _proces = new();

        public Proefdienst Dienst { get; private set; } = null!;

        public HttpClient Http => Dienst.Http;

        public async Task InitializeAsync()
        {
            await _proces.InitializeAsync();
            Dienst = await _proces.Start();
        }

        public async Task DisposeAsync()
        {
            await Dienst.DisposeAsync();
            await _proces.DisposeAsync();
        }
    }

    [Fact]
    public async Task Geeft_de_kaart_aan_iedereen()
    {
        using var antwoord = await situatie.Http.GetAsync(Kaart);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        antwoord.Headers.CacheControl!.ToString().ShouldBe("public, max-age=3600");
        (await antwoord.Content.ReadAsByteArrayAsync()).ShouldBe(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Gegevens", "gebieden.topojson")));
    }

    [Fact]
    public async Task Geeft_de_kaart_niet_opnieuw_aan_wie_ze_al_heeft()
    {
        using var eerste = await situatie.Http.GetAsync(Kaart);
        using var vraag = new HttpRequestMessage(HttpMethod.Get, Kaart) { Headers = { IfNoneMatch = { eerste.Headers.ETag.ShouldNotBeNull() } } };

        using var tweede = await situatie.Http.SendAsync(vraag);

        tweede.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        tweede.Headers.CacheControl!.ToString().ShouldBe("public, max-age=3600");
        (await tweede.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Geeft_de_kaart_wel_opnieuw_aan_wie_een_oude_heeft()
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, Kaart) { Headers = { IfNoneMatch = { new EntityTagHeaderValue("\"oud\"") } } };

        using var antwoord = await situatie.Http.SendAsync(vraag);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Beschrijft_haar_API_zoals_afgesproken()
    {
        var beschrijving = await situatie.Http.GetFromJsonElement("/api/programmas/openapi.json");

        Momentopname.Controleer(JsonSerializer.Serialize(beschrijving, new JsonSerializerOptions { WriteIndented = true }), "openapi.json");
    }
}

internal static class HttpHulp
{
    public static async Task<JsonElement> GetFromJsonElement(this HttpClient http, string adres)
    {
        using var document = JsonDocument.Parse(await http.GetStringAsync(adres));
        return document.RootElement.Clone();
    }
}

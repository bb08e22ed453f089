using System.Net.Http.Json;

namespace Gebiedswerking.Gateway.Tests.Als_iemand_te_veel_vraagt;

public sealed class Te_grote_body(Te_grote_body.Situatie situatie) : IClassFixture<Te_grote_body.Situatie>
{
    [Fact]
    public async Task wordt_geweigerd_voor_ze_gelezen_is() =>
        await (await situatie.Http.PostAsync("/api/contracten", new ByteArrayContent(new byte[20_000]))).MoetProbleemZijn(413, "bericht-te-groot");

    [Fact]
    public async Task wordt_ook_geweigerd_zonder_aangekondigde_lengte()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/api/contracten")
        {
            Content = new StreamContent(new MemoryStream(new byte[200_000])),
            Headers = { TransferEncodingChunked = true },
        };

        await (await situatie.Http.SendAsync(verzoek)).MoetProbleemZijn(413, "bericht-te-groot");
    }

    [Fact]
    public async Task gaat_door_tot_en_met_de_grens()
    {
        var antwoord = await situatie.Http.PostAsync("/api/contracten", new ByteArrayContent(new byte[10_000]));

        (await antwoord.Content.ReadFromJsonAsync<Gezien>())!.Bytes.ShouldBe(10_000);
    }

    [Fact]
    public async Task worden_te_grote_koppen_geweigerd()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/api/contracten");
        verzoek.Headers.Add("X-Groot", new string('a', 20_000));

        ((int)(await situatie.Http.SendAsync(verzoek)).StatusCode).ShouldBe(431);
    }

    [Theory]
    [InlineData("/api/contracten/0198f000-0000-7000-8000-000000000001/bewijsstukken")]
    [InlineData("/contracten/0198f000-0000-7000-8000-000000000001/mijlpalen/0198f000-0000-7000-8000-000000000002")]
    [InlineData("/contracten/0198f000-0000-7000-8000-000000000001/papier")]
    [InlineData("/api/fondsen/0198f000-0000-7000-8000-000000000001/bankberichten")]
    [InlineData("/betalingen")]
    public async Task Mag_een_bestand_groter_zijn_waar_een_dienst_er_een_aanneemt(string adres)
    {
        (await Stuur(adres, Formulier(20_000))).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        await (await Stuur(adres, Formulier(40_000))).MoetProbleemZijn(413, "bericht-te-groot");
        await (await Stuur(adres, new ByteArrayContent(new byte[20_000]))).MoetProbleemZijn(413, "bericht-te-groot");
    }

    [Theory]
    [InlineData("/api/fondsen/0198f000-0000-7000-8000-000000000001/bankberichten", true)]
    [InlineData("/betalingen", false)]
    public async Task Mag_een_bericht_van_de_bank_ook_zonder_formulier_groter_zijn_bij_de_dienst_zelf(string adres, bool mag)
    {
        var bericht = new ByteArrayContent(new byte[20_000]);
        bericht.Headers.ContentType = new("application/xml");
        ((int)(await Stuur(adres, bericht)).StatusCode).ShouldBe(mag ? 200 : 413);
    }

    [Theory]
    [InlineData("/api/contracten")]
    [InlineData("/api/contracten/0198f000-0000-7000-8000-000000000001/bewijsstukken/x")]
    [InlineData("/api/fondsen/0198f000-0000-7000-8000-000000000001/bewijsstukken")]
    [InlineData("/contracten/0198f000-0000-7000-8000-000000000001")]
    public async Task Mag_een_bestand_nergens_anders_groter_zijn(string adres) =>
        await (await Stuur(adres, Formulier(20_000))).MoetProbleemZijn(413, "bericht-te-groot");

    /// <summary>The refusal can come before everything was sent: who asks first whether it may, hears it.</summary>
    private Task<HttpResponseMessage> Stuur(string adres, HttpContent inhoud) =>
        situatie.Http.SendAsync(new HttpRequestMessage(HttpMethod.Post, adres) { Content = inhoud, Headers = { ExpectContinue = true } });

    private static MultipartFormDataContent Formulier(int bytes) => new() { { new ByteArrayContent(new byte[bytes]), "bestand", "foto.png" } };

    public sealed class Situatie() : Gatewaysituatie(("Grenzen__Bodybytes", "10000"), ("Grenzen__Bestandbytes", "30000"));
}

using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gebiedswerking.Gateway.Tests.Als_een_verzoek_binnenkomt;

public sealed class Routering(Gatewaysituatie situatie) : IClassFixture<Gatewaysituatie>
{
    [Theory]
    [InlineData("/api/programmas/gemeenten", "?na=3")]
    [InlineData("/api/leesmodel/parkeerplaats", "")]
    [InlineData("/api/contracten", "")]
    [InlineData("/api/contracten/018f/mijlpalen/2/ondertekening", "")]
    [InlineData("/graphql", "")]
    [InlineData("/identiteit/token", "")]
    [InlineData("/", "")]
    [InlineData("/contracten/018f", "")]
    [InlineData("/iets.html", "")]
    public async Task gaat_het_met_hetzelfde_pad_naar_de_dienst(string pad, string query)
    {
        var gezien = await situatie.Zie(pad + query);

        gezien.Pad.ShouldBe(pad);
        gezien.Query.ShouldBe(query);
    }

    [Theory]
    [InlineData("/intern/dossierlog?na=0")]
    [InlineData("/INTERN")]
    [InlineData("/api")]
    [InlineData("/api/onbekend")]
    [InlineData("/api/programmasx")]
    [InlineData("/health/x")]
    public async Task is_een_onbekend_adres_niet_gevonden(string pad) =>
        await (await situatie.Http.GetAsync(pad)).MoetProbleemZijn(404, "niet-gevonden");

    [Theory]
    [InlineData("/api/contracten/../../intern/dossierlog")]
    [InlineData("/api/contracten/%2e%2e/%2e%2e/intern/dossierlog")]
    [InlineData("/api/contracten/..%2f..%2fintern/dossierlog")]
    [InlineData("/api/contracten/%252e%252e/%252e%252e/intern/dossierlog")]
    [InlineData("/api/contracten/..\\..\\intern\\dossierlog")]
    [InlineData("//intern/dossierlog")]
    public async Task komt_niemand_langs_een_omweg_in_intern(string doel)
    {
        await VerstuurLetterlijk(doel);

        situatie.Dienst.Verzoeken.ShouldNotContain(g => g.Pad.StartsWith("/intern", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task krijgt_een_api_geen_cookies_te_zien()
    {
        (await situatie.Zie("/api/contracten", ("Cookie", "a=b"))).Koppen.ShouldNotContainKey("Cookie");
        (await situatie.Zie("/identiteit/auth", ("Cookie", "a=b"))).Koppen["Cookie"].ShouldBe("a=b");
        (await situatie.Zie("/contracten/018f", ("Cookie", "a=b"))).Koppen["Cookie"].ShouldBe("a=b");
    }

    [Fact]
    public async Task zijn_live_en_ready_goed()
    {
        (await situatie.Http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await situatie.Http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    // HttpClient tidies a path up before it sends it; a stranger does not.
    private async Task VerstuurLetterlijk(string doel)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, situatie.Gateway.Adres.Port);
        await using var stroom = tcp.GetStream();
        await stroom.WriteAsync(Encoding.ASCII.GetBytes($"GET {doel} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        (await new StreamReader(stroom).ReadToEndAsync()).ShouldStartWith("HTTP/1.1 ");
    }
}

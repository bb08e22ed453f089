namespace Gebiedswerking.Gateway.Tests.Als_een_dienst_niet_antwoordt;

public sealed class Dienstfouten(Dienstfouten.Situatie situatie) : IClassFixture<Dienstfouten.Situatie>
{
    [Fact]
    public async Task is_een_dienst_die_niet_draait_onbereikbaar()
    {
        var antwoord = await situatie.Http.GetAsync("/api/programmas/gemeenten");

        await antwoord.MoetProbleemZijn(503, "dienst-onbereikbaar");
        antwoord.Kop("Retry-After").ShouldBe("5");
    }

    [Fact]
    public async Task is_een_dienst_die_afbreekt_een_fout_antwoord() =>
        await (await situatie.Http.GetAsync("/api/contracten?gedrag=breek-af")).MoetProbleemZijn(502, "dienst-antwoordt-fout");

    [Fact]
    public async Task is_een_dienst_die_zwijgt_te_laat() =>
        await (await situatie.Http.GetAsync("/api/contracten?gedrag=zwijg")).MoetProbleemZijn(504, "dienst-antwoordt-niet");

    [Fact]
    public async Task blijft_de_gateway_zelf_gezond_en_werken_de_andere()
    {
        await situatie.Http.GetAsync("/api/programmas/gemeenten");

        (await situatie.Http.GetAsync("/health/ready")).IsSuccessStatusCode.ShouldBeTrue();
        (await situatie.Zie("/api/contracten")).Pad.ShouldBe("/api/contracten");
    }

    public sealed class Situatie() : Gatewaysituatie(
        ("Diensten__programmas", "http://127.0.0.1:1"), ("Grenzen__Wachtseconden", "1"));
}

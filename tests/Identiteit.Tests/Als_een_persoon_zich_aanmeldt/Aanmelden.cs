namespace Gebiedswerking.Identiteit.Tests.Als_een_persoon_zich_aanmeldt;

public sealed class Aanmelden(Identiteitssituatie situatie) : IClassFixture<Identiteitssituatie>
{
    private const string Burgemeester = $"demo-burgemeester-{Identiteitssituatie.Gent}";

    [Fact]
    public async Task weet_het_portaal_wie_het_is()
    {
        using var browser = new Browser(situatie);

        var (status, tokens) = await browser.WisselCode(await browser.MeldAan(Burgemeester));

        status.ShouldBe(200);
        var persoon = await browser.Persoon(tokens.Tekst("access_token")!);
        persoon.Tekst("rol").ShouldBe("burgemeester");
        persoon.Tekst("nis").ShouldBe(Identiteitssituatie.Gent);
        persoon.Tekst("organisatie").ShouldBe(Identiteitssituatie.KboGent);
        persoon.Tekst("functie").ShouldBe("Burgemeester van Gent");
    }

    [Fact]
    public async Task zien_diensten_dezelfde_persoon_als_bij_de_demo_client()
    {
        using var browser = new Browser(situatie);
        var (_, tokens) = await browser.WisselCode(await browser.MeldAan(Burgemeester));

        var (_, persoon) = await situatie.KijkIn(tokens.Tekst("access_token")!);
        var (_, machine) = await situatie.KijkIn(await situatie.Token(Burgemeester));

        persoon.Tekst("client_id").ShouldBe("portaal");
        persoon.Tekst("scope")!.Split(' ').ShouldContain("gebiedswerking");
        foreach (var claim in (string[])["sub", "rol", "organisatie", "nis", "functie"])
        {
            persoon.Tekst(claim).ShouldBe(machine.Tekst(claim));
        }
    }

    [Fact]
    public async Task is_het_blad_nederlands_zonder_script_en_bruikbaar_zonder_muis()
    {
        using var browser = new Browser(situatie);

        var blad = await browser.Volg(await browser.BeginAanmelden());

        blad.Status.ShouldBe(200);
        blad.Html.ShouldContain("<html lang=\"nl-BE\">");
        blad.Html.ShouldContain("<label for=\"naam\">");
        blad.Html.ShouldContain("<label for=\"wachtwoord\">");
        blad.Html.ShouldNotContain("<script");
        blad.Beleid.ShouldContain("default-src 'none'");
        blad.Beleid.ShouldContain("form-action 'self' http://localhost:8080");
    }

    [Theory]
    [InlineData(Burgemeester, "demo")]
    [InlineData("demo-burgemeester-99999", "demo-burgemeester-99999")]
    [InlineData("<b>jan</b>", "<b>jan</b>")]
    public async Task zegt_het_blad_dat_naam_of_wachtwoord_niet_klopt(string naam, string wachtwoord)
    {
        using var browser = new Browser(situatie);
        var blad = await browser.Volg(await browser.BeginAanmelden());

        var weer = await browser.VulIn(blad, ("naam", naam), ("wachtwoord", wachtwoord));

        weer.Status.ShouldBe(422);
        weer.Html.ShouldContain("<title>Fout: aanmelden");
        weer.Html.ShouldContain("De naam of het wachtwoord klopt niet.");
        weer.Html.ShouldContain($"value=\"{System.Net.WebUtility.HtmlEncode(naam)}\"");
        weer.Html.ShouldNotContain("<b>");
        Browser.Code(await browser.Volg(await browser.VulIn(weer, ("naam", Burgemeester), ("wachtwoord", Burgemeester)))).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task hoeft_het_geen_tweede_keer()
    {
        using var browser = new Browser(situatie);
        await browser.MeldAan(Burgemeester);

        Browser.Code(await browser.BeginAanmelden()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task kan_een_ander_niet_in_dezelfde_aanmelding_stappen()
    {
        using var browser = new Browser(situatie);
        using var ander = new Browser(situatie);
        var naar = (await browser.BeginAanmelden()).Naar!;

        var blad = await ander.Haal(naar);

        blad.Status.ShouldBe(400);
        blad.Html.ShouldContain("Aanmelden is verlopen");
    }

    [Fact]
    public async Task is_pkce_verplicht()
    {
        using var browser = new Browser(situatie);

        var terug = await browser.BeginAanmelden(uitdaging: null);

        terug.Naar!.ShouldContain("error=invalid_request");
        terug.Naar!.ShouldNotContain("code=");
    }

    [Fact]
    public async Task is_een_code_zonder_haar_verificatie_niets_waard()
    {
        using var browser = new Browser(situatie);
        var code = await browser.MeldAan(Burgemeester);

        (await browser.WisselCode(code, new string('x', 43))).Inhoud.Tekst("error").ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task staat_zijn_naam_niet_in_het_logboek()
    {
        using var browser = new Browser(situatie);
        await browser.MeldAan(Burgemeester);

        var logboek = situatie.Proces.Logboek();
        logboek.ShouldContain("/identiteit/interactie/:uid");
        logboek.ShouldNotContain("burgemeester");
        logboek.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(r => r.StartsWith('{'));
    }

    [Fact]
    public async Task meldt_hij_zich_weer_af()
    {
        using var browser = new Browser(situatie);
        var (_, tokens) = await browser.WisselCode(await browser.MeldAan(Burgemeester));

        var vraag = await browser.Haal($"/identiteit/session/end?id_token_hint={tokens.Tekst("id_token")}&post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F");
        vraag.Html.ShouldContain("Wilt u zich afmelden?");
        (await browser.VulIn(vraag, ("logout", "yes"))).Naar.ShouldBe("http://localhost:8080/");

        (await browser.BeginAanmelden()).Naar!.ShouldContain("/identiteit/interactie/");
        (await situatie.KijkIn(tokens.Tekst("access_token")!)).Inhoud.GetProperty("active").GetBoolean().ShouldBeFalse();
    }
}

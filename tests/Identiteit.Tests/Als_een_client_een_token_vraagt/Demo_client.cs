namespace Gebiedswerking.Identiteit.Tests.Als_een_client_een_token_vraagt;

public sealed class Demo_client(Identiteitssituatie situatie) : IClassFixture<Identiteitssituatie>
{
    /// <summary>External, so of no government and no partij.</summary>
    [Theory]
    [InlineData("bemiddelaar")]
    [InlineData("bemiddelaar-2")]
    public async Task is_als_bemiddelaar_van_geen_overheid(string naam)
    {
        var (_, wie) = await situatie.KijkIn(await situatie.Token($"demo-{naam}"));

        wie.Tekst("rol").ShouldBe("bemiddelaar");
        wie.Tekst("organisatie").ShouldBe("0400999978");
    }

    [Theory]
    [InlineData("regering")]
    [InlineData("minister")]
    [InlineData("gemandateerde")]
    [InlineData("parlement")]
    [InlineData("rekenhof")]
    [InlineData("audit-vlaanderen")]
    [InlineData("platformbeheer")]
    public async Task draagt_zijn_rol_bij_de_vlaamse_overheid(string rol)
    {
        var (_, wie) = await situatie.KijkIn(await situatie.Token($"demo-{rol}"));

        wie.Tekst("rol").ShouldBe(rol);
        wie.Tekst("organisatie").ShouldBe("OVO000001");
        wie.Tekst("scope").ShouldBe("gebiedswerking");
        wie.Tekst("client_id").ShouldBe($"demo-{rol}");
        wie.Tekst("nis").ShouldBeNull();
        wie.Tekst("regios").ShouldBeNull();
        wie.Tekst("functie").ShouldNotBeNullOrEmpty();
        Guid.TryParse(wie.Tekst("sub"), out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("burgemeester", "Burgemeester van Gent")]
    [InlineData("voorzitter-gemeenteraad", "Voorzitter van de gemeenteraad van Gent")]
    [InlineData("algemeen-directeur", "Algemeen directeur van Gent")]
    [InlineData("financieel-directeur", "Financieel directeur van Gent")]
    [InlineData("gemeentemedewerker", "Medewerker van de gemeente Gent")]
    [InlineData("raadslid", "Gemeenteraadslid van Gent")]
    public async Task draagt_zijn_rol_bij_een_gemeente(string rol, string functie)
    {
        var (_, wie) = await situatie.KijkIn(await situatie.Token($"demo-{rol}-{Identiteitssituatie.Gent}"));

        wie.Tekst("rol").ShouldBe(rol);
        wie.Tekst("organisatie").ShouldBe(Identiteitssituatie.KboGent);
        wie.Tekst("nis").ShouldBe(Identiteitssituatie.Gent);
        wie.Tekst("functie").ShouldBe(functie);
    }

    [Theory]
    [InlineData("gouverneur")]
    [InlineData("gebiedsteam")]
    public async Task draagt_een_regio_of_alle_vijftien(string rol)
    {
        var (_, een) = await situatie.KijkIn(await situatie.Token($"demo-{rol}-REFREG03"));
        var (_, alle) = await situatie.KijkIn(await situatie.Token($"demo-{rol}"));

        een.Lijst("regios").ShouldBe(["REFREG03"]);
        alle.Lijst("regios").Length.ShouldBe(15);
        alle.Tekst("rol").ShouldBe(rol);
    }

    [Theory]
    [InlineData("gemandateerde")]
    [InlineData("regering")]
    public async Task is_er_meer_dan_een_want_wat_de_een_maakt_keurt_een_ander_goed(string rol)
    {
        var (_, een) = await situatie.KijkIn(await situatie.Token($"demo-{rol}"));
        var (_, ander) = await situatie.KijkIn(await situatie.Token($"demo-{rol}-2"));

        ander.Tekst("rol").ShouldBe(rol);
        ander.Tekst("sub").ShouldNotBe(een.Tekst("sub"));
    }

    [Fact]
    public async Task staat_als_partner_voor_een_onderneming()
    {
        var (_, wie) = await situatie.KijkIn(await situatie.Token("demo-partner-0403019261"));

        wie.Tekst("rol").ShouldBe("partner");
        wie.Tekst("organisatie").ShouldBe("0403019261");
    }

    [Theory]
    [InlineData("voorzitter-gemeenteraad", "Voorzitter van de raad voor maatschappelijk welzijn")]
    [InlineData("burgemeester", "Voorzitter van het vast bureau")]
    [InlineData("algemeen-directeur", "Algemeen directeur van het OCMW")]
    [InlineData("voorzitter-provincieraad", "Voorzitter van de provincieraad")]
    [InlineData("provinciegriffier", "Provinciegriffier")]
    public async Task staat_voor_een_ocmw_of_een_provincie_met_haar_kbo_nummer(string rol, string functie)
    {
        var (_, wie) = await situatie.KijkIn(await situatie.Token($"demo-{rol}-0403019261"));

        (wie.Tekst("rol"), wie.Tekst("organisatie"), wie.Tekst("functie"), wie.Tekst("nis")).ShouldBe((rol, "0403019261", functie, null));
    }

    [Theory]
    [InlineData("demo-burgemeester-99999")] // no such NIS
    [InlineData("demo-burgemeester-0403019262")] // check digits
    [InlineData("demo-provinciegriffier-44021")]
    [InlineData("demo-raadslid-0403019261")]
    [InlineData("demo-burgemeester")] // of which gemeente?
    [InlineData("demo-regering-44021")]
    [InlineData("demo-partner-0403019262")] // check digits
    [InlineData("demo-gebiedsteam-REFREG16")]
    [InlineData("demo-gebiedsteam-REFREG00")]
    [InlineData("demo-constructor")]
    [InlineData("demo-gemandateerde-1")]
    [InlineData("demo-gemandateerde-10")]
    [InlineData("demo-minister-2")]
    [InlineData("demo-")]
    [InlineData("dienst-onbekend")]
    [InlineData("portaal")]
    public async Task bestaat_niet_buiten_het_patroon(string client) => (await situatie.VraagToken(client)).Status.ShouldBe(401);

    [Fact]
    public async Task wordt_met_een_fout_geheim_geweigerd()
    {
        var (status, inhoud) = await situatie.VraagToken("demo-regering", "fout");

        status.ShouldBe(401);
        inhoud.Tekst("error").ShouldBe("invalid_client");
    }

    [Fact]
    public async Task krijgt_de_feed_niet() => (await situatie.VraagToken("demo-regering", scope: "feed")).Inhoud.Tekst("error").ShouldBe("invalid_scope");

    [Fact]
    public async Task mag_niet_in_tokens_kijken()
    {
        var token = await situatie.Token("demo-regering");

        (await situatie.KijkIn(token, "demo-regering", "demo")).Status.ShouldBe(403);
        (await situatie.KijkIn("zomaar-iets", "demo-regering", "demo")).Status.ShouldBe(403);
    }
}

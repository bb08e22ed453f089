using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Identiteit.Tests.Als_identiteit_start;

public sealed class Weigeringen : IAsyncLifetime
{
    private Proefdatabase _database = null!;

    public async Task InitializeAsync() => _database = await (await Infrastructuur.Haal()).NieuweDatabase();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Theory]
    [InlineData("GEGEVENS", "/tmp", "mag GEGEVENS niet gezet zijn")]
    [InlineData("UITGEVER", "http://localhost/identiteit", "moet UITGEVER met https beginnen")]
    [InlineData("DIENSTGEHEIMEN", """{"dienst-contracten":"demo"}""", "minstens 32 tekens")]
    [InlineData("DIENSTFEEDS", """{"dienst-onbekend":["programmas-mandaten"]}""", "noemt dienst-onbekend, maar DIENSTGEHEIMEN kent die niet")]
    [InlineData("DIENSTFEEDS", """{"dienst-contracten":["programmas"]}""", "geen lijst van vertrouwelijke bronnen")]
    [InlineData("DIENSTFEEDS", """{"dienst-contracten":"programmas-mandaten"}""", "geen lijst van vertrouwelijke bronnen")]
    [InlineData("DIENSTGEHEIMEN", """{"demo-regering":"een-geheim-van-meer-dan-32-tekens-lang"}""", "alleen clients met een naam als dienst-contracten")]
    [InlineData("PORTAAL_TERUGKEER", """["https://voorbeeld.be/terug"]""", "PORTAAL_GEHEIM verplicht")]
    [InlineData("DATABASE_URL", "", "DATABASE_URL ontbreekt")]
    [InlineData("COOKIESLEUTELS", "[", "COOKIESLEUTELS is geen geldige JSON")]
    public async Task weigert_ze_buiten_development_een_onveilige_instelling(string naam, string waarde, string zin)
    {
        var (code, uitvoer) = await Start(Productie(), (naam, waarde));

        code.ShouldBe(1);
        uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Single().ShouldStartWith("identiteit start niet: ");
        uitvoer.ShouldContain(zin);
    }

    [Fact]
    public async Task telt_alles_wat_geen_development_heet_als_echt()
    {
        var (code, uitvoer) = await Start(Productie(), ("OMGEVING", "development"), ("GEGEVENS", "/tmp"));

        code.ShouldBe(1);
        uitvoer.ShouldContain("mag GEGEVENS niet gezet zijn");
    }

    [Fact]
    public async Task weigert_ze_buiten_development_een_databank_met_een_token_van_een_demo_client()
    {
        await InDevelopment(async proces => (await proces.Http.PostAsync("/identiteit/token", new FormUrlEncodedContent(
            [new("grant_type", "client_credentials"), new("client_id", "demo-regering"), new("client_secret", "demo")]))).EnsureSuccessStatusCode());

        var (code, uitvoer) = await Start(Productie());

        code.ShouldBe(1);
        uitvoer.ShouldContain("bevat nog 1 rijen van demo-accounts of demo-clients");
    }

    [Fact]
    public async Task weigert_ze_buiten_development_een_databank_met_een_demo_account()
    {
        await InDevelopment(_ => Voer("insert into account (sub, naam) values (gen_random_uuid(), 'demo-parlement')"));

        var (code, uitvoer) = await Start(Productie());

        code.ShouldBe(1);
        uitvoer.ShouldContain("demo-accounts");
    }

    [Fact]
    public async Task telt_een_vervallen_token_niet_meer_mee()
    {
        await InDevelopment(_ => Voer("""insert into oidc values ('ClientCredentials', 'x', '{"clientId":"demo-regering"}', now() - interval '1 second')"""));

        (await Start(Productie(), "migreer")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task bestaat_de_demo_buiten_development_niet()
    {
        await using var proces = await Proefdienst.Start(Diensten.Identiteit, Productie());

        using var demo = await proces.Http.PostAsync("/identiteit/token", new FormUrlEncodedContent(
            [new("grant_type", "client_credentials"), new("client_id", "demo-regering"), new("client_secret", "demo")]));

        ((int)demo.StatusCode).ShouldBe(401);
    }

    [Fact]
    public async Task kan_buiten_development_niemand_met_zijn_naam_als_wachtwoord_binnen()
    {
        var instellingen = Productie();
        instellingen["PORTAAL_TERUGKEER"] = """["https://gebiedswerking.voorbeeld.be/terug"]""";
        instellingen["PORTAAL_GEHEIM"] = Identiteitssituatie.Dienstgeheim;
        await using var proces = await Proefdienst.Start(Diensten.Identiteit, instellingen);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = proces.Adres };
        using var begin = await browser.GetAsync("/identiteit/auth?client_id=portaal&response_type=code&scope=openid&code_challenge_method=S256"
            + "&redirect_uri=https%3A%2F%2Fgebiedswerking.voorbeeld.be%2Fterug&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");

        var koekjes = begin.Headers.GetValues("Set-Cookie").ToList();
        koekjes.ShouldAllBe(k => k.Contains("secure") && k.Contains("httponly"));
        using var formulier = new HttpRequestMessage(HttpMethod.Post, begin.Headers.Location)
        {
            Content = new FormUrlEncodedContent([new("naam", "demo-regering"), new("wachtwoord", "demo-regering")]),
        };
        formulier.Headers.Add("Cookie", string.Join("; ", koekjes.Select(k => k.Split(';')[0])));
        using var antwoord = await browser.SendAsync(formulier);

        ((int)antwoord.StatusCode).ShouldBe(422);
        (await antwoord.Content.ReadAsStringAsync()).ShouldContain("Gebruik de aanmelding van de overheid.");
    }

    [Fact]
    public async Task zegt_ze_waar_een_fout_in_de_gegevens_staat()
    {
        var map = Gegevens.Maak(Gegevens.Kop, "44021,,Gent,0207451227", "41002,,Aalst,0207437467");

        var (code, uitvoer) = await Start(Identiteitssituatie.Instellingen(_database), ("GEGEVENS", map));

        code.ShouldBe(1);
        uitvoer.ShouldContain($"{map}/gemeenten.csv, regel 3: het KBO-nummer klopt niet");
    }

    private Dictionary<string, string?> Productie() => new()
    {
        ["OMGEVING"] = "Production",
        ["DATABASE_URL"] = _database.Adres,
        ["UITGEVER"] = "https://gebiedswerking.voorbeeld.be/identiteit",
        ["DIENSTGEHEIMEN"] = $$"""{"dienst-contracten":"{{Identiteitssituatie.Dienstgeheim}}"}""",
    };

    private async Task InDevelopment(Func<Proefdienst, Task> doe)
    {
        await using var proces = await Proefdienst.Start(Diensten.Identiteit, Identiteitssituatie.Instellingen(_database));
        await doe(proces);
        (await proces.Stop()).ShouldBeTrue();
    }

    private async Task Voer(string sql)
    {
        await using var verbinding = await _database.Open();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync();
    }

    private static Task<(int Code, string Uitvoer)> Start(Dictionary<string, string?> instellingen, string opdracht) =>
        Proefdienst.Voer(Diensten.Identiteit, instellingen, opdracht);

    private static Task<(int Code, string Uitvoer)> Start(Dictionary<string, string?> instellingen, params (string Naam, string Waarde)[] anders)
    {
        foreach (var (naam, waarde) in anders)
        {
            instellingen[naam] = waarde;
        }

        return Proefdienst.Voer(Diensten.Identiteit, instellingen);
    }
}

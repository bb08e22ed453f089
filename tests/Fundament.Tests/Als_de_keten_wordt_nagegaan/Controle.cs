using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Tests.Opstelling;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Tellerdienst;
using static Gebiedswerking.Fundament.Tests.Opstelling.Proefopstelling;

namespace Gebiedswerking.Fundament.Tests.Als_de_keten_wordt_nagegaan;

public sealed class Controle
{
    private static readonly Guid Dossier = Guid.Parse("0193a3c0-0000-7000-8000-000000000001");

    private static readonly Dictionary<string, Func<Regel, Regel>> Vervals = new()
    {
        ["gebeurtenis"] = r => r with { Gebeurtenis = r.Gebeurtenis.Replace("\"met\":1", "\"met\":9", StringComparison.Ordinal) },
        ["actor"] = r => r with { Actor = "iemand anders" },
        ["rol"] = r => r with { Rol = "regering" },
        ["organisatie"] = r => r with { Organisatie = "OVO999999" },
        ["tijd"] = r => r with { Tijdstip = r.Tijdstip.AddMicroseconds(1) },
        ["type"] = r => r with { Type = "TellerWerdBegonnen" },
        ["vorm"] = r => r with { Vorm = 2 },
        ["spoor"] = r => r with { Spoor = "00-0-0-00" },
        ["soort"] = r => r with { Soort = "Contract" },
        ["dossier"] = r => r with { Dossier = Guid.Empty },
        ["digest"] = r => r with { BijlageDigest = new string('0', 64) },
        ["vorige hash"] = r => r with { VorigeHash = new string('1', 64) },
        ["bijlage zonder digest"] = r => r with { Bijlage = "{}" },
    };

    public static TheoryData<string> Velden => [.. Vervals.Keys];

    [Fact]
    public void Een_hele_keten_klopt() => Ketencontrole.Bekijk(Heel()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Velden))]
    public void Een_gewijzigd_veld_valt_op(string veld)
    {
        var rijen = Heel();
        var vervalst = Vervals[veld](rijen[1]);
        vervalst.ShouldNotBe(rijen[1]);
        rijen[1] = vervalst;
        Ketencontrole.Bekijk(rijen).ShouldNotBeEmpty();
    }

    [Fact]
    public void Een_weggehaalde_rij_valt_op()
    {
        var rijen = Heel();
        rijen.RemoveAt(1);
        Ketencontrole.Bekijk(rijen).ShouldNotBeEmpty();
    }

    [Fact]
    public void Velden_kunnen_niet_in_elkaar_schuiven()
    {
        var (een, twee) = (Heel()[0] with { Actor = "ab", Rol = "c" }, Heel()[0] with { Actor = "a", Rol = "bc" });
        Ketting.Hash(een).ShouldNotBe(Ketting.Hash(twee));
    }

    [Fact]
    public async Task Wat_in_de_databank_wordt_vervalst_meldt_de_controle()
    {
        await using var o = await Maak(metVolger: false);
        var http = await o.Als();
        var teller = await o.Begin(http);
        using var antwoord = await Verhoog(http, teller, 2, "tekst");
        var rekenhof = await o.Als("demo-rekenhof");
        var heel = await rekenhof.GetFromJsonAsync<JsonElement>($"/api/proef/dossierlog/{teller}/controle");
        heel.GetProperty("klopt").GetBoolean().ShouldBeTrue();
        heel.GetProperty("versie").GetInt32().ShouldBe(2);

        await Vraag<object>(o.Brondb, """
            alter table dossierlog disable trigger user;
            update dossierlog set gebeurtenis = replace(gebeurtenis, '"met":2', '"met":3') where versie = 2
            """);
        var vervalst = await rekenhof.GetFromJsonAsync<JsonElement>($"/api/proef/dossierlog/{teller}/controle");
        vervalst.GetProperty("klopt").GetBoolean().ShouldBeFalse();
        vervalst.GetProperty("bevindingen")[0].GetString()!.ShouldContain("versie 2");
    }

    [Theory]
    [InlineData("update dossierlog set gebeurtenis = replace(gebeurtenis, '\"met\":2', '\"met\":3') where versie = 2", "De inhoud van versie 2 hoort niet bij haar hash.")]
    [InlineData("delete from uitgave where rij = (select rij from dossierlog where versie = 2); delete from dossierlog where versie = 2", "De kop van het dossier noemt versie 2")]
    [InlineData("delete from uitgave; delete from dossierlog", "het logboek van dit dossier is verdwenen")]
    [InlineData("delete from uitgave where volgnummer = 1", "1 nummers van 2 tot 2")]
    [InlineData("insert into uitgave (bron, volgnummer, rij) values ('proef', 3, 999999)", "1 nummers horen bij een rij die er niet is")]
    public async Task Gaat_de_taak_het_hele_logboek_na(string schade, string bevinding)
    {
        await using var o = await Maak(metVolger: false);
        using var antwoord = await Verhoog(await o.Als(), await o.Begin(await o.Als()), 2, "tekst");
        await Wacht.TotDat(async () => await Vraag<long>(o.Brondb, "select count(*) from uitgave") == 2);
        var heel = await o.Taak("controleer");
        (heel.Code, heel.Uitvoer.Trim()).ShouldBe((0, "1 dossiers, 2 rijen: alles klopt"));

        await Vraag<object>(o.Brondb, $"alter table dossierlog disable trigger user; alter table uitgave disable trigger user; {schade}");

        var (code, uitvoer) = await o.Taak("controleer");
        code.ShouldBe(1);
        uitvoer.ShouldContain(bevinding);
    }

    [Fact]
    public async Task Een_afgesneden_staart_merkt_de_getuige()
    {
        await using var o = await Maak();
        var http = await o.Als();
        var teller = await o.Begin(http);
        using var antwoord = await Verhoog(http, teller, 2);
        await o.WachtTotGevolgd();
        var hash = await Vraag<string>(o.Volgerdb, "select hash from bron_cursor where bron = 'proef'");

        // Somebody with full rights cuts the tail so neatly that the service itself sees nothing wrong.
        await Vraag<object>(o.Brondb, """
            alter table dossierlog disable trigger user; alter table uitgave disable trigger user;
            delete from uitgave where volgnummer = 2; delete from dossierlog where versie = 2;
            update dossierkop set versie = 1, hash = (select hash from dossierlog where versie = 1)
            """);
        var rekenhof = await o.Als("demo-rekenhof");
        var zelf = await rekenhof.GetFromJsonAsync<JsonElement>($"/api/proef/dossierlog/{teller}/controle");
        zelf.GetProperty("klopt").GetBoolean().ShouldBeTrue();
        var tegenGetuige = await rekenhof.GetFromJsonAsync<JsonElement>($"/api/proef/dossierlog/{teller}/controle?getuigeVersie=2&getuigeHash={hash}");
        tegenGetuige.GetProperty("klopt").GetBoolean().ShouldBeFalse();
        await Wacht.TotDat(async () => await o.Volger.Http.GetStringAsync("/health/ready") == "Degraded");
    }

    [Fact]
    public async Task Alleen_wie_toezicht_houdt_mag_controleren()
    {
        await using var o = await Maak(metVolger: false);
        var http = await o.Als();
        using var geweigerd = await http.GetAsync($"/api/proef/dossierlog/{await o.Begin(http)}/controle");
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public void Een_bijlage_die_verdween_zonder_wissing_valt_op()
    {
        Ketencontrole.Bekijk(ZonderBijlage(new TellerWerdVerhoogd(Dossier, 2))).ShouldHaveSingleItem().ShouldContain("versie 2");
        Ketencontrole.Bekijk(ZonderBijlage(new InhoudWerdGewist(1, "AVG art. 17"))).ShouldHaveSingleItem().ShouldContain("versie 2");
        Ketencontrole.Bekijk(ZonderBijlage(new InhoudWerdGewist(2, "AVG art. 17"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Een_dossier_waaraan_gewerkt_wordt_geeft_geen_vals_alarm()
    {
        await using var o = await Maak(metVolger: false);
        var http = await o.Als();
        var teller = await o.Begin(http);
        var rekenhof = await o.Als("demo-rekenhof");
        var schrijven = Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            for (var i = 0; i < 60; i++)
            {
                using var antwoord = await Verhoog(http, teller);
            }
        }));
        while (!schrijven.IsCompleted)
        {
            var verslag = await rekenhof.GetFromJsonAsync<JsonElement>($"/api/proef/dossierlog/{teller}/controle");
            verslag.GetProperty("klopt").GetBoolean().ShouldBeTrue(verslag.ToString());
        }

        await schrijven;
    }

    private static List<Regel> ZonderBijlage(IGebeurtenis laatste)
    {
        var rijen = Rijbouwer.Keten(Dossier, new TellerWerdBegonnen(Dossier, 5), new TellerWerdVerhoogd(Dossier, 1), laatste);
        rijen[1] = rijen[1] with { BijlageDigest = new string('a', 64) };
        rijen[1] = rijen[1] with { Hash = Ketting.Hex(Ketting.Hash(rijen[1])) };
        rijen[2] = rijen[2] with { VorigeHash = rijen[1].Hash };
        rijen[2] = rijen[2] with { Hash = Ketting.Hex(Ketting.Hash(rijen[2])) };
        return rijen;
    }

    private static List<Regel> Heel() => Rijbouwer.Keten(
        Dossier, new TellerWerdBegonnen(Dossier, 5), new TellerWerdVerhoogd(Dossier, 1), new TellerWerdVerhoogd(Dossier, 2));
}

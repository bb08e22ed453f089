using System.Net;
using System.Text.Json;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Scenario.Tests.Als_een_gemeente_een_mijlpaal_ondertekent;

[Collection("huis")]
public sealed class VanTokenTotGraphQL(Huis huis)
{
    private const string Vraag =
        """
        query($contract: UUID!, $mijlpaal: UUID!) {
          gebiedscontract(id: $contract) { status openbaar hash partijen { nodes { nis visum } } }
          mijlpaal(id: $mijlpaal) {
            status gerapporteerdBedrag aanvaardBedrag
            handtekeningen { nodes { hoedanigheid niveau grondSoort partij { naam } } }
          }
        }
        """;

    [Fact]
    public async Task Toont_het_leesmodel_beide_handtekeningen_en_daarna_de_aanvaarding()
    {
        var verhaal = await Contractverhaal.MetVerslag(huis);
        var plaats = $"mijlpalen/{verhaal.Mijlpaal}";

        var eerste = await verhaal.Lukt($"burgemeester-{Contractverhaal.Geel}", $"{plaats}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
        eerste.Koppen["ETag"].ShouldBe($"\"{eerste.Versie}\"");
        eerste.Koppen["X-Correlation-Id"].ShouldNotBeEmpty();
        (await Lees(verhaal)).GetProperty("mijlpaal").GetProperty("status").GetString().ShouldBe("Gerapporteerd", "er tekende nog maar een van de twee");

        await verhaal.Lukt($"algemeen-directeur-{Contractverhaal.Geel}", $"{plaats}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
        var getekend = (await Lees(verhaal)).GetProperty("mijlpaal");
        getekend.GetProperty("status").GetString().ShouldBe("Ondertekend");
        getekend.GetProperty("gerapporteerdBedrag").GetString().ShouldBe("250000.50");
        getekend.GetProperty("handtekeningen").GetProperty("nodes").EnumerateArray()
            .Select(handtekening => $"{handtekening.GetProperty("hoedanigheid")} {handtekening.GetProperty("niveau")} " +
                $"{handtekening.GetProperty("grondSoort")} {handtekening.GetProperty("partij").GetProperty("naam")}")
            .ShouldBe(["Burgemeester Gewoon Collegebesluit Geel", "AlgemeenDirecteur Gewoon Collegebesluit Geel"], ignoreOrder: true);

        await verhaal.Lukt(Contractverhaal.Team, $"{plaats}/aanvaarding", new { });
        var aanvaard = await Lees(verhaal);
        aanvaard.GetProperty("mijlpaal").GetProperty("status").GetString().ShouldBe("Aanvaard");
        aanvaard.GetProperty("mijlpaal").GetProperty("aanvaardBedrag").GetString().ShouldBe("250000.50");
        aanvaard.GetProperty("gebiedscontract").GetProperty("status").GetString().ShouldBe("InWerking");
    }

    [Fact]
    public async Task Klopt_de_keten_van_het_dossier_en_is_ze_gelijk_aan_wat_het_leesmodel_als_getuige_bewaart()
    {
        var verhaal = await Contractverhaal.MetVerslag(huis);
        var rekenhof = await huis.Als("rekenhof");
        var stand = (await rekenhof.Leest("query($id: UUID!) { dossierstand(dossier: $id) { versie hash } }", new { id = verhaal.Id }))
            .GetProperty("dossierstand");

        var controle = await rekenhof.Haalt($"/api/contracten/dossierlog/{verhaal.Id}/controle" +
            $"?getuigeVersie={stand.GetProperty("versie")}&getuigeHash={stand.GetProperty("hash").GetString()}");

        controle.Status.ShouldBe(HttpStatusCode.OK, controle.Tekst);
        JsonSerializer.Deserialize<JsonElement>(controle.Tekst).GetProperty("klopt").GetBoolean().ShouldBeTrue(controle.Tekst);
    }

    [Fact]
    public async Task Gaat_een_teruggestuurde_mijlpaal_naar_wie_rapporteert_en_wordt_hij_daarna_opnieuw_getekend()
    {
        var verhaal = await Contractverhaal.MetVerslag(huis);
        var plaats = $"mijlpalen/{verhaal.Mijlpaal}";
        await verhaal.Lukt($"burgemeester-{Contractverhaal.Geel}", $"{plaats}/ondertekening", new { grond = Contractverhaal.Collegebesluit });

        await verhaal.Lukt(Contractverhaal.Team, $"{plaats}/terugsturing", new { reden = "De opmeting ontbreekt." });
        (await Lees(verhaal)).GetProperty("mijlpaal").GetProperty("status").GetString().ShouldBe("Teruggestuurd");
        (await verhaal.Doet($"algemeen-directeur-{Contractverhaal.Geel}", $"{plaats}/ondertekening", new { grond = Contractverhaal.Collegebesluit }))
            .Uitslag.ShouldBe("409 mijlpaal-niet-gerapporteerd");

        await verhaal.Lukt($"gemeentemedewerker-{Contractverhaal.Geel}", $"{plaats}/verslag", Contractverhaal.Verslag);
        await verhaal.Lukt($"burgemeester-{Contractverhaal.Geel}", $"{plaats}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
        await verhaal.Lukt($"algemeen-directeur-{Contractverhaal.Geel}", $"{plaats}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
        (await Lees(verhaal)).GetProperty("mijlpaal").GetProperty("status").GetString().ShouldBe("Ondertekend");
    }

    [Fact]
    public async Task Overleeft_wat_beantwoord_is_dat_diensten_gedood_worden()
    {
        var verhaal = await Contractverhaal.MetVerslag(huis);
        await huis.Platform.Dood(Diensten.Projectie);
        await verhaal.Lukt($"burgemeester-{Contractverhaal.Geel}", $"mijlpalen/{verhaal.Mijlpaal}/ondertekening", new { grond = Contractverhaal.Collegebesluit });
        await verhaal.Lukt($"algemeen-directeur-{Contractverhaal.Geel}", $"mijlpalen/{verhaal.Mijlpaal}/ondertekening", new { grond = Contractverhaal.Collegebesluit });

        await huis.Platform.Herstart(Diensten.Contracten);
        await huis.Platform.Herstart(Diensten.Projectie);

        (await Lees(verhaal)).GetProperty("mijlpaal").GetProperty("status").GetString().ShouldBe("Ondertekend");
    }

    private async Task<JsonElement> Lees(Contractverhaal verhaal)
    {
        await verhaal.Gelezen();
        return await (await huis.Als("parlement")).Leest(Vraag, new { contract = verhaal.Id, mijlpaal = verhaal.Mijlpaal });
    }
}

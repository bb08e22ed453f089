using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_opsteller_laat_nakijken;

[Collection(OverHttp.Naam)]
public sealed class Over_http(Werking werking)
{
    [Fact]
    public async Task Hoort_die_dezelfde_zinnen_als_bij_het_bewaren_en_wordt_niets_bewaard()
    {
        var voor = await werking.Tel("SELECT count(*) FROM dossierlog");
        var fout = Verzoeken.Contract(c => c["verbintenissen"]![0]!["mijlpalen"]![0]!["bewijs"] = "");

        var gezien = (await Kijk("", fout)).Json!;

        gezien["fouten"]!.AsObject().Select(f => f.Key).ShouldBe((await werking.Post(Verzoeken.Team, "", fout)).Weigert(400, "ongeldige-invoer").Velden);
        gezien["wijzigingen"].ShouldBeNull();
        (await Kijk("", Verzoeken.Contract())).Json!["fouten"]!.AsObject().ShouldBeEmpty();
        (await Kijk("", Verzoeken.Contract(c => c["referentieregios"] = new JsonArray("BESTAATNIET")))).Json!["bezwaren"]!.AsArray().Single()!.GetValue<string>().ShouldContain("BESTAATNIET");
        (await werking.Tel("SELECT count(*) FROM dossierlog")).ShouldBe(voor);
    }

    [Fact]
    public async Task Hoort_die_wat_het_voorleggen_tegenhoudt_met_de_zin_van_het_voorleggen()
    {
        void Voorbij(JsonObject c)
        {
            (c["einddatum"], c["ingangsdatum"]) = ("2024-12-31", "2024-01-01");
            foreach (var m in c["verbintenissen"]!.AsArray().SelectMany(v => v!["mijlpalen"]!.AsArray()))
            {
                m!["vervaldatum"] = "2024-06-01";
            }
        }

        var bezwaar = (await Kijk("", Verzoeken.Contract(Voorbij))).Json!["bezwaren"]!.AsArray().Single()!.GetValue<string>();

        var contract = await werking.StelOp(Voorbij);
        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging")).Weigert(409, "contract-verlopen").Json!["detail"]!.GetValue<string>().ShouldBe(bezwaar);
    }

    [Fact]
    public async Task Hoort_die_wat_een_avenant_verandert_en_wat_zijn_soort_niet_toelaat()
    {
        var contract = await werking.BrengInWerking();
        var inhoud = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Json!["inhoud"]!.AsObject();
        inhoud["einddatum"] = "2051-12-31";

        var goed = (await Kijk($"?contract={contract}&avenant=termijn", inhoud)).Json!;
        var fout = (await Kijk($"?contract={contract}&avenant=financieel", inhoud)).Json!;

        goed["wijzigingen"]!.AsArray().Single()!["plaats"]!.GetValue<string>().ShouldBe("einddatum");
        goed["bezwaren"]!.AsArray().ShouldBeEmpty();
        fout["fouten"]!.AsObject().Select(f => f.Key).ShouldBe(["inhoud.einddatum"]);
    }

    [Fact]
    public async Task Bestaat_een_ontwerp_niet_voor_een_ander_team()
    {
        var contract = await werking.StelOp();

        (await werking.Post("demo-gebiedsteam-REFREG02", $"/controle?contract={contract}", Verzoeken.Contract())).Weigert(404, "niet-gevonden");
        (await werking.Post("demo-burgemeester-11002", "/controle", Verzoeken.Contract())).Moet(403);
    }

    private async Task<Antwoord> Kijk(string vraag, JsonObject voorstel) => (await werking.Post(Verzoeken.Team, $"/controle{vraag}", voorstel)).Moet(200);
}

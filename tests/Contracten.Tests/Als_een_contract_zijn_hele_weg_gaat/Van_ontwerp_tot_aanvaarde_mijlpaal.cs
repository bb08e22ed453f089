using System.Security.Cryptography;
using System.Text.Json;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_zijn_hele_weg_gaat;

[Collection(OverHttp.Naam)]
public sealed class Van_ontwerp_tot_aanvaarde_mijlpaal(Werking werking)
{
    private const string Burgemeester = "demo-burgemeester-11002";
    private const string Directeur = "demo-algemeen-directeur-11002";

    [Fact]
    public async Task Antwoordt_elke_stap_met_dossier_en_versie()
    {
        var opgesteld = (await werking.Post(Verzoeken.Team, "", Verzoeken.Contract())).Moet(201);
        opgesteld.Versie.ShouldBe(1);
        opgesteld.Koppen["ETag"].ShouldBe("\"1\"");
        opgesteld.Koppen["Location"].ShouldEndWith($"/api/contracten/{opgesteld.Dossier}/tekst");
        var contract = opgesteld.Dossier;

        (await werking.Stuur(HttpMethod.Put, Verzoeken.Team, $"/{contract}/inhoud", Verzoeken.Contract(c => c["titel"] = "Fietspad"))).Moet(200).Versie.ShouldBe(2);
        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging")).Moet(200).Versie.ShouldBe(3);
        (await werking.Post("demo-financieel-directeur-11002", $"/{contract}/visum",
            new { uitkomst = "voorwaardelijk", meerjarenplan = "AC000012", motivering = "Na de begrotingswijziging." })).Moet(200);
        var hash = (await werking.Get(Burgemeester, $"/{contract}/tekst")).Moet(200).Koppen["Inhoud-Hash"];
        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit)).Moet(200);
        (await werking.Teken(contract, hash, Directeur, Verzoeken.Raadsbesluit)).Moet(200);
        (await werking.Teken(contract, hash, $"demo-partner-{Verzoeken.Partner}", Verzoeken.Volmacht)).Moet(200).Versie.ShouldBe(9);

        var mijlpaal = await werking.Mijlpaal(contract);
        (await werking.Post("demo-gemeentemedewerker-11002", $"{mijlpaal}/verslag", new { tekst = "Plannen klaar.", bedrag = "400.00" })).Moet(200);
        (await werking.Post(Verzoeken.Team, $"{mijlpaal}/terugsturing", new { reden = "Het bedrag klopt niet." })).Moet(200);
        (await werking.Post("demo-gemeentemedewerker-11002", $"{mijlpaal}/verslag", new { tekst = "Plannen klaar.", bedrag = "500.25" })).Moet(200);
        (await werking.Post(Burgemeester, $"{mijlpaal}/ondertekening", new { grond = Verzoeken.Collegebesluit })).Moet(200);
        (await werking.Post(Directeur, $"{mijlpaal}/ondertekening", new { grond = Verzoeken.Collegebesluit })).Moet(200);
        (await werking.Post(Verzoeken.Team, $"{mijlpaal}/aanvaarding")).Moet(200);

        (await werking.Gebeurd(contract)).ShouldBe([
            "ContractWerdOpgesteld", "OntwerpWerdGewijzigd", "ContractWerdTerOndertekeningVoorgelegd", "VisumWerdGegeven",
            "HandtekeningWerdGezet", "HandtekeningWerdGezet", "HandtekeningWerdGezet", "ContractWerdOndertekend", "ContractTradInWerking",
            "MijlpaalWerdGerapporteerd", "MijlpaalWerdTeruggestuurd", "MijlpaalWerdGerapporteerd",
            "MijlpaalWerdOndertekend", "MijlpaalWerdOndertekend", "MijlpaalWerdAanvaard"]);
        var controle = (await werking.Get("demo-rekenhof", $"/dossierlog/{contract}/controle")).Moet(200).Json!;
        controle["klopt"]!.GetValue<bool>().ShouldBeTrue(controle.ToJsonString());
    }

    [Fact]
    public async Task Geeft_een_tekst_waarvan_iedereen_de_hash_kan_narekenen()
    {
        var (contract, hash) = await werking.LegVoor();

        var tekst = (await werking.Get(Burgemeester, $"/{contract}/tekst")).Moet(200);

        Convert.ToHexStringLower(SHA256.HashData(tekst.Bytes)).ShouldBe(hash);
        CanoniekeJson.Van(tekst.Bytes).ShouldBe(tekst.Bytes);
        tekst.Json!["contract"]!.GetValue<Guid>().ShouldBe(contract);
        tekst.Json["inhoud"]!["partijen"]![0]!["naam"]!.GetValue<string>().ShouldBe("Antwerpen");
        tekst.Koppen["Content-Type"].ShouldStartWith("application/json");
    }

    [Fact]
    public async Task Houdt_vrije_tekst_buiten_de_gebeurtenissen()
    {
        var contract = await werking.BrengInWerking();
        var mijlpaal = await werking.Mijlpaal(contract);

        (await werking.Post("demo-gemeentemedewerker-11002", $"{mijlpaal}/verslag", new { tekst = "Jan Peeters belde ons.", bedrag = "1" })).Moet(200);

        (await werking.Tel($"SELECT count(*) FROM dossierlog WHERE dossier = '{contract}' AND gebeurtenis LIKE '%Peeters%'")).ShouldBe(0);
        (await werking.Tel($"SELECT count(*) FROM bijlage WHERE dossier = '{contract}' AND tekst LIKE '%Peeters%'")).ShouldBe(1);
    }

    [Fact]
    public async Task Kan_ingetrokken_worden_en_weigert_dan_alles()
    {
        var (contract, hash) = await werking.LegVoor();

        (await werking.Post(Verzoeken.Team, $"/{contract}/intrekking", new { reden = "De raad wil een ander tracé." })).Moet(200);

        (await werking.Teken(contract, hash, "demo-voorzitter-gemeenteraad-11002", Verzoeken.Raadsbesluit)).Weigert(409, "contract-ingetrokken");
        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging")).Weigert(409, "contract-ingetrokken");
    }

    [Fact]
    public async Task Waarschuwt_bij_een_vr_beslissing_in_een_andere_vorm()
    {
        var (contract, hash) = await werking.LegVoor(c => c["partijen"]!.AsArray().Add(
            JsonSerializer.SerializeToNode(new { soort = "vlaamseOverheid", kbo = Voorbeeld.Vlaanderen.Cijfers, naam = "Vlaams Gewest" })));

        var antwoord = (await werking.Teken(contract, hash, "demo-gemandateerde",
            new { soort = "vrBeslissing", datum = "2025-10-09", referentie = "beslissing 12" })).Moet(200);

        antwoord.Json!["waarschuwingen"]!.AsArray().Single()!.GetValue<string>().ShouldContain("gewone vorm");
    }

    [Fact]
    public async Task Weigert_geld_van_de_vlaamse_overheid()
    {
        var contract = await werking.StelOp(c =>
        {
            c["partijen"]!.AsArray().Add(JsonSerializer.SerializeToNode(new { soort = "vlaamseOverheid", kbo = Voorbeeld.Vlaanderen.Cijfers, naam = "Vlaams Gewest" }));
            c["financiering"] = JsonSerializer.SerializeToNode(new[] { new { partij = Voorbeeld.Vlaanderen.Cijfers, bedrag = "1500.50" } });
        });

        (await werking.Post(Verzoeken.Team, $"/{contract}/voorlegging")).Weigert(409, "mandatering-ontoereikend");
    }
}

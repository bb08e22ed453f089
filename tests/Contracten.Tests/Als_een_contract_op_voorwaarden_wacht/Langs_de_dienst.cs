using System.Text.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_op_voorwaarden_wacht;

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    [Fact]
    public async Task Treedt_het_pas_in_werking_als_de_voorwaarde_vervuld_is()
    {
        var contract = await werking.BrengInWerking(c => c["voorwaarden"] = JsonNode.Parse("""[{ "omschrijving": "De vergunning is er", "bewijs": "De vergunning" }]"""));
        (await werking.Gebeurd(contract))[^1].ShouldBe("ContractWerdOndertekend");
        (await werking.Tel($"SELECT count(*) FROM termijn WHERE contract = '{contract}'")).ShouldBe(0);
        var id = (await werking.Get(null, $"/{contract}/tekst")).Moet(200).Json!["inhoud"]!["voorwaarden"]![0]!["id"]!.GetValue<Guid>();
        var pad = $"/{contract}/voorwaarden/{id}/vervulling";

        (await werking.Post(Verzoeken.Team, pad, "{}")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["datum", "bewijs"], ignoreOrder: true);
        (await werking.Post(Verzoeken.Team, pad, new { datum = "2099-01-01", bewijs = "a\u0000", uri = "ftp://x" })).Weigert(400, "ongeldige-invoer").Velden
            .ShouldBe(["datum", "bewijs", "uri"], ignoreOrder: true);
        (await werking.Post("demo-burgemeester-11002", pad, "{}")).Moet(403);
        (await werking.Post(Verzoeken.Team, pad, new { datum = "2026-01-01", bewijs = "De vergunning." })).Moet(200);

        (await werking.Gebeurd(contract))[^1].ShouldBe("ContractTradInWerking");
        (await werking.Post(Verzoeken.Team, pad, JsonSerializer.Serialize(new { datum = "2026-01-01", bewijs = "Nog eens." }))).Weigert(409, "contract-in-werking");
    }
}

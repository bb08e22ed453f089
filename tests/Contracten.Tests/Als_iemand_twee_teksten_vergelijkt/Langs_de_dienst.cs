using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_twee_teksten_vergelijkt;

[Collection(OverHttp.Naam)]
public sealed class Langs_de_dienst(Werking werking)
{
    [Fact]
    public async Task Komen_de_twee_laatste_teksten_uit_het_dossierlog()
    {
        var contract = await Ontwerp("Eerste titel", "Tweede titel", "Derde titel");

        var verschil = (await werking.Get(Verzoeken.Team, $"/{contract}/verschil")).Moet(200).Json!;

        (verschil["van"]!.GetValue<int>(), verschil["tot"]!.GetValue<int>()).ShouldBe((2, 3));
        Titel(verschil).ShouldBe(("titel", "gewijzigd", "Tweede titel", "Derde titel"));
        verschil["versies"]!.AsArray().Select(v => v!["nummer"]!.GetValue<int>()).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Kan_elke_versie_met_elke_latere()
    {
        var contract = await Ontwerp("Eerste titel", "Tweede titel", "Derde titel");

        Titel((await werking.Get(Verzoeken.Team, $"/{contract}/verschil?van=1&tot=2")).Moet(200).Json!).ShouldBe(("titel", "gewijzigd", "Eerste titel", "Tweede titel"));
        (await werking.Get(Verzoeken.Team, $"/{contract}/verschil?van=3&tot=3")).Moet(200).Json!["wijzigingen"]!.AsArray().ShouldBeEmpty();
        (await werking.Get(Verzoeken.Team, $"/{contract}/verschil?van=3&tot=1")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["van"]);
        (await werking.Get(Verzoeken.Team, $"/{contract}/verschil?tot=0")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["tot"]);
    }

    [Fact]
    public async Task Ziet_wie_het_contract_niet_ziet_ook_het_verschil_niet()
    {
        var contract = await Ontwerp("Eerste titel", "Tweede titel");

        (await werking.Get("demo-parlement", $"/{contract}/verschil")).Weigert(404, "niet-gevonden");
        (await werking.Get("demo-gebiedsteam-REFREG02", $"/{contract}/verschil")).Weigert(404, "niet-gevonden");
        (await werking.Get("demo-raadslid-11002", $"/{contract}/verschil")).Weigert(404, "niet-gevonden");
        (await werking.Get(null, $"/{contract}/verschil")).Moet(401);
        (await werking.Get("demo-burgemeester-11002", $"/{contract}/verschil")).Moet(200);
    }

    /// <summary>The negotiation stays between those who negotiated, also when the outcome is public.</summary>
    [Fact]
    public async Task Ziet_de_buitenwereld_de_ontwerpen_ook_na_de_ondertekening_niet()
    {
        var contract = await Ontwerp("Eerste titel", "Tweede titel");
        await werking.OndertekenHelemaal(contract);

        foreach (var (client, versies) in new[] { ("demo-parlement", new[] { 2 }), ("demo-raadslid-11002", [2]), ($"demo-partner-{Verzoeken.Partner}", [1, 2]) })
        {
            var verschil = (await werking.Get(client, $"/{contract}/verschil")).Moet(200).Json!;
            verschil["versies"]!.AsArray().Select(v => v!["nummer"]!.GetValue<int>()).ShouldBe(versies, client);
            verschil["wijzigingen"]!.AsArray().Count.ShouldBe(versies.Length - 1, client);
        }

        (await werking.Get("demo-parlement", $"/{contract}/verschil?van=1&tot=2")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["van"]);
    }

    [Fact]
    public async Task Ziet_een_latere_partij_de_teksten_van_voor_haar_komst_niet()
    {
        var contract = await Ontwerp("Eerste titel");
        var metBuur = Verzoeken.Contract(c => c["partijen"]!.AsArray().Add(new JsonObject { ["soort"] = "gemeente", ["nis"] = "11001" }));
        (await werking.Stuur(HttpMethod.Put, Verzoeken.Team, $"/{contract}/inhoud", metBuur)).Moet(200);

        var buur = (await werking.Get("demo-burgemeester-11001", $"/{contract}/verschil")).Moet(200).Json!;

        buur["versies"]!.AsArray().Select(v => v!["nummer"]!.GetValue<int>()).ShouldBe([2]);
        buur["wijzigingen"]!.AsArray().ShouldBeEmpty();
        (await werking.Get("demo-burgemeester-11001", $"/{contract}/verschil?van=1&tot=2")).Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["van"]);
    }

    private async Task<Guid> Ontwerp(params string[] titels)
    {
        var contract = await werking.StelOp(c => c["titel"] = titels[0]);
        foreach (var titel in titels.Skip(1))
        {
            var tekst = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200).Json!["inhoud"]!;
            tekst["titel"] = titel;
            (await werking.Stuur(HttpMethod.Put, Verzoeken.Team, $"/{contract}/inhoud", tekst)).Moet(200);
        }

        return contract;
    }

    private static (string?, string?, string?, string?) Titel(JsonNode verschil)
    {
        var wijziging = verschil["wijzigingen"]!.AsArray().ShouldHaveSingleItem()!;
        return (wijziging["plaats"]?.GetValue<string>(), wijziging["soort"]?.GetValue<string>(), wijziging["oud"]?.GetValue<string>(), wijziging["nieuw"]?.GetValue<string>());
    }
}

using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_gebeurtenis_niet_verwerkt_kan_worden;

[Collection(Ketenkring.Naam)]
public sealed class In_de_hele_keten(Keten keten)
{
    [Fact]
    public async Task Wacht_alleen_het_vergiftigde_contract_en_ziet_de_beheerder_wat_er_wacht()
    {
        var afzender = new Afzender(keten);
        var (ziek, gezond) = (await afzender.BrengInWerking(), await afzender.BrengInWerking());
        var (vanZiek, vanGezond) = (await afzender.Mijlpalen(ziek), await afzender.Mijlpalen(gezond));
        await keten.WachtTotGelezen();

        // Everything waits together, so that the poison has its neighbours in one block.
        await keten.Projectie.Dood();
        await keten.Schrijf(ziek,
            (nameof(MijlpaalWerdGerapporteerd), """{"contract":"onleesbaar"""),
            (nameof(MijlpaalWerdGerapporteerd), Gebeurtenistypes.Schrijf(new MijlpaalWerdGerapporteerd(ziek, new(vanZiek[1]), Voorbeeld.Euro(1m)))));
        await afzender.Rapporteer(gezond, vanGezond[0]);
        await keten.Projectie.Herstart();
        await keten.WachtTotGelezen();
        (await Standen(gezond)).ShouldBe(["Gerapporteerd", "Gepland"]);

        await afzender.Rapporteer(gezond, vanGezond[1]);
        await keten.WachtTotGelezen();
        (await Standen(gezond)).ShouldBe(["Gerapporteerd", "Gerapporteerd"]);
        (await Standen(ziek)).ShouldBe(["Gepland", "Gepland"]);

        var geparkeerd = await Geparkeerd(ziek);
        geparkeerd.Select(g => g.Versie).ShouldBe([9, 10]);
        geparkeerd[0].Reden.ShouldStartWith("JsonException");
        geparkeerd[1].Reden.ShouldStartWith("wacht op een eerdere gebeurtenis");
        (await keten.Leesdb.Rij($"versie, lees.dossierstand_geparkeerd(d) from lees.dossierstand d where dossier = '{ziek}'")).ShouldBe("10 | t");
        await keten.EisGelijkAanHerbouw();
    }

    [Fact]
    public async Task Houdt_ook_een_onleesbare_wissing_niemand_anders_op()
    {
        var afzender = new Afzender(keten);
        var (ziek, gezond) = (await afzender.BrengInWerking(), await afzender.BrengInWerking());
        await keten.Schrijf(ziek, (nameof(InhoudWerdGewist), """{"versie":"""));
        await afzender.Rapporteer(gezond, (await afzender.Mijlpalen(gezond))[0]);
        await keten.WachtTotGelezen();

        (await Standen(gezond)).ShouldBe(["Gerapporteerd", "Gepland"]);
        (await Geparkeerd(ziek)).ShouldHaveSingleItem().Reden.ShouldStartWith("JsonException");
        await keten.EisGelijkAanHerbouw();
    }

    [Fact]
    public async Task Toont_wie_toezicht_houdt_dat_geen_bron_afwijkt_van_wat_de_getuige_zag()
    {
        using var rekenhof = await keten.Stuur(keten.Projectie, HttpMethod.Get, "demo-rekenhof", "/api/leesmodel/afwijkingen");
        (await rekenhof.Content.ReadFromJsonAsync<JsonElement>()).GetArrayLength().ShouldBe(0);
        using var burgemeester = await keten.Stuur(keten.Projectie, HttpMethod.Get, "demo-burgemeester-11002", "/api/leesmodel/afwijkingen");
        burgemeester.StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private async Task<List<(int Versie, string Reden)>> Geparkeerd(Guid contract)
    {
        using var antwoord = await keten.Stuur(keten.Projectie, HttpMethod.Get, "demo-platformbeheer", "/api/leesmodel/parkeerplaats");
        return [.. (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray()
            .Where(g => g.GetProperty("dossier").GetGuid() == contract)
            .Select(g => (g.GetProperty("versie").GetInt32(), g.GetProperty("reden").GetString()!))];
    }

    private Task<List<string>> Standen(Guid contract) =>
        keten.Leesdb.Rijen($"status from lees.mijlpaal where gebiedscontract_id = '{contract}' order by volgorde");
}

using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_een_lijst_mijlpalen_ondertekent;

[Collection(OverHttp.Naam)]
public sealed class In_een_keer(Werking werking)
{
    private const string Burgemeester = "demo-burgemeester-11002";

    [Fact]
    public async Task Krijgt_elke_mijlpaal_een_eigen_uitslag_en_houdt_een_weigering_de_rest_niet_tegen()
    {
        var (een, twee, ander) = (await Gerapporteerd(), await Gerapporteerd(), await Gerapporteerd());
        var onbestaand = new Rij(Guid.CreateVersion7(), Guid.CreateVersion7(), 1);

        var uitslag = await Teken(Burgemeester, een, ander with { Verslag = ander.Verslag - 1 }, onbestaand, twee);

        uitslag.Select(u => (bool)u!["ondertekend"]!).ShouldBe([true, false, false, true]);
        uitslag.Select(u => (string?)u!["code"]).ShouldBe([null, "ander-verslag", "niet-gevonden", null]);
        ((string)uitslag[1]!["zin"]!).ShouldEndWith(".");
        (await werking.Gebeurd(een.Contract)).Count(g => g == "MijlpaalWerdOndertekend").ShouldBe(1);
        (await werking.Gebeurd(twee.Contract)).Count(g => g == "MijlpaalWerdOndertekend").ShouldBe(1);
        (await werking.Gebeurd(ander.Contract)).ShouldNotContain("MijlpaalWerdOndertekend");
    }

    [Fact]
    public async Task Verandert_dezelfde_lijst_een_tweede_keer_niets()
    {
        var rijen = new[] { await Gerapporteerd(), await Gerapporteerd() };

        var eerst = await Teken(Burgemeester, rijen);
        var daarna = await Teken(Burgemeester, rijen);

        daarna.ToJsonString().ShouldBe(eerst.ToJsonString());
        foreach (var rij in rijen)
        {
            (await werking.Gebeurd(rij.Contract)).Count(g => g == "MijlpaalWerdOndertekend").ShouldBe(1);
        }
    }

    [Fact]
    public async Task Tekent_de_tweede_persoon_op_dezelfde_manier_en_is_de_mijlpaal_dan_ondertekend()
    {
        var rij = await Gerapporteerd();
        await Teken(Burgemeester, rij);
        await Teken("demo-algemeen-directeur-11002", rij);

        (await werking.Laatste<Berichten.Contracten.MijlpaalWerdOndertekend>(rij.Contract)).Volledig.ShouldBeTrue();
    }

    [Fact]
    public async Task Tekent_niemand_ongelezen_of_voor_een_ander()
    {
        var rij = await Gerapporteerd();

        (await werking.Post(Burgemeester, "/mijlpalen/ondertekening", new { grond = Verzoeken.Collegebesluit, mijlpalen = new[] { new { contract = rij.Contract, mijlpaal = rij.Mijlpaal } } }))
            .Weigert(400, "ongeldige-invoer").Velden.ShouldBe(["mijlpalen[0].verslag"]);
        (await Teken("demo-burgemeester-11001", rij)).Select(u => (string?)u!["code"]).ShouldBe(["niet-verantwoordelijk"]);
        (await werking.Gebeurd(rij.Contract)).ShouldNotContain("MijlpaalWerdOndertekend");
    }

    [Fact]
    public async Task Kan_niet_voor_nul_eenenvijftig_of_twee_keer_dezelfde()
    {
        var rij = new Rij(Guid.CreateVersion7(), Guid.CreateVersion7(), 1);
        foreach (var lijst in new[] { [], Enumerable.Range(0, 51).Select(_ => rij with { Mijlpaal = Guid.CreateVersion7() }).ToArray(), [rij, rij] })
        {
            (await werking.Post(Burgemeester, "/mijlpalen/ondertekening", new { grond = Verzoeken.Collegebesluit, mijlpalen = lijst })).Weigert(400, "ongeldige-invoer");
        }

        (await werking.Post("demo-gebiedsteam-REFREG01", "/mijlpalen/ondertekening", new { mijlpalen = new[] { rij } })).Moet(403);
        (await werking.Post(null, "/mijlpalen/ondertekening", new { mijlpalen = new[] { rij } })).Moet(401);
    }

    private sealed record Rij(Guid Contract, Guid Mijlpaal, int Verslag);

    private async Task<JsonArray> Teken(string client, params Rij[] mijlpalen) =>
        (await werking.Post(client, "/mijlpalen/ondertekening", new { grond = Verzoeken.Collegebesluit, mijlpalen })).Moet(200).Json!["mijlpalen"]!.AsArray();

    private async Task<Rij> Gerapporteerd()
    {
        var contract = await werking.BrengInWerking();
        var mijlpaal = await werking.Mijlpaal(contract);
        var verslag = (await werking.Post("demo-gemeentemedewerker-11002", $"{mijlpaal}/verslag", new { tekst = "Klaar.", bedrag = "1.00" })).Moet(200).Versie;
        return new Rij(contract, Guid.Parse(mijlpaal.Split('/')[^1]), verslag);
    }
}

using System.Text.Json.Nodes;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Contracten.Tests.Als_een_mijlpaal_wordt_beoordeeld;

[Trait("Duur", "rondes")]
[Collection(OverHttp.Naam)]
public sealed class Op_hetzelfde_ogenblik(Werking werking)
{
    private static readonly int Paren = Rondes.Aantal(kort: 50, lang: 500);

    /// <summary>One contract with as many milestones, so that the pairs also meet each other on the lock of the dossier.</summary>
    [Fact]
    public async Task Krijgt_elke_mijlpaal_precies_een_oordeel_bij_paren_van_aanvaarden_en_terugsturen()
    {
        var contract = await werking.BrengInWerking(c =>
        {
            var mijlpalen = c["verbintenissen"]![0]!["mijlpalen"]!.AsArray();
            mijlpalen.Clear();
            for (var n = 0; n < Paren - 1; n++)
            {
                mijlpalen.Add(JsonNode.Parse($$"""{ "omschrijving": "Stap {{n}}", "vervaldatum": "2027-12-31", "bewijs": "Foto", "bedrag": "3.00" }"""));
            }

            c["verbintenissen"]![0]!["bedrag"] = $"{(Paren - 1) * 3}.00";
            c["financiering"]![0]!["bedrag"] = $"{(Paren - 1) * 3}.00";
            c["verbintenissen"]![1]!["mijlpalen"]![0]!.AsObject().Remove("beoordelaar");
        });
        var verbintenissen = (await werking.Get(Verzoeken.Team, $"/{contract}/tekst")).Moet(200).Json!["inhoud"]!["verbintenissen"]!.AsArray();
        var paden = verbintenissen[0]!["mijlpalen"]!.AsArray().Select(m => $"/{contract}/mijlpalen/{m!["id"]}").ToList();
        paden.Count.ShouldBe(Paren - 1);
        var partner = $"/{contract}/mijlpalen/{verbintenissen[1]!["mijlpalen"]![0]!["id"]}";
        foreach (var pad in paden)
        {
            (await werking.Post("demo-gemeentemedewerker-11002", $"{pad}/verslag", new { tekst = "Klaar.", bedrag = "3.00" })).Moet(200);
            (await werking.Post("demo-burgemeester-11002", $"{pad}/ondertekening", new { grond = Verzoeken.Collegebesluit })).Moet(200);
            (await werking.Post("demo-algemeen-directeur-11002", $"{pad}/ondertekening", new { grond = Verzoeken.Collegebesluit })).Moet(200);
        }

        (await werking.Post($"demo-partner-{Verzoeken.Partner}", $"{partner}/verslag", new { tekst = "Geleverd.", bedrag = "0.00" })).Moet(200);
        (await werking.Post($"demo-partner-{Verzoeken.Partner}", $"{partner}/ondertekening", new { grond = Verzoeken.Volmacht })).Moet(200);
        var (aanvaard, teruggestuurd) = (0, 0);

        foreach (var groep in paden.Append(partner).Chunk(8))
        {
            var paren = await Task.WhenAll(groep.Select(async (pad, n) =>
            {
                var oordelen = new[]
                {
                    () => werking.Post("demo-gebiedsteam-REFREG01", $"{pad}/aanvaarding"),
                    () => werking.Post("demo-gebiedsteam", $"{pad}/terugsturing", new { reden = "Nog niet." }),
                };
                return await Task.WhenAll(oordelen.OrderBy(o => (Array.IndexOf(oordelen, o) + n) % 2).Select(o => o()).ToList());
            }));
            foreach (var paar in paren)
            {
                paar.Count(a => a.Status == 200).ShouldBe(1, string.Join('\n', paar.Select(a => $"{a}")));
                paar.Single(a => a.Status != 200).Code.ShouldBeOneOf("mijlpaal-al-aanvaard", "mijlpaal-niet-gerapporteerd", "mijlpaal-niet-ondertekend");
            }
        }

        foreach (var (naam, aantal) in (await werking.Gebeurd(contract)).CountBy(g => g))
        {
            (aanvaard, teruggestuurd) = naam switch
            {
                "MijlpaalWerdAanvaard" => (aantal, teruggestuurd),
                "MijlpaalWerdTeruggestuurd" => (aanvaard, aantal),
                _ => (aanvaard, teruggestuurd),
            };
        }

        (aanvaard + teruggestuurd).ShouldBe(Paren);
        aanvaard.ShouldBeGreaterThan(0);
        teruggestuurd.ShouldBeGreaterThan(0);
        (await werking.Tel($"SELECT count(DISTINCT gebeurtenis::json ->> 'mijlpaal') FROM dossierlog WHERE dossier = '{contract}' AND type IN ('MijlpaalWerdAanvaard', 'MijlpaalWerdTeruggestuurd')")).ShouldBe(Paren);
    }
}

using System.Text.Json;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Voorbeeld;

namespace Gebiedswerking.Scenario.Tests.Als_het_voorbeeldcontract_geladen_wordt;

[Collection("huis")]
public sealed class Herhaald(Huis huis)
{
    private const string Vraag =
        """
        query($titel: String!) {
          gebiedscontracten(first: 5, filter: { titel: { equalTo: $titel } }) {
            totalCount
            nodes {
              status voorbeeld
              partijen { nodes { nis } }
              mijlpalen(first: 10) { nodes { omschrijving status teLaat handtekeningen(first: 5, filter: { vervallenOp: { isNull: true } }) { totalCount } } }
            }
          }
        }
        """;

    [Fact]
    public async Task Maakt_het_af_wat_ontbreekt_en_voegt_het_daarna_niets_meer_toe()
    {
        var team = await huis.Als($"gebiedsteam-{Voorbeeldcontract.Regio}");
        var begonnen = await team.Doet("/api/contracten", Voorbeeldcontract.Inhoud(Kalender.Vandaag()));
        begonnen.Uitslag.ShouldBe("201", begonnen.Tekst);
        await TotGelezen(team, begonnen);

        using var eerste = new Voorbeeldloop(huis.Platform.Adres, Kalender.Vandaag());
        (await eerste.Zorg(CancellationToken.None)).ShouldBe(Voorbeeldcontract.Titel);
        var klaar = await Lees();

        using var tweede = new Voorbeeldloop(huis.Platform.Adres, Kalender.Vandaag().AddDays(1));
        (await tweede.Zorg(CancellationToken.None)).ShouldBe("staat er al");

        (await Lees()).ToString().ShouldBe(klaar.ToString());
        klaar.GetProperty("totalCount").GetInt32().ShouldBe(1);
        var contract = klaar.GetProperty("nodes")[0];
        contract.GetProperty("status").GetString().ShouldBe("InWerking");
        contract.GetProperty("voorbeeld").GetBoolean().ShouldBeTrue();
        contract.GetProperty("partijen").GetProperty("nodes").GetArrayLength().ShouldBe(4);
        contract.GetProperty("mijlpalen").GetProperty("nodes").EnumerateArray()
            .Select(mijlpaal => $"{mijlpaal.GetProperty("status")}, {mijlpaal.GetProperty("handtekeningen").GetProperty("totalCount")} getekend, te laat: {mijlpaal.GetProperty("teLaat")}")
            .ShouldBe(
            [
                "Gepland, 0 getekend, te laat: False", "Gepland, 0 getekend, te laat: True", "Teruggestuurd, 0 getekend, te laat: False",
                "Gerapporteerd, 1 getekend, te laat: False", "Ondertekend, 2 getekend, te laat: False", "Aanvaard, 2 getekend, te laat: False",
            ], ignoreOrder: true);
    }

    private static async Task TotGelezen(Persoon team, Antwoord antwoord) => await Proefbank.Wacht.Op(
        () => team.Leest("query($id: UUID!) { dossierstand(dossier: $id) { versie } }", new { id = antwoord.Dossier }),
        data => data.GetProperty("dossierstand").ValueKind == JsonValueKind.Object);

    private async Task<JsonElement> Lees() =>
        (await (await huis.Als("")).Leest(Vraag, new { titel = Voorbeeldcontract.Titel })).GetProperty("gebiedscontracten");
}

using System.Text.Json;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Voorbeeld;

namespace Gebiedswerking.Scenario.Tests.Als_het_voorbeeldcontract_geladen_wordt;

[Collection("huis")]
public sealed class Ook_de_taakstellingen(Huis huis)
{
    private const string Vraag =
        """
        {
          taakstellingen(first: 10, filter: { titel: { startsWith: "Voorbeeld: " } }, orderBy: [TITEL_ASC]) {
            nodes { titel status voorbeeld metingen { totalCount } inbrengen(first: 5) { nodes { gevolg } } parlementaireMomenten { totalCount } }
          }
        }
        """;

    [Fact]
    public async Task Staan_er_na_een_keer_en_na_twee_keer_hetzelfde()
    {
        using var eerste = new Taakstellingenloop(huis.Platform.Adres, Kalender.Vandaag());
        await eerste.Zorg(CancellationToken.None);
        var klaar = await Lees();

        using var tweede = new Taakstellingenloop(huis.Platform.Adres, Kalender.Vandaag());
        (await tweede.Zorg(CancellationToken.None)).ShouldBe("staan er al");

        (await Lees()).ToString().ShouldBe(klaar.ToString());
        klaar.EnumerateArray().Select(t => $"{t.GetProperty("status")}, {t.GetProperty("metingen").GetProperty("totalCount")} metingen, voorbeeld: {t.GetProperty("voorbeeld")}")
            .ShouldBe(["Vastgesteld, 16 metingen, voorbeeld: True", "Vastgesteld, 32 metingen, voorbeeld: True", "InbrengOpen, 0 metingen, voorbeeld: True"]);
    }

    private async Task<JsonElement> Lees() => (await (await huis.Als("")).Leest(Vraag)).GetProperty("taakstellingen").GetProperty("nodes");
}

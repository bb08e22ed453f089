using System.Text.Json;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Voorbeeld;

namespace Gebiedswerking.Scenario.Tests.Als_het_voorbeeld_geladen_wordt;

/// <summary>The example comes once, whole, and marked as example; a second start adds only what is missing.</summary>
[Collection("huis")]
public sealed class Herhaald(Huis huis)
{
    private const string Vraag =
        """
        {
          taakstellingen(first: 10, filter: { titel: { startsWith: "Voorbeeld: " } }, orderBy: [TITEL_ASC]) {
            nodes { titel status voorbeeld metingen { totalCount } inbrengen(first: 5) { nodes { gevolg } } parlementaireMomenten { totalCount } }
          }
          gebiedsprogrammas(first: 10, filter: { titel: { startsWith: "Voorbeeld: " } }, orderBy: [TITEL_ASC]) {
            nodes { titel soort status voorbeeld gebiedsfonds { voorbeeld fondsinbrengen(first: 30) { totalCount } } acties(first: 5) { totalCount } }
          }
          gebiedscontracten(first: 20, filter: { titel: { startsWith: "Voorbeeld: " } }, orderBy: [TITEL_ASC]) {
            nodes {
              titel status voorbeeld weigeringsreden
              partijen(first: 20) { totalCount }
              mijlpalen(first: 20) { nodes { omschrijving status teLaat handtekeningen(first: 5, filter: { vervallenOp: { isNull: true } }) { totalCount } } }
            }
          }
        }
        """;

    [Fact]
    public async Task Maakt_het_af_wat_ontbreekt_en_voegt_het_daarna_niets_meer_toe()
    {
        await Laad(Kalender.Vandaag());
        var klaar = await Lees("regering");

        (await Laad(Kalender.Vandaag())).ShouldBe(["staan er al", "staan er al", "staan er al"]);
        (await Lees("regering")).ToString().ShouldBe(klaar.ToString());
        Taakstellingen(klaar);
        Programmas(klaar);
        Contracten(klaar);
        KleineNete(klaar);

        var openbaar = await Lees("");
        Nodes(openbaar, "gebiedscontracten").Select(c => c.GetProperty("status").GetString()).ShouldBe(["InWerking", "Ondertekend", "InWerking", "InWerking", "Afgerond"], ignoreOrder: true);
        Nodes(openbaar, "gebiedsprogrammas").Count().ShouldBe(4);
    }

    private static void Taakstellingen(JsonElement klaar) => Nodes(klaar, "taakstellingen")
        .Select(t => $"{t.GetProperty("status")}, {t.GetProperty("metingen").GetProperty("totalCount")} metingen, voorbeeld: {t.GetProperty("voorbeeld")}")
        .ShouldBe(["InUitvoering, 16 metingen, voorbeeld: True", "InUitvoering, 32 metingen, voorbeeld: True", "InbrengOpen, 0 metingen, voorbeeld: True"]);

    private static void Programmas(JsonElement klaar) => Nodes(klaar, "gebiedsprogrammas")
        .Select(p => $"{p.GetProperty("soort")} {p.GetProperty("status")}, inbrengen: {p.GetProperty("gebiedsfonds").GetProperty("fondsinbrengen").GetProperty("totalCount")}, voorbeeld: {p.GetProperty("voorbeeld")}")
        .ShouldBe(
        [
            "Generiek Lopend, inbrengen: 10, voorbeeld: True", "Generiek Lopend, inbrengen: 10, voorbeeld: True", "Generiek Lopend, inbrengen: 5, voorbeeld: True",
            "Specifiek Lopend, inbrengen: 5, voorbeeld: True",
        ], ignoreOrder: true);

    private static void Contracten(JsonElement klaar)
    {
        var contracten = Nodes(klaar, "gebiedscontracten").ToList();
        contracten.Select(c => c.GetProperty("status").GetString()).ShouldBe(
            ["InWerking", "Ontwerp", "Ontwerp", "Ondertekend", "InWerking", "InWerking", "TerOndertekening", "Afgerond"], ignoreOrder: true);
        contracten.Count(c => c.GetProperty("weigeringsreden").ToString() == "MiddelenOntoereikend").ShouldBe(1);
        contracten.Sum(c => c.GetProperty("mijlpalen").GetProperty("nodes").GetArrayLength()).ShouldBe(60);
        contracten.Select(c => c.GetProperty("partijen").GetProperty("totalCount").GetInt32()).ShouldAllBe(aantal => aantal >= 3 && aantal <= 12);
        contracten.Max(c => c.GetProperty("partijen").GetProperty("totalCount").GetInt32()).ShouldBe(12);
        contracten.ShouldAllBe(c => c.GetProperty("voorbeeld").GetBoolean());
    }

    private static void KleineNete(JsonElement klaar) => Nodes(klaar, "gebiedscontracten").Single(c => c.GetProperty("titel").GetString() == Voorbeeldcontracten.KleineNete.Titel)
        .GetProperty("mijlpalen").GetProperty("nodes").EnumerateArray()
        .Select(mijlpaal => $"{mijlpaal.GetProperty("status")}, {mijlpaal.GetProperty("handtekeningen").GetProperty("totalCount")} getekend, te laat: {mijlpaal.GetProperty("teLaat")}")
        .ShouldBe(
        [
            "Gepland, 0 getekend, te laat: False", "Gepland, 0 getekend, te laat: True", "Teruggestuurd, 0 getekend, te laat: False",
            "Gerapporteerd, 1 getekend, te laat: False", "Ondertekend, 2 getekend, te laat: False", "Aanvaard, 2 getekend, te laat: False",
        ], ignoreOrder: true);

    private async Task<string[]> Laad(DateOnly vandaag)
    {
        using var taakstellingen = new Taakstellingenloop(huis.Platform.Adres, vandaag);
        using var programmas = new Programmaloop(huis.Platform.Adres, vandaag);
        using var contracten = new Contractenloop(huis.Platform.Adres, vandaag);
        return [await taakstellingen.Zorg(CancellationToken.None), await programmas.Zorg(CancellationToken.None), await contracten.Zorg(CancellationToken.None)];
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement van, string lijst) => van.GetProperty(lijst).GetProperty("nodes").EnumerateArray();

    private async Task<JsonElement> Lees(string rol) => await (await huis.Als(rol)).Leest(Vraag);
}

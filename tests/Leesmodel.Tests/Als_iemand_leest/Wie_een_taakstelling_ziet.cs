using System.Text.Json;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>A draft is of the regering; from the input phase on it is public, but for what people wrote.</summary>
[Collection(Leeszaalkring.Naam)]
public sealed class Wie_een_taakstelling_ziet(Leeszaal zaal)
{
    private static readonly string Van = $"{{ taakstellingId: {{ equalTo: \"{Doelen.Geheim}\" }} }}";

    private const string Vraag =
        """
        {
          taakstellingen(first: 5, orderBy: [TITEL_ASC]) { nodes {
            titel status
            indicatoren(first: 5) { nodes { code indicatordoelen(first: 5) { nodes { streefwaarde teOnderhandelenTot referentieregio { naam } gemeente { naam } } } } }
            metingen(first: 5, filter: { vervangen: { equalTo: false } }) { nodes { waarde indicator { code } vervangt { waarde } } }
            inbrengen(first: 5) { nodes { gevolg voorgesteldeStreefwaarden(first: 5) { nodes { streefwaarde } } } }
            parlementaireMomenten(first: 5) { nodes { conclusie commissies } }
          } }
          taakstellingteksten(first: 5) { nodes { veld } }
        }
        """;

    [Theory]
    [InlineData(null, 1, 0)]
    [InlineData("demo-burgemeester-41002", 1, 0)]
    [InlineData("demo-gebiedsteam", 1, 0)]
    [InlineData("demo-gemandateerde", 1, 0)]
    [InlineData("demo-audit-vlaanderen", 1, 0)]
    [InlineData("demo-burgemeester-44021", 1, 2)] // gave the input
    [InlineData("demo-parlement", 1, 2)]
    [InlineData("demo-rekenhof", 1, 2)]
    [InlineData("demo-regering", 2, 3)] // and why the draft was withdrawn
    public async Task Ziet_wat_mag_en_niet_meer(string? client, int taakstellingen, int teksten)
    {
        var data = await zaal.Vraag(Vraag, client);

        data.GetProperty("taakstellingen").GetProperty("nodes").GetArrayLength().ShouldBe(taakstellingen);
        data.GetProperty("taakstellingteksten").GetProperty("nodes").GetArrayLength().ShouldBe(teksten);
        var water = data.GetProperty("taakstellingen").GetProperty("nodes")[taakstellingen - 1];
        water.GetProperty("titel").GetString().ShouldBe("water, tweede lezing");
        water.GetProperty("metingen").GetProperty("nodes")[0].GetProperty("vervangt").GetProperty("waarde").GetString().ShouldStartWith("312.25");
        water.GetProperty("parlementaireMomenten").GetProperty("nodes")[0].GetProperty("conclusie").GetString().ShouldBe(Doelen.Conclusie);
        water.GetProperty("indicatoren").GetProperty("nodes")[0].GetProperty("indicatordoelen").GetProperty("nodes").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("demo-gemandateerde", false)]
    [InlineData("demo-gebiedsteam", false)]
    [InlineData("demo-gouverneur", false)]
    [InlineData("demo-burgemeester-44021", false)]
    [InlineData("demo-parlement", false)]
    [InlineData("demo-rekenhof", false)]
    [InlineData("demo-platformbeheer", false)]
    [InlineData("demo-regering", true)]
    public async Task Vindt_een_ontwerp_niet_met_zijn_id_zijn_onderdelen_een_filter_of_zijn_stand(string? client, bool vindt)
    {
        var data = await zaal.Vraag(
            $$"""
            {
              taakstelling(id: "{{Doelen.Geheim}}") { titel }
              indicator(id: "{{Voorbeeld.Id("geheim/i1")}}") { naam }
              parlementairMoment(id: "{{Voorbeeld.Id("geheim moment")}}") { datum }
              dossierstand(dossier: "{{Doelen.Geheim}}") { versie }
              taakopgaven(filter: {{Van}}) { totalCount }
              taakgebieden(filter: {{Van}}) { totalCount }
              indicatoren(filter: {{Van}}) { totalCount }
              indicatordoelen(filter: {{Van}}) { totalCount }
              parlementaireMomenten(filter: {{Van}}) { totalCount }
              taakstellingteksten(filter: {{Van}}) { totalCount }
              gemeenten(filter: { taakgebieden: { some: {{Van}} } }) { totalCount }
            }
            """, client);

        foreach (var naam in (string[])["taakstelling", "indicator", "parlementairMoment", "dossierstand"])
        {
            (data.GetProperty(naam).ValueKind != JsonValueKind.Null).ShouldBe(vindt, naam);
        }

        foreach (var lijst in (string[])["taakopgaven", "taakgebieden", "indicatoren", "indicatordoelen", "parlementaireMomenten", "taakstellingteksten", "gemeenten"])
        {
            (data.GetProperty(lijst).GetProperty("totalCount").GetInt32() > 0).ShouldBe(vindt, lijst);
        }
    }
}

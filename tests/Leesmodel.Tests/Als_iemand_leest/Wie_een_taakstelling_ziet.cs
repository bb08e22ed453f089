namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>A draft is of the regering; from the input phase on it is public, but for what people wrote.</summary>
[Collection(Leeszaalkring.Naam)]
public sealed class Wie_een_taakstelling_ziet(Leeszaal zaal)
{
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
    [InlineData("demo-regering", 2, 2)]
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
}

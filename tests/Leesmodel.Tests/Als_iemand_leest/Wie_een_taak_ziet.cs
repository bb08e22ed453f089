namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

[Collection(Leeszaalkring.Naam)]
public sealed class Wie_een_taak_ziet(Leeszaal zaal)
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("demo-parlement", "")]
    [InlineData("demo-audit-vlaanderen", "")]
    [InlineData("demo-bemiddelaar", "")]
    [InlineData("demo-raadslid-44021", "")]
    [InlineData("demo-burgemeester-41002", "")]
    [InlineData("demo-gebiedsteam-REFREG07", "")]
    [InlineData("demo-burgemeester-44021", "GevolgBeslissen")]
    [InlineData("demo-gemeentemedewerker-44021", "GevolgBeslissen")]
    [InlineData("demo-gebiedsteam-REFREG05", "DeMinimisInschrijven, GevolgBeslissen")]
    [InlineData("demo-gouverneur-REFREG05", "DeMinimisInschrijven, GevolgBeslissen")]
    [InlineData("demo-gemandateerde", "DeMinimisInschrijven, GevolgBeslissen")]
    [InlineData("demo-regering", "DeMinimisInschrijven, GevolgBeslissen")]
    [InlineData("demo-rekenhof", "DeMinimisInschrijven, GevolgBeslissen")]
    public async Task Ziet_alleen_wat_hem_aangaat(string? client, string verwacht)
    {
        var data = await zaal.Vraag("{ taken(first: 100) { nodes { soort gebiedscontract { titel } } } }", client);

        string.Join(", ", data.Veld("taken", "soort").Order(StringComparer.Ordinal)).ShouldBe(verwacht);
    }

    [Fact]
    public async Task Leest_over_welk_gevolg_en_welke_verbintenis_het_gaat()
    {
        var data = await zaal.Vraag(
            "{ taken(first: 1, filter: { soort: { equalTo: GevolgBeslissen } }) { nodes { gevolg { omschrijving soort } verbintenis { omschrijving verantwoordelijke { naam } } } } }",
            "demo-burgemeester-44021");

        data.GetProperty("taken").GetProperty("nodes")[0].GetRawText().ShouldBe(
            """{"gevolg":{"omschrijving":"De helft wordt ingehouden","soort":"TrancheInhouden"},"verbintenis":{"omschrijving":"Oevers herstellen","verantwoordelijke":{"naam":"Stad lopend"}}}""");
    }
}

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>Of Gent: 100.00 was claimed and approved, 10.00 only proposed.</summary>
[Collection(Fondszaalkring.Naam)]
public sealed class Wie_een_terugvordering_ziet(Fondszaal zaal)
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("demo-parlement", "")]
    [InlineData("demo-audit-vlaanderen", "")]
    [InlineData("demo-bemiddelaar", "")]
    [InlineData("demo-platformbeheer", "")]
    [InlineData("demo-raadslid-44021", "")]
    [InlineData("demo-burgemeester-41002", "")]
    [InlineData("demo-gebiedsteam-REFREG01", "")]
    [InlineData("demo-burgemeester-44021", "100.00")]
    [InlineData("demo-algemeen-directeur-44021", "100.00")]
    [InlineData("demo-financieel-directeur-44021", "100.00")]
    [InlineData("demo-gebiedsteam-REFREG05", "10.00, 100.00")]
    [InlineData("demo-gouverneur-REFREG05", "10.00, 100.00")]
    [InlineData("demo-gemandateerde", "10.00, 100.00")]
    [InlineData("demo-regering", "10.00, 100.00")]
    [InlineData("demo-rekenhof", "10.00, 100.00")]
    public async Task Ziet_wat_hem_aangaat_de_partij_pas_na_de_goedkeuring(string? client, string bedragen)
    {
        var data = await zaal.Vraag("""
            { terugvorderingen(first: 10, orderBy: [VOORGESTELD_OP_ASC]) { nodes { bedrag } }
              terugbetalingen(first: 10) { totalCount } terugvorderingsteksten(first: 10) { totalCount } }
            """, client);

        var ziet = bedragen.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        data.Veld("terugvorderingen", "bedrag").Order(StringComparer.Ordinal).ShouldBe(ziet);
        data.GetProperty("terugvorderingsteksten").GetProperty("totalCount").GetInt32().ShouldBe(ziet.Length);
        data.GetProperty("terugbetalingen").GetProperty("totalCount").GetInt32().ShouldBe(ziet.Contains("100.00") ? 1 : 0);
    }

    [Fact]
    public async Task Staat_in_de_monitor_wat_terugkwam_naast_wat_betaald_is()
    {
        var monitor = (await zaal.Vraag("""{ monitor(peildatum: "2026-07-01") { nodes { vereffend teruggevorderd vereffendNetto } } }""")).GetProperty("monitor").GetProperty("nodes");

        monitor[0].GetProperty("vereffend").GetString().ShouldBe("1000.13");
        monitor[0].GetProperty("teruggevorderd").GetString().ShouldBe("20.01");
        monitor[0].GetProperty("vereffendNetto").GetString().ShouldBe("980.12");
    }
}

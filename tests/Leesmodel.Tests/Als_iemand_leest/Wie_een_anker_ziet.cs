namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>An anchor is worth nothing when it is not everybody's.</summary>
[Collection(Leeszaalkring.Naam)]
public sealed class Wie_een_anker_ziet(Leeszaal zaal)
{
    [Theory]
    [InlineData(null)]
    [InlineData("demo-parlement")]
    [InlineData("demo-rekenhof")]
    [InlineData("demo-audit-vlaanderen")]
    [InlineData("demo-raadslid-44021")]
    [InlineData("demo-burgemeester-44021")]
    [InlineData("demo-gebiedsteam-REFREG07")]
    [InlineData("demo-gouverneur-REFREG05")]
    [InlineData("demo-gemandateerde")]
    [InlineData("demo-regering")]
    public async Task Ziet_elk_anker(string? client)
    {
        var data = await zaal.Vraag("{ ankers(orderBy: [DAG_DESC, BRON_ASC]) { totalCount nodes { bron dag van tot wortel vorige } } }", client);

        data.GetProperty("ankers").ToString().ShouldBe(
            $$"""{"totalCount":1,"nodes":[{"bron":"contracten","dag":"2026-03-01","van":"1","tot":"7","wortel":"{{new string('a', 64)}}","vorige":null}]}""");
    }
}

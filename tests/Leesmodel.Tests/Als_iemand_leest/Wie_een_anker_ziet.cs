namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

/// <summary>An anchor is worth nothing when it is not everybody's.</summary>
public sealed class Wie_een_anker_ziet(Wie_een_anker_ziet.Ankerzaal zaal) : IClassFixture<Wie_een_anker_ziet.Ankerzaal>
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

    public sealed class Ankerzaal : Leeszaal
    {
        protected override Logboek[] Bronnen() =>
            [new Logboek("contracten").Meldt(Voorbeeld.Id("ankerboek"), new Berichten.AnkerWerdGelegd("contracten", new(2026, 3, 1), 1, 7, new string('a', 64), null))];
    }
}

using Gebiedswerking.Berichten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Ankers
{
    private static readonly string Wortel = new('a', 64);

    [Fact]
    public async Task Staat_een_anker_bij_zijn_bron_en_dag()
    {
        await using var tafel = await Leestafel.Dek(Log("contracten"), Log("fondsen"));

        (await tafel.Rijen("bron, dag, van, tot, wortel = repeat('a', 64), vorige from lees.anker order by bron collate \"C\""))
            .ShouldBe(["contracten | 2026-11-20 | 1 | 7 | t", "fondsen | 2026-11-20 | 1 | 7 | t"]);
    }

    private static Logboek Log(string bron) => new Logboek(bron).Meldt(Voorbeeld.Id($"ankerboek {bron}"), new AnkerWerdGelegd(bron, new(2026, 11, 20), 1, 7, Wortel, null));
}

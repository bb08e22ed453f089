using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_de_gebieden_geladen_worden;

public class Twee_keer_tegelijk(Programmasproces proces) : IClassFixture<Programmasproces>
{
    [Fact]
    public async Task Bewaart_elk_feit_een_keer_en_zegt_het_wie_te_laat_kwam()
    {
        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => proces.Laad()));

        uitkomsten.ShouldContain(u => u.Code == 0 && u.Uitvoer.Contains("1155 nieuwe gebeurtenissen", StringComparison.Ordinal));
        uitkomsten.ShouldAllBe(u => u.Code == 0 || u.Uitvoer.Contains("Dit is intussen al geregistreerd.", StringComparison.Ordinal));
        (await proces.Vraag("SELECT count(*) FROM dossierlog")).ShouldBe(["1155"]);
    }
}

using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_de_gebieden_geladen_worden;

public class Met_een_verkeerd_bestand(Programmasproces proces) : IClassFixture<Programmasproces>
{
    [Fact]
    public async Task Bewaart_niets_en_zegt_welk_bestand_welke_regel_en_waarom()
    {
        using var map = new Gegevensmap();
        map.Vervang("gemeenten.csv", 2, "0207508932", "0207508933");

        var (code, uitvoer) = await proces.Laad(map.Pad);

        code.ShouldBe(1);
        uitvoer.ShouldContain("De gebieden zijn niet geladen, er is niets bewaard.");
        uitvoer.ShouldContain("gemeenten.csv, regel 2: kolom kbo is '0207508933'; de controlecijfers kloppen niet");
        (await proces.Gebeurtenissen()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Bewaart_niets_als_de_map_niet_bestaat()
    {
        var (code, uitvoer) = await proces.Laad("/bestaat/niet");

        code.ShouldBe(1);
        uitvoer.ShouldContain("gemeenten.csv: het bestand ontbreekt in /bestaat/niet.");
        (await proces.Gebeurtenissen()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Zegt_hoe_het_moet_met_te_veel_woorden()
    {
        var (code, uitvoer) = await proces.Laad("een", "twee");

        code.ShouldBe(2);
        uitvoer.ShouldContain("Gebruik: laad-gebieden [map");
    }
}

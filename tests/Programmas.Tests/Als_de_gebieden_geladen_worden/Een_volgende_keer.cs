using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_de_gebieden_geladen_worden;

public class Een_volgende_keer(Een_volgende_keer.Situatie situatie) : IClassFixture<Een_volgende_keer.Situatie>
{
    public sealed class Situatie : IAsyncLifetime
    {
        public Programmasproces Proces { get; } = new();

        public async Task InitializeAsync()
        {
            await Proces.InitializeAsync();
            (await Proces.Laad()).Code.ShouldBe(0);
        }

        public Task DisposeAsync() => Proces.DisposeAsync();
    }

    [Fact]
    public async Task Met_dezelfde_bestanden_bewaart_niets_nieuws()
    {
        var (code, uitvoer) = await situatie.Proces.Laad();

        code.ShouldBe(0, uitvoer);
        uitvoer.ShouldContain("285 gemeenten en 15 referentieregio's nagekeken, 0 nieuwe gebeurtenissen bewaard");
    }

    [Fact]
    public async Task Met_een_gewijzigde_naam_wordt_geweigerd_en_bewaart_ook_het_nieuwe_inwonertal_niet()
    {
        using var map = new Gegevensmap();
        map.Vervang("gemeenten.csv", 3, ",Antwerpen,", ",Sinjorenstad,")
            .Vervang("gemeenten.csv", 2, ",15093,", ",15095,").Vervang("referentieregios.csv", 2, ",1076745,", ",1076747,");

        var (code, uitvoer) = await situatie.Proces.Laad(map.Pad);

        code.ShouldBe(1);
        uitvoer.ShouldContain("gemeenten.csv, regel 3: Gemeente 11002 is al geregistreerd met naam 'Antwerpen'; 'Sinjorenstad' wijkt daarvan af.");
        (await situatie.Proces.Vraag("SELECT count(*) FROM dossierlog WHERE gebeurtenis LIKE '%15095%'")).ShouldBe(["0"]);
    }

    [Fact]
    public async Task Met_een_ander_inwonertal_bewaart_alleen_dat()
    {
        using var map = new Gegevensmap();
        map.Vervang("gemeenten.csv", 2, ",15093,", ",15094,").Vervang("referentieregios.csv", 2, ",1076745,", ",1076746,");

        var (code, uitvoer) = await situatie.Proces.Laad(map.Pad);

        code.ShouldBe(0, uitvoer);
        uitvoer.ShouldContain("1 nieuwe gebeurtenissen bewaard");
        (await situatie.Proces.Vraag("SELECT versie FROM dossierlog WHERE gebeurtenis LIKE '%15094%'")).ShouldBe(["5"]);
    }
}

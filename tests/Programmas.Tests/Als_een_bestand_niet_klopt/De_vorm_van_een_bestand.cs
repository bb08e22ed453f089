using System.Text;

namespace Gebiedswerking.Programmas.Tests.Als_een_bestand_niet_klopt;

public class De_vorm_van_een_bestand : Bestandsituatie
{
    [Theory]
    [InlineData(Gemeenten)]
    [InlineData(Regios)]
    [InlineData(Kaart)]
    public void Wordt_geweigerd_als_het_ontbreekt(string bestand)
    {
        File.Delete(Map.In(bestand));

        Map.Bezwaren().ShouldBe([$"{bestand}: het bestand ontbreekt in {Map.Pad}."]);
    }

    [Theory]
    [InlineData(Gemeenten)]
    [InlineData(Regios)]
    [InlineData(Kaart)]
    public void Wordt_geweigerd_als_het_leeg_is(string bestand)
    {
        Map.Bytes(bestand, []);

        Map.Bezwaren().ShouldBe([$"{bestand}, regel 1: het bestand is leeg."]);
    }

    [Theory]
    [InlineData(Gemeenten)]
    [InlineData(Regios)]
    [InlineData(Kaart)]
    public void Wordt_geweigerd_met_een_BOM(string bestand)
    {
        Map.Bytes(bestand, [.. Encoding.UTF8.Preamble, .. File.ReadAllBytes(Map.In(bestand))]);

        Map.Bezwaren().ShouldBe([$"{bestand}, regel 1: het bestand begint met een BOM. Bewaar het als UTF-8 zonder BOM."]);
    }

    [Fact]
    public void Wordt_geweigerd_als_het_geen_UTF_8_is()
    {
        Map.Vervang(Regios, 10, "vóór", "voor").Bytes(Regios, [.. File.ReadAllBytes(Map.In(Regios)), .. "x"u8, 0xE9, .. "\n"u8]);

        Map.Bezwaren().ShouldBe(["referentieregios.csv, regel 17: hier staat een teken dat geen geldige UTF-8 is. Bewaar het bestand als UTF-8."]);
    }

    [Fact]
    public void Wordt_geweigerd_met_een_andere_kop()
    {
        Map.Vervang(Gemeenten, 1, "slug", "Slug");

        Map.Bezwaren().ShouldHaveSingleItem().ShouldStartWith("gemeenten.csv, regel 1: de kop klopt niet: kolom 3 is 'Slug' in plaats van 'slug'. Verwacht wordt: nis,naam,slug,");
    }

    [Fact]
    public void Wordt_geweigerd_met_een_kolom_te_weinig()
    {
        Map.Vervang(Regios, 1, ",bron", "");

        Map.Bezwaren().ShouldHaveSingleItem().ShouldStartWith("referentieregios.csv, regel 1: de kop klopt niet: kolom 12 is geen kolom in plaats van 'bron'.");
    }

    [Fact]
    public void Wordt_geweigerd_zonder_kop()
    {
        Map.Verwijder(Gemeenten, 1);

        Map.Bezwaren().ShouldHaveSingleItem().ShouldStartWith("gemeenten.csv, regel 1: de kop klopt niet: kolom 1 is '11001' in plaats van 'nis'.");
    }

    [Fact]
    public void Wordt_geweigerd_zonder_rijen()
    {
        Map.Bytes(Regios, Encoding.UTF8.GetBytes(File.ReadAllText(Map.In(Regios)).Split('\n')[0] + "\n"));

        Map.Bezwaren().ShouldBe(["referentieregios.csv, regel 1: er staan geen rijen in het bestand."]);
    }

    [Fact]
    public void Wordt_geweigerd_met_een_rij_van_een_andere_lengte()
    {
        Map.Regel(Gemeenten, 5, r => r + ",nog iets");

        Map.Bezwaren().ShouldContain("gemeenten.csv, regel 5: deze regel heeft 24 kolommen in plaats van 23.");
    }

    [Fact]
    public void Wordt_geweigerd_met_een_lege_regel()
    {
        Map.Regel(Gemeenten, 5, r => "\n" + r);

        Map.Bezwaren().ShouldBe(["gemeenten.csv, regel 5: deze regel is leeg. Verwijder ze."]);
    }

    [Fact]
    public void Wordt_geweigerd_met_losse_aanhalingstekens()
    {
        Map.Vervang(Gemeenten, 5, "bron: gizmo2020", "bron: \"gizmo\" 2020");

        Map.Bezwaren().ShouldContain(b => b.StartsWith("gemeenten.csv, regel 5: de aanhalingstekens kloppen niet.", StringComparison.Ordinal));
    }

    [Fact]
    public void Wordt_aanvaard_met_regeleinden_van_Windows()
    {
        Map.Bytes(Gemeenten, Encoding.UTF8.GetBytes(File.ReadAllText(Map.In(Gemeenten)).ReplaceLineEndings("\r\n")));

        Map.Bezwaren().ShouldBeEmpty();
    }

    [Fact]
    public void Geeft_hoogstens_twintig_bezwaren_en_zegt_hoeveel_er_nog_zijn()
    {
        for (var regel = 2; regel < 32; regel++)
        {
            Map.Regel(Gemeenten, regel, r => r.Replace(",nee,", ",neen,", StringComparison.Ordinal).Replace(",ja,", ",neen,", StringComparison.Ordinal));
        }

        var bezwaren = Map.Bezwaren();

        bezwaren.Length.ShouldBe(21);
        bezwaren[0].ShouldStartWith("gemeenten.csv, regel 2: ");
        bezwaren[19].ShouldStartWith("gemeenten.csv, regel 21: ");
        bezwaren[20].ShouldBe("... en nog 10 andere.");
    }
}

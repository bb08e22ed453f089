namespace Gebiedswerking.Programmas.Tests.Als_een_bestand_niet_klopt;

/// <summary>Line 2 is Regio Antwerpen (REFREG01, 28 gemeenten).</summary>
public class Een_referentieregio : Bestandsituatie
{
    [Theory]
    [InlineData("REFREG01", "REFREG1", "kolom code is 'REFREG1'; verwacht wordt een code zoals REFREG01.")]
    [InlineData(",28,", ",28.0,", "kolom aantal_gemeenten is '28.0'; verwacht wordt een geheel getal groter dan 0.")]
    [InlineData(",29,", ",,", "kolom aantal_gemeenten_2024 is ''; verwacht wordt een geheel getal groter dan 0.")]
    [InlineData("2025-01-01", "vandaag", "kolom inwoners_datum is 'vandaag'; verwacht wordt een bestaande datum als 2025-01-31.")]
    [InlineData("bron: pinc + abb2022", "", "kolom bron is leeg.")]
    [InlineData(",regio-antwerpen,", ",Regio Antwerpen,", "kolom slug is 'Regio Antwerpen'; verwacht wordt kleine letters, cijfers en koppeltekens.")]
    public void Wordt_geweigerd_met_regel_en_reden(string oud, string nieuw, string reden)
    {
        Map.Vervang(Regios, 2, oud, nieuw);

        Map.Bezwaren().ShouldContain($"referentieregios.csv, regel 2: {reden}");
    }

    [Fact]
    public void Wordt_geweigerd_als_haar_code_er_twee_keer_staat()
    {
        Map.Vervang(Regios, 3, "REFREG02", "REFREG01");

        Map.Bezwaren().ShouldContain("referentieregios.csv, regel 3: kolom code is 'REFREG01', maar dat staat ook al op regel 2.");
    }

    [Fact]
    public void Wordt_geweigerd_als_een_gemeente_ontbreekt()
    {
        Map.Verwijder(Gemeenten, 2);

        Map.Bezwaren().ShouldBe([
            "gebieden.topojson, regel 1: de laag gemeenten bevat nis '11001', die niet in gemeenten.csv staat.",
            "gemeenten.csv: er staan 284 gemeenten in, referentieregios.csv verwacht er samen 285.",
            "referentieregios.csv, regel 2: referentieregio REFREG01 telt volgens aantal_gemeenten 28 gemeenten, in gemeenten.csv zijn het er 27.",
            "referentieregios.csv, regel 2: referentieregio REFREG01 telt 1076745 inwoners, de som in gemeenten.csv is 1061652.",
        ]);
    }

    [Fact]
    public void Wordt_geweigerd_als_het_inwonertal_van_een_gemeente_niet_bij_het_hare_past()
    {
        Map.Vervang(Gemeenten, 2, ",15093,", ",15094,");

        Map.Bezwaren().ShouldBe(["referentieregios.csv, regel 2: referentieregio REFREG01 telt 1076745 inwoners, de som in gemeenten.csv is 1076746."]);
    }

    [Fact]
    public void Wordt_geweigerd_als_ze_andere_provincies_noemt_dan_haar_gemeenten()
    {
        Map.Vervang(Regios, 2, ",10000,Antwerpen,", ",10000;40000,Antwerpen;Oost-Vlaanderen,");

        Map.Bezwaren().ShouldBe(["referentieregios.csv, regel 2: de provincies van referentieregio REFREG01 zijn andere dan die van haar gemeenten."]);
    }

    [Fact]
    public void Wordt_geweigerd_als_een_inwonertal_van_een_andere_dag_is()
    {
        Map.Vervang(Gemeenten, 2, ",2025-01-01,", ",2024-01-01,");

        Map.Bezwaren().ShouldBe(["referentieregios.csv, regel 2: de inwonertallen van de gemeenten van REFREG01 zijn niet van 2025-01-01."]);
    }

    [Fact]
    public void Moet_bestaan_voor_wie_ze_noemt()
    {
        Map.Vervang(Gemeenten, 2, "REFREG01", "REFREG99");

        Map.Bezwaren().ShouldContain("gemeenten.csv, regel 2: gemeente 11001 noemt referentieregio REFREG99, die niet in referentieregios.csv staat.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("REFREG01;REFREG02")]
    public void Is_er_precies_een_voor_elke_gemeente(string code)
    {
        Map.Vervang(Gemeenten, 2, "REFREG01", code);

        Map.Bezwaren().ShouldContain($"gemeenten.csv, regel 2: kolom referentieregio_code is '{code}'; verwacht wordt precies één code zoals REFREG01.");
    }

    [Fact]
    public void Moet_overal_dezelfde_naam_dragen()
    {
        Map.Vervang(Gemeenten, 2, "Regio Antwerpen", "Antwerpen en rand");

        Map.Bezwaren().ShouldBe(["gemeenten.csv, regel 2: gemeente 11001 noemt referentieregio REFREG01 'Antwerpen en rand', in referentieregios.csv heet ze 'Regio Antwerpen'."]);
    }

    [Fact]
    public void Ligt_in_een_provincie_die_overal_dezelfde_naam_draagt()
    {
        Map.Vervang(Gemeenten, 3, ",10000,Antwerpen,", ",10000,Anvers,");

        Map.Bezwaren().ShouldContain("gemeenten.csv, regel 3: provincie 10000 heet hier 'Anvers', maar op regel 2 'Antwerpen'.");
    }
}

namespace Gebiedswerking.Programmas.Tests.Als_een_bestand_niet_klopt;

/// <summary>Line 2 is Aartselaar (11001), line 3 Antwerpen (11002).</summary>
public class Een_rij_van_een_gemeente : Bestandsituatie
{
    [Fact]
    public void Wordt_aanvaard_als_er_niets_mis_is() => Map.Bezwaren().ShouldBeEmpty();

    [Theory]
    [InlineData(",10000,Antwerpen,11000", ",1000,Antwerpen,11000", "kolom provincie_code is '1000'; verwacht wordt vijf cijfers.")]
    [InlineData(",aartselaar,", ",Aartselaar!,", "kolom slug is 'Aartselaar!'; verwacht wordt kleine letters, cijfers en koppeltekens.")]
    [InlineData(",Aartselaar,", ",,", "kolom naam is leeg.")]
    [InlineData(",Aartselaar,", ", Aartselaar,", "kolom naam begint of eindigt met een spatie.")]
    [InlineData(",11000,", ",A11000,", "kolom arrondissement_code is 'A11000'; verwacht wordt vijf cijfers.")]
    [InlineData("0207508932", "0207.508.932", "kolom kbo is '0207.508.932'; verwacht wordt een KBO-nummer van tien cijfers zonder punten.")]
    [InlineData("0207508932", "0207508933", "kolom kbo is '0207508933'; de controlecijfers kloppen niet (97 - de eerste acht cijfers modulo 97).")]
    [InlineData("OVO001995", "001995", "kolom ovo is '001995'; verwacht wordt een OVO-code zoals OVO001995.")]
    [InlineData(",2025-01-01,", ",2025-02-30,", "kolom inwoners_datum is '2025-02-30'; verwacht wordt een bestaande datum als 2025-01-31.")]
    [InlineData(",2025-01-01,", ",1/1/2025,", "kolom inwoners_datum is '1/1/2025'; verwacht wordt een bestaande datum als 2025-01-31.")]
    [InlineData("11.01", "\"11,01\"", "kolom oppervlakte_km2 is '11,01'; verwacht wordt een getal met een punt, van 0.01 tot 2000.")]
    [InlineData("4.38554,51.13386", "51.13386,4.38554", "kolom lon is '51.13386'; verwacht wordt een getal met een punt, van 2 tot 7.")]
    [InlineData("51.13386", "noord", "kolom lat is 'noord'; verwacht wordt een getal met een punt, van 50 tot 52.")]
    [InlineData(",2630,2630,", ",263,2630,", "kolom hoofdpostcode is '263'; verwacht wordt vier cijfers, of meer codes met een puntkomma ertussen.")]
    [InlineData(",2630,2630,", ",2630,2630|2631,", "kolom postcodes is '2630|2631'; verwacht wordt vier cijfers, of meer codes met een puntkomma ertussen.")]
    [InlineData("http://data", "data", "kolom abb_uri is 'data.lblod.info/id/bestuurseenheden/38dc63f50a4f7ea61ef741d8944a874a59ba84b69b9ff3e73f69680da2c6ef37'; verwacht wordt een adres dat begint met http:// of https://.")]
    [InlineData(",nee,", ",neen,", "kolom fusie_2025 is 'neen'; verwacht wordt ja of nee.")]
    [InlineData("bron: abb-wegwijs2022", "", "kolom bron_kbo is leeg.")]
    [InlineData("bron: statbel2025 via dh", "", "kolom bron_inwoners is leeg.")]
    public void Wordt_geweigerd_met_regel_en_reden(string oud, string nieuw, string reden)
    {
        Map.Vervang(Gemeenten, 2, oud, nieuw);

        Map.Bezwaren().ShouldContain($"gemeenten.csv, regel 2: {reden}");
    }

    [Theory]
    [InlineData("1100")]
    [InlineData("110011")]
    [InlineData("1100A")]
    [InlineData("01001")]
    [InlineData("11000")]
    [InlineData("20001")]
    [InlineData("")]
    public void Wordt_geweigerd_met_een_nis_die_geen_gemeente_is(string nis)
    {
        Map.Vervang(Gemeenten, 2, "11001", nis);

        Map.Bezwaren().ShouldContain($"gemeenten.csv, regel 2: kolom nis is '{nis}'; verwacht wordt een NIS-code van vijf cijfers van een gemeente (geen arrondissement of provincie).");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("15.093")]
    [InlineData("99999999999")]
    [InlineData("")]
    public void Wordt_geweigerd_met_een_inwonertal_dat_geen_getal_is(string inwoners)
    {
        Map.Vervang(Gemeenten, 2, ",15093,", $",{inwoners},");

        Map.Bezwaren().ShouldContain($"gemeenten.csv, regel 2: kolom inwoners is '{inwoners}'; verwacht wordt een geheel getal groter dan 0.");
    }

    [Theory]
    [InlineData("nis", "11002", "11001")]
    [InlineData("kbo", "0207500123", "0207508932")]
    [InlineData("ovo", "OVO001999", "OVO001995")]
    [InlineData("slug", "antwerpen", "aartselaar")]
    public void Wordt_geweigerd_als_een_ander_dezelfde_code_heeft(string kolom, string eigen, string vanAartselaar)
    {
        Map.Vervang(Gemeenten, 3, eigen, vanAartselaar);

        Map.Bezwaren().ShouldContain($"gemeenten.csv, regel 3: kolom {kolom} is '{vanAartselaar}', maar dat staat ook al op regel 2.");
    }

    [Fact]
    public void Staat_als_oorzaak_boven_haar_gevolgen_elders()
    {
        Map.Vervang(Gemeenten, 200, ",REFREG", ",REGIO");

        var bezwaren = Map.Bezwaren();

        bezwaren[0].ShouldStartWith("gemeenten.csv, regel 200: kolom referentieregio_code is 'REGIO");
        bezwaren.Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Telt_regels_zoals_een_tekstverwerker_ook_na_een_veld_over_twee_regels()
    {
        Map.Vervang(Gemeenten, 2, "bron: gizmo2020", "\"bron:\ngizmo2020\"").Vervang(Gemeenten, 4, "11002", "1100");

        Map.Bezwaren().ShouldContain(b => b.StartsWith("gemeenten.csv, regel 4: kolom nis is '1100'", StringComparison.Ordinal));
    }
}

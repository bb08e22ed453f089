using System.Text;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Bank;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Bankxml;

namespace Gebiedswerking.Fondsen.Tests.Als_de_bank_antwoordt;

public sealed class Het_bericht
{
    private static readonly DateOnly Dag = new(2026, 11, 25);

    [Fact]
    public void Van_een_boeking_zegt_wat_betaald_werd_met_het_nummer_van_de_regel()
    {
        var bericht = Bankberichtlezer.Lees(Geboekt("K1", Dag, ("E1", "60.00")));
        bericht.Soort.ShouldBe(Bankberichtsoort.Camt054);
        var uitkomst = bericht.Uitkomsten.Single();
        uitkomst.ShouldBe(new Bankuitkomst(uitkomst.Regel, "E1", Bankniveau.Transactie, Bankdeelstand.Betaald, 60m, "EUR", Dag, null));
        Encoding.UTF8.GetString(Geboekt("K1", Dag, ("E1", "60.00"))).Split('\n')[uitkomst.Regel - 1].ShouldContain("<EndToEndId>E1</EndToEndId>");
    }

    [Theory]
    [InlineData("2026-11-25T23:30:00Z", "2026-11-26")]
    [InlineData("2026-11-25T23:30:00+01:00", "2026-11-25")]
    [InlineData("2026-11-25T23:30:00", "2026-11-25")]
    [InlineData("2026-11-25+01:00", "2026-11-25")]
    public void Telt_een_boekdatum_in_Brussel(string tekst, string dag) => Bankberichtlezer.Lees(Camt054("K", Boeking("E1", "1.00", dag: tekst))).Uitkomsten.Single().Datum
        .ShouldBe(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Van_een_boeking_die_nog_niet_definitief_is_wijzigt_niets() =>
        Bankberichtlezer.Lees(Camt054("K", Boeking("E1", "1.00", stand: "PDNG"))).Uitkomsten.Single().Stand.ShouldBe(Bankdeelstand.Onderweg);

    [Fact]
    public void Van_een_stand_zegt_wat_geweigerd_werd_met_code_en_woorden()
    {
        var bericht = Bankberichtlezer.Lees(Pain002("K", "M", null, ("P", null, [("E1", "RJCT", "60.00"), ("E2", "ACSC", null)])));
        bericht.Soort.ShouldBe(Bankberichtsoort.Pain002);
        bericht.Uitkomsten.Select(u => (u.Verwijzing, u.Niveau, u.Stand, u.Bedrag, u.Reden)).ShouldBe([
            ("M", Bankniveau.Bestand, Bankdeelstand.Onderweg, null, null), ("P", Bankniveau.Betaler, Bankdeelstand.Onderweg, null, null),
            ("E1", Bankniveau.Transactie, Bankdeelstand.Mislukt, 60m, "AC04: de rekening is afgesloten"), ("E2", Bankniveau.Transactie, Bankdeelstand.Onderweg, null, null)]);
    }

    [Fact]
    public void Van_een_geweigerd_bestand_of_betaler_telt_niet_dubbel()
    {
        Mislukt(Pain002("K", "M", "RJCT", ("P", "RJCT", [("E1", "RJCT", null)]))).ShouldBe([("M", "FF01: het bestand heeft een verkeerde vorm")]);
        Mislukt(Pain002("K", "M", "PART", ("P", "RJCT", [("E1", "RJCT", null)]))).ShouldBe([("P", "AC06: de rekening is geblokkeerd")]);
    }

    [Theory]
    [InlineData("CRDT", "BOOK", "2026-11-25", "geen afschrijving")]
    [InlineData("DBIT", "BOOK", null, "geen boekdatum")]
    public void Dat_geen_betaling_is_wordt_geweigerd(string kant, string stand, string? dag, string zin) =>
        Weigering(Camt054("K", Boeking("E1", "1.00", kant: kant, stand: stand, dag: dag))).Single().Value.Single().ShouldContain(zin);

    [Fact]
    public void Dat_niet_in_het_schema_past_wordt_geweigerd_bij_elke_regel()
    {
        var fouten = Weigering(Camt054("K", Boeking("E1", "1.001234"), Boeking("E2", "1.00", munt: "eur"), Boeking("", "1.00")));
        fouten.Count.ShouldBeGreaterThanOrEqualTo(3);
        fouten.ShouldAllBe(f => f.Key.StartsWith("regel ", StringComparison.Ordinal) && f.Value.All(z => z.StartsWith("Dit past niet in het schema van ISO 20022", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "geldige XML")]
    [InlineData("{}", "geldige XML")]
    [InlineData("<a>", "geldige XML")]
    [InlineData("<a/>", "geen bericht dat we lezen")]
    [InlineData("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'/>", "geen bericht dat we lezen")]
    [InlineData("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.08'>", "geldige XML")]
    [InlineData("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.08'/>", "schema")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "DTD")]
    [InlineData("<!DOCTYPE a [<!ENTITY b '1'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>", "DTD")]
    public void Van_een_vijand_wordt_geweigerd(string tekst, string zin) => Weigering(Encoding.UTF8.GetBytes(tekst)).Single().Value[0].ShouldContain(zin);

    [Fact]
    public void Dat_duizenden_keren_genest_is_of_vol_fouten_zit_wordt_snel_geweigerd()
    {
        const string Kop = "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.08'>";
        Weigering(Encoding.UTF8.GetBytes(Kop + string.Concat(Enumerable.Repeat("<a>", 300_000)))).ShouldNotBeEmpty();
        Weigering(Camt054("K", [.. Enumerable.Range(0, 5_000).Select(i => Boeking($"E{i}", "x"))])).Values.Sum(z => z.Length).ShouldBeLessThanOrEqualTo(20);
    }

    private static IReadOnlyDictionary<string, string[]> Weigering(byte[] inhoud)
    {
        var fout = Should.Throw<Domeinfout>(() => Bankberichtlezer.Lees(inhoud));
        fout.Code.ShouldBe("bankbericht-geweigerd");
        return fout.Velden;
    }

    private static List<(string, string?)> Mislukt(byte[] inhoud) =>
        [.. Bankberichtlezer.Lees(inhoud).Uitkomsten.Where(u => u.Stand is Bankdeelstand.Mislukt).Select(u => (u.Verwijzing, u.Reden))];
}

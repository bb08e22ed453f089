using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_ondertekent;

public sealed class Waarop
{
    private static readonly Grond Raad = Voorbeeld.Raadsbesluit;

    private static readonly Dictionary<string, (Grond? Grond, string Veld)> Onjuist = new()
    {
        ["geen besluit"] = (null, "grond"),
        ["geen soort"] = (Raad with { Soort = null }, "grond.soort"),
        ["onbekende soort"] = (Raad with { Soort = (Besluitsoort)99 }, "grond.soort"),
        ["geen datum"] = (Raad with { Datum = null }, "grond.datum"),
        ["datum in de toekomst"] = (Raad with { Datum = new(2026, 11, 21) }, "grond.datum"),
        ["datum voor 1900"] = (Raad with { Datum = new(1899, 12, 31) }, "grond.datum"),
        ["geen referentie"] = (Raad with { Referentie = " " }, "grond.referentie"),
        ["referentie te lang"] = (Raad with { Referentie = new string('a', 301) }, "grond.referentie"),
        ["referentie op twee regels"] = (Raad with { Referentie = "a\r\nb" }, "grond.referentie"),
        ["raadsbesluit zonder adres"] = (Raad with { Uri = null }, "grond.uri"),
        ["adres zonder http"] = (Raad with { Uri = "ftp://example.org/besluit" }, "grond.uri"),
        ["adres met javascript"] = (Raad with { Uri = "javascript:alert(1)" }, "grond.uri"),
        ["collegebesluit met een fout adres"] = (Voorbeeld.Collegebesluit with { Uri = "besluit 1" }, "grond.uri"),
        ["raadsbesluit zonder bekendmaking"] = (Raad with { Bekendmaking = null }, "grond.bekendmaking"),
        ["bekendmaking in de toekomst"] = (Raad with { Bekendmaking = new(2026, 11, 21) }, "grond.bekendmaking"),
        ["bekendmaking voor het besluit"] = (Raad with { Bekendmaking = new(2026, 9, 30) }, "grond.bekendmaking"),
    };

    public static TheoryData<string> Namen => [.. Onjuist.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Moet_volledig_en_juist_zijn(string geval)
    {
        var invoer = new Invoer();

        Grond.Controleer(Onjuist[geval].Grond, Voorbeeld.Nu.Vandaag, invoer).ShouldBeNull();

        Should.Throw<Domeinfout>(invoer.Besluit).Velden.Keys.ShouldContain(Onjuist[geval].Veld);
    }

    [Fact]
    public void Past_bij_wie_tekent()
    {
        Hulp.Contracten.TerOndertekening().Weigert("ongeldige-invoer", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit))
            .Velden.Keys.ShouldContain("grond.soort");
        Hulp.Contracten.TerOndertekening().Weigert("ongeldige-invoer", c => c.Teken(Wie.Partner, Voorbeeld.Raadsbesluit)).Velden.Keys.ShouldContain("grond.soort");
    }

    [Fact]
    public void Is_precies_de_tekst_die_gelezen_werd() =>
        Hulp.Contracten.TerOndertekening().Weigert("hash-komt-niet-overeen", c => c.Onderteken(new string('0', 64),
            Wie.Voorzitter(Voorbeeld.Antwerpen).Op(Raad), Handtekeningniveau.Gewoon, Voorbeeld.Nu));

    [Fact]
    public void Mag_de_hash_in_hoofdletters_geschreven_zijn() =>
        Hulp.Contracten.TerOndertekening().Na(c => c.Onderteken(c.Hash!.ToUpperInvariant(),
            Wie.Voorzitter(Voorbeeld.Antwerpen).Op(Raad), Handtekeningniveau.Gewoon, Voorbeeld.Nu)).Count.ShouldBe(1);

    [Fact]
    public void Wacht_een_gemeente_die_betaalt_op_haar_visum()
    {
        var contract = Hulp.Contracten.TerOndertekening(metVisum: false);

        contract.Weigert("visum-ontbreekt", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Raad));
    }

    [Fact]
    public void Blokkeert_een_geweigerd_visum()
    {
        var contract = Hulp.Contracten.TerOndertekening(metVisum: false);
        contract.GeefVisum(Visum.Geweigerd, "AC1", null, Wie.Financieel(Voorbeeld.Antwerpen));

        contract.Weigert("visum-geweigerd", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Raad));
    }

    [Theory]
    [InlineData(Visum.Verleend)]
    [InlineData(Visum.Voorwaardelijk)]
    [InlineData(Visum.Vrijgesteld)]
    public void Laat_elk_ander_visum_door(Visum uitkomst)
    {
        var contract = Hulp.Contracten.TerOndertekening(metVisum: false);
        contract.GeefVisum(uitkomst, "AC1", null, Wie.Financieel(Voorbeeld.Antwerpen));

        contract.Na(c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Raad)).Count.ShouldBe(1);
    }

    [Fact]
    public void Vraagt_een_gemeente_die_niet_betaalt_geen_visum()
    {
        var inhoud = Voorbeeld.Maak(Voorbeeld.Voorstel with { Financiering = [new("11002", Voorbeeld.Eur("151000.50"))] });

        Hulp.Contracten.TerOndertekening(inhoud, metVisum: false).Na(c => c.Teken(Wie.Voorzitter(Voorbeeld.Aartselaar), Raad)).Count.ShouldBe(1);
    }

    [Fact]
    public void Kan_niet_meer_na_de_einddatum() =>
        Hulp.Contracten.TerOndertekening().Weigert("contract-verlopen", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Raad, Voorbeeld.Op(new(2031, 1, 1))));
}

using Gebiedswerking.Berichten;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Mandaten;

namespace Gebiedswerking.Programmas.Tests.Als_de_regering_een_mandatering_verleent;

public sealed class Onjuiste_velden
{
    private static readonly Dictionary<string, (Mandaatvoorstel Voorstel, string Veld)> Gevallen = new()
    {
        ["geen titel"] = (Voorstel with { Titel = null }, "titel"),
        ["lege titel"] = (Voorstel with { Titel = "  " }, "titel"),
        ["titel te lang"] = (Voorstel with { Titel = new string('a', 201) }, "titel"),
        ["titel op twee regels"] = (Voorstel with { Titel = "a\nb" }, "titel"),
        ["titel met een stuurteken"] = (Voorstel with { Titel = "a\0b" }, "titel"),
        ["geen beslissing"] = (Voorstel with { Beslissing = null }, "beslissing"),
        ["beslissing zonder datum"] = (Voorstel with { Beslissing = new(null, "VR 2026 0910 DOC.1097/1") }, "beslissing.datum"),
        ["beslissing van voor 2000"] = (Voorstel with { Beslissing = new(new(1999, 12, 31), "x") }, "beslissing.datum"),
        ["beslissing zonder nummer"] = (Voorstel with { Beslissing = new(Van, null) }, "beslissing.nummer"),
        ["nummer te lang"] = (Voorstel with { Beslissing = new(Van, new string('a', 61)) }, "beslissing.nummer"),
        ["geen eerste dag"] = (Voorstel with { GeldigVan = null }, "geldigVan"),
        ["geen laatste dag"] = (Voorstel with { GeldigTot = null }, "geldigTot"),
        ["termijn voor 2000"] = (Voorstel with { GeldigVan = new(1999, 12, 31) }, "geldigVan"),
        ["eerste dag die niet verder kan"] = (Voorstel with { GeldigVan = DateOnly.MaxValue }, "geldigVan"),
        ["laatste dag die niet verder kan"] = (Voorstel with { GeldigTot = DateOnly.MaxValue }, "geldigTot"),
        ["termijn van nul"] = (Voorstel with { GeldigTot = Van }, "geldigTot"),
        ["termijn achterstevoren"] = (Voorstel with { GeldigTot = Van.AddDays(-1) }, "geldigTot"),
        ["termijn te lang"] = (Voorstel with { GeldigTot = Van.AddYears(10).AddDays(1) }, "geldigTot"),
        ["geen collectief"] = (Voorstel with { Collectief = null }, "collectief"),
        ["een lid"] = (Met(Eerste), "collectief"),
        ["te veel leden"] = (Met([.. Enumerable.Range(1, 51).Select(i => Tweede with { Persoon = new Guid(i, 0, 0, new byte[8]) })]), "collectief"),
        ["leeg lid"] = (Met(Eerste, null), "collectief[1]"),
        ["lid zonder persoon"] = (Met(Eerste with { Persoon = null }, Tweede), "collectief[0].persoon"),
        ["lid met een leeg nummer"] = (Met(Eerste with { Persoon = Guid.Empty }, Tweede), "collectief[0].persoon"),
        ["tweemaal dezelfde persoon"] = (Met(Eerste, Tweede, Tweede), "collectief[2].persoon"),
        ["lid zonder entiteit"] = (Met(Eerste with { Entiteit = null }, Tweede), "collectief[0].entiteit"),
        ["entiteit te kort"] = (Met(Eerste with { Entiteit = "OVO00050" }, Tweede), "collectief[0].entiteit"),
        ["entiteit met kleine letters"] = (Met(Eerste with { Entiteit = "ovo000050" }, Tweede), "collectief[0].entiteit"),
        ["entiteit met een nieuwe regel"] = (Met(Eerste with { Entiteit = "OVO000050\n" }, Tweede), "collectief[0].entiteit"),
        ["entiteit met andere cijfers"] = (Met(Eerste with { Entiteit = "OVO00005٠" }, Tweede), "collectief[0].entiteit"),
        ["lid zonder functie"] = (Met(Eerste with { Functie = null }, Tweede), "collectief[0].functie"),
        ["functie te lang"] = (Met(Eerste with { Functie = new string('a', 201) }, Tweede), "collectief[0].functie"),
        ["lid van voor de termijn"] = (Met(Eerste, Tweede with { Van = Van.AddDays(-1) }), "collectief[1].van"),
        ["lid van na de termijn"] = (Met(Eerste, Tweede with { Van = Tot.AddDays(1) }), "collectief[1].van"),
        ["lid tot na de termijn"] = (Met(Eerste, Tweede with { Tot = Tot.AddDays(1) }), "collectief[1].tot"),
        ["lid tot de laatste dag die er is"] = (Met(Eerste, Tweede with { Tot = DateOnly.MaxValue }), "collectief[1].tot"),
        ["lid achterstevoren"] = (Met(Eerste, Tweede with { Van = Tot, Tot = Van }), "collectief[1].tot"),
        ["geen opgaven"] = (Voorstel with { Opgaven = [] }, "opgaven"),
        ["opgaven vergeten"] = (Voorstel with { Opgaven = null }, "opgaven"),
        ["onbekende opgave"] = (Voorstel with { Opgaven = [(Opgave)11] }, "opgaven[0]"),
        ["opgave tweemaal"] = (Voorstel with { Opgaven = [Opgave.Wonen, Opgave.Wonen] }, "opgaven[1]"),
        ["geen gebieden"] = (Voorstel with { Gebieden = [] }, "gebieden"),
        ["gebieden vergeten"] = (Voorstel with { Gebieden = null }, "gebieden"),
        ["te veel gebieden"] = (Voorstel with { Gebieden = [.. Enumerable.Range(10000, 301).Select(i => new Gebiedsvoorstel(Gebiedsoort.Gemeente, $"{i}"))] }, "gebieden"),
        ["leeg gebied"] = (Voorstel with { Gebieden = [null] }, "gebieden[0]"),
        ["gebied zonder soort"] = (Voorstel with { Gebieden = [new(null, "REFREG03")] }, "gebieden[0].soort"),
        ["gebied met een onbekende soort"] = (Voorstel with { Gebieden = [new((Gebiedsoort)2, "REFREG03")] }, "gebieden[0].soort"),
        ["gebied zonder code"] = (Voorstel with { Gebieden = [new(Gebiedsoort.Gemeente)] }, "gebieden[0].code"),
        ["gebied dat niet bestaat"] = (Voorstel with { Gebieden = [new(Gebiedsoort.Gemeente, "99999")] }, "gebieden[0].code"),
        ["gebied van de andere soort"] = (Voorstel with { Gebieden = [new(Gebiedsoort.Gemeente, "REFREG03")] }, "gebieden[0].code"),
        ["gebied tweemaal"] = (Voorstel with { Gebieden = [.. Voorstel.Gebieden!, Voorstel.Gebieden![0]] }, "gebieden[2]"),
        ["geen plafond"] = (Voorstel with { Plafond = null }, "plafond"),
        ["plafond van nul"] = (Voorstel with { Plafond = Bedrag.Nul }, "plafond"),
        ["negatief plafond"] = (Voorstel with { Plafond = Bedrag.Van(-0.01m) }, "plafond"),
        ["geen begrotingstoets"] = (Voorstel with { Begrotingstoets = null }, "begrotingstoets"),
        ["geen advies"] = (Voorstel with { Begrotingstoets = new(false, null, "BA 1") }, "begrotingstoets.adviesInspectie"),
        ["geen begrotingsakkoord"] = (Voorstel with { Begrotingstoets = new(false, "IF 1") }, "begrotingstoets.begrotingsakkoord"),
        ["vrijgesteld met advies"] = (Voorstel with { Begrotingstoets = new(true, "IF 1") }, "begrotingstoets.adviesInspectie"),
        ["vrijgesteld met begrotingsakkoord"] = (Voorstel with { Begrotingstoets = new(true, null, "BA 1") }, "begrotingstoets.begrotingsakkoord"),
        ["lege ruimte"] = (Voorstel with { Onderhandelingsruimte = " " }, "onderhandelingsruimte"),
        ["ruimte te lang"] = (Voorstel with { Onderhandelingsruimte = new string('a', 4001) }, "onderhandelingsruimte"),
    };

    public static TheoryData<string> Namen => [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_geweigerd_met_een_zin_bij_dat_veld_en_geen_ander(string geval) => Bezwaren(Gevallen[geval].Voorstel).Keys.ShouldBe([Gevallen[geval].Veld]);

    [Fact]
    public void Worden_allemaal_in_een_keer_genoemd() => Bezwaren(new Mandaatvoorstel()).Keys.ShouldBe(
        ["titel", "beslissing", "collectief", "opgaven", "gebieden", "plafond", "begrotingstoets", "geldigVan", "geldigTot"], ignoreOrder: true);

    [Fact]
    public void Worden_ook_bij_de_leden_genoemd_als_de_termijn_niet_klopt() =>
        Bezwaren(Met(Eerste with { Functie = null }, Tweede with { Entiteit = "x" }) with { GeldigTot = Van }).Keys
            .ShouldBe(["geldigTot", "collectief[0].functie", "collectief[1].entiteit"], ignoreOrder: true);

    [Fact]
    public void Zeggen_niets_over_het_bedrag_of_de_ruimte_die_ingevuld_werd()
    {
        var zinnen = string.Join(' ', Bezwaren(Voorstel with { Plafond = Bedrag.Van(-7_654_321.98m), Onderhandelingsruimte = Geheimeruimte + "\0", Titel = null })
            .Values.SelectMany(z => z));

        zinnen.ShouldNotContain("7654321");
        zinnen.ShouldNotContain("helft");
    }

    [Fact]
    public void Zijn_er_niet_op_de_grenzen()
    {
        Besluit(Voorstel with { GeldigTot = Van.AddYears(10) });
        Besluit(Voorstel with { GeldigTot = Van.AddDays(1) });
        Besluit(Voorstel with { Plafond = Bedrag.Van(0.01m), Onderhandelingsruimte = null, Begrotingstoets = new(true) });
        Besluit(Voorstel with { Plafond = Bedrag.Van(Bedrag.Grens), Opgaven = Enum.GetValues<Opgave>() });
    }
}

using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Taakstellingen.Domein;
using static Gebiedswerking.Taakstellingen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Taakstellingen.Tests.Als_de_invoer_vijandig_is;

public class Onjuiste_velden
{
    private static Indicatorvoorstel Een => Voorstel.Indicatoren![0]!;

    private static Doelvoorstel Doel => Een.Doelen![0]!;

    public static TheoryData<string, Taakstellingvoorstel> Onjuist() => new()
    {
        { "titel", Voorstel with { Titel = null } },
        { "titel", Voorstel with { Titel = "a\nb" } },
        { "titel", Voorstel with { Titel = new string('a', 201) } },
        { "doelstelling", Voorstel with { Doelstelling = " " } },
        { "onderhandelingsruimte", Voorstel with { Onderhandelingsruimte = "\u0000" } },
        { "opgaven", Voorstel with { Opgaven = [] } },
        { "opgaven", Voorstel with { Opgaven = [Opgave.Wonen, Opgave.Wonen] } },
        { "opgaven", Voorstel with { Opgaven = [(Opgave)77] } },
        { "gebieden", Voorstel with { Gebieden = [] } },
        { "gebieden", Voorstel with { Gebieden = [.. Enumerable.Range(0, 301).Select(i => new Gebied(Gebiedsoort.Gemeente, $"{i}"))] } },
        { "gebieden[0]", Voorstel with { Gebieden = [null] } },
        { "gebieden[1]", Voorstel with { Gebieden = [Kempen, Kempen] } },
        { "gebieden[0].code", Voorstel with { Gebieden = [Kempen with { Code = new string('R', 21) }] } },
        { "van", Voorstel with { Van = new(1999, 1, 1) } },
        { "tot", Voorstel with { Tot = Voorstel.Van } },
        { "tot", Voorstel with { Tot = DateOnly.MaxValue } },
        { "indicatoren", Voorstel with { Indicatoren = [] } },
        { "indicatoren", Voorstel with { Indicatoren = [.. Enumerable.Range(0, 51).Select(i => Een with { Code = $"{i}" })] } },
        { "indicatoren[0]", Voorstel with { Indicatoren = [null] } },
        { "indicatoren[1].code", Voorstel with { Indicatoren = [Een, Een] } },
        { "indicatoren[0].naam", Voorstel with { Indicatoren = [Een with { Naam = "" }] } },
        { "indicatoren[0].eenheid", Voorstel with { Indicatoren = [Een with { Eenheid = null }] } },
        { "indicatoren[0].bron", Voorstel with { Indicatoren = [Een with { Bron = null }] } },
        { "indicatoren[0].richting", Voorstel with { Indicatoren = [Een with { Richting = (Richting)9 }] } },
        { "indicatoren[0].id", Voorstel with { Indicatoren = [Een with { Id = Guid.CreateVersion7() }] } },
        { "indicatoren[0].doelen[0].gebied", Met(Doel with { Gebied = Kempen with { Code = "REFREG01" } }) },
        { "indicatoren[0].doelen[1].gebied", Met(Doel, Doel) },
        { "indicatoren[0].doelen[0].nulmeting", Met(Doel with { Nulmeting = 1_000_000_000_000m }) },
        { "indicatoren[0].doelen[0].streefwaarde", Met(Doel with { Streefwaarde = 1.0000001m, Ondergrens = null }) },
        { "indicatoren[0].doelen[0].ondergrens", Met(Doel with { Ondergrens = 421m }) },
        { "indicatoren[0].doelen[0].bovengrens", Met(Doel with { Bovengrens = 419m }) },
        { "indicatoren[0].doelen[0].ondergrens", Met(Doel with { Streefwaarde = null }) },
        { "indicatoren[0].doelen[0].teOnderhandelenTot", Met(Doel with { TeOnderhandelenTot = new(2027, 1, 1) }) },
        { "indicatoren[0].doelen[0].teOnderhandelenTot", Met(new Doelvoorstel(Kempen, TeOnderhandelenTot: new(2031, 1, 1))) },
    };

    [Theory]
    [MemberData(nameof(Onjuist))]
    public void Worden_met_een_zin_geweigerd(string veld, Taakstellingvoorstel voorstel) => Bezwaren(voorstel).Keys.ShouldContain(veld);

    [Fact]
    public void Worden_allemaal_in_een_antwoord_genoemd() => Bezwaren(new Taakstellingvoorstel()).Keys.Order()
        .ShouldBe(["doelstelling", "gebieden", "indicatoren", "opgaven", "titel", "tot", "van"]);

    [Fact]
    public void Is_een_gebied_dat_nog_niet_aangekomen_is_geen_fout_maar_nog_niet_bekend()
    {
        var fout = Should.Throw<Domeinfout>(() => Maak(Voorstel with { Gebieden = [Kempen, Geel, new(Gebiedsoort.Gemeente, "99999")] }));
        (fout.Code, fout.OpnieuwNa.HasValue).ShouldBe(("nog-niet-bekend", true));
        fout.Zin.ShouldContain("99999");
    }

    [Fact]
    public void Houdt_een_indicator_zijn_nummer_in_een_volgende_versie() =>
        Taakstellingcontrole.Maak(Voorstel with { Indicatoren = [Een with { Id = IndicatorNummer.Waarde, Naam = "Anders" }] }, new HashSet<Gebied> { Kempen, Geel }, Inhoud, Guid.CreateVersion7)
            .Indicatoren.ShouldHaveSingleItem().Id.ShouldBe(IndicatorNummer);

    private static Taakstellingvoorstel Met(params IReadOnlyList<Doelvoorstel> doelen) => Voorstel with { Indicatoren = [Een with { Doelen = doelen }] };
}

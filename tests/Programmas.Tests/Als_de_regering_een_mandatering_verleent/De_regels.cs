using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Mandaten;

namespace Gebiedswerking.Programmas.Tests.Als_de_regering_een_mandatering_verleent;

public class De_regels
{
    private static readonly Mandaatlidvoorstel Ander = new(new Guid("33333333-3333-4333-8333-333333333333"), "OVO000097", "Jurist");

    [Fact]
    public void Staat_wat_iedereen_mag_weten_in_de_gebeurtenis_en_het_plafond_niet()
    {
        var mandatering = Maak(Voorstel);

        mandatering.Titel.ShouldBe("Water in de Kempen");
        mandatering.Gebieden.ShouldBe([Kempen]);
        mandatering.Collectief.ShouldBe(
        [
            new Mandaatlid(Leider.ToString(), "OVO000050", "Projectleider", true, Van, null),
            new Mandaatlid(Lid.ToString(), "OVO000097", "Beleidsmedewerker", false, Van, null),
        ]);
        var tekst = Gebeurtenistypes.Schrijf(mandatering);
        tekst.ShouldNotContain("7500000");
        tekst.ShouldNotContain("helft");
    }

    [Fact]
    public void Hoort_het_plafond_bij_een_dossier_van_zichzelf()
    {
        var plafond = new Mandaatplafond();
        plafond.Begin(Mandaatplafond.IdVan(Id));
        plafond.StelVast(Id, Bedrag.Van(7_500_000m), [Leider.ToString()], "Ruimte");

        var nieuw = plafond.Nieuw.ShouldHaveSingleItem();
        ((MandaatplafondWerdVastgesteld)nieuw.Gebeurtenis).Plafond.ShouldBe(Bedrag.Van(7_500_000m));
        nieuw.Bijlage!.Velden["onderhandelingsruimte"].ShouldBe("Ruimte");
        plafond.Id.ShouldNotBe(Id);
    }

    [Theory]
    [InlineData("VR 2026 0910 DOC.1097/1", 0)]
    [InlineData("Beslissing 12", 1)]
    [InlineData("VR 2026 1010 DOC.1097/1", 1)]
    public void Waarschuwt_een_nummer_in_een_andere_vorm_maar_weigert_niet(string nummer, int waarschuwingen)
    {
        var mandatering = new Mandatering();
        mandatering.Begin(Id);
        mandatering.Verleen(Maak(Voorstel with { Beslissing = new(new DateOnly(2026, 10, 9), nummer) }));

        mandatering.Nieuw.Count.ShouldBe(1);
        mandatering.Waarschuwingen.Count.ShouldBe(waarschuwingen);
    }

    [Fact]
    public void Mag_een_leider_door_een_ander_opgevolgd_worden_als_er_elke_dag_een_is() => Maak(Voorstel with
    {
        Collectief =
        [
            Voorstel.Collectief![0]! with { Tot = new DateOnly(2027, 6, 30) }, Voorstel.Collectief[1],
            new(Ander.Persoon, "OVO000050", "Projectleider", true, new DateOnly(2027, 7, 1)),
        ],
    }).Collectief.Count.ShouldBe(3);

    [Fact]
    public void Is_er_geen_dag_zonder_leider() => Bezwaren(Voorstel with
    {
        Collectief =
        [
            Voorstel.Collectief![0]! with { Tot = new DateOnly(2027, 6, 29) }, Voorstel.Collectief[1],
            new(Ander.Persoon, "OVO000050", "Projectleider", true, new DateOnly(2027, 7, 1)),
            new(new Guid("44444444-4444-4444-8444-444444444444"), "OVO000011", "Ingenieur"),
        ],
    })["collectief"].ShouldBe("Op 2027-06-30 is er niet precies een leider. Duid voor elke dag een leider aan.");

    [Fact]
    public void Zijn_er_geen_twee_leiders_op_een_dag() => Bezwaren(Voorstel with
    {
        Collectief = [.. Voorstel.Collectief!, Ander with { Leider = true, Van = new DateOnly(2028, 1, 1) }],
    })["collectief"].ShouldStartWith("Op 2028-01-01 is er niet precies een leider.");

    [Fact]
    public void Komen_de_leden_elke_dag_uit_twee_entiteiten() => Bezwaren(Voorstel with
    {
        Collectief = [Voorstel.Collectief![0], Voorstel.Collectief[1]! with { Tot = new DateOnly(2029, 1, 31) }],
    })["collectief"].ShouldStartWith("Op 2029-02-01 komen de leden uit minder dan twee entiteiten.");

    [Fact]
    public void Is_iemand_niet_tegelijk_twee_keer_lid() => Bezwaren(Voorstel with
    {
        Collectief = [.. Voorstel.Collectief!, new(Lid, "OVO000011", "Ingenieur", false, new DateOnly(2028, 1, 1))],
    }).ShouldContainKeyAndValue("collectief[2].persoon", "Deze persoon is in dezelfde periode al lid. Pas de dagen aan of haal een van beide weg.");

    [Fact]
    public void Wordt_een_lege_aanvraag_in_een_keer_per_veld_uitgelegd() => Bezwaren(new Mandaatvoorstel()).Keys.Order().ShouldBe(
        ["begrotingstoets", "beslissing", "gebieden", "geldigTot", "geldigVan", "opgaven", "plafond", "titel"]);

    public static TheoryData<string, Mandaatvoorstel> Onjuist() => new()
    {
        { "titel", Voorstel with { Titel = "twee\nregels" } },
        { "beslissing.datum", Voorstel with { Beslissing = new(null, "VR 2026 0910 DOC.1097/1") } },
        { "beslissing.nummer", Voorstel with { Beslissing = new(Van, " ") } },
        { "opgaven", Voorstel with { Opgaven = [Opgave.Wonen, Opgave.Wonen] } },
        { "opgaven", Voorstel with { Opgaven = [(Opgave)99] } },
        { "gebieden[0].soort", Voorstel with { Gebieden = [new(null, "REFREG03")] } },
        { "gebieden[0].soort", Voorstel with { Gebieden = [null] } },
        { "gebieden[0].code", Voorstel with { Gebieden = [new(Gebiedsoort.Gemeente, "REFREG03")] } },
        { "gebieden[1]", Voorstel with { Gebieden = [.. Voorstel.Gebieden!, .. Voorstel.Gebieden!] } },
        { "gebieden", Voorstel with { Gebieden = [.. Enumerable.Repeat(new Gebiedsvoorstel(), 301)] } },
        { "plafond", Voorstel with { Plafond = Bedrag.Nul } },
        { "plafond", Voorstel with { Plafond = Bedrag.Van(-1m) } },
        { "begrotingstoets.adviesInspectie", Voorstel with { Begrotingstoets = new(false, null, "BA 1") } },
        { "begrotingstoets.begrotingsakkoord", Voorstel with { Begrotingstoets = new(true, null, "BA 1") } },
        { "geldigTot", Voorstel with { GeldigTot = Van } },
        { "geldigTot", Voorstel with { GeldigTot = Van.AddYears(10).AddDays(1) } },
        { "geldigVan", Voorstel with { GeldigVan = new DateOnly(1999, 12, 31) } },
        { "geldigTot", Voorstel with { GeldigTot = DateOnly.MaxValue } },
        { "onderhandelingsruimte", Voorstel with { Onderhandelingsruimte = new string('x', 4001) } },
        { "collectief", Voorstel with { Collectief = [Voorstel.Collectief![0]] } },
        { "collectief", Voorstel with { Collectief = [.. Enumerable.Repeat(Voorstel.Collectief![0], 51)] } },
        { "collectief[1]", Voorstel with { Collectief = [Voorstel.Collectief![0], null] } },
        { "collectief[0].persoon", Voorstel with { Collectief = [Voorstel.Collectief![0]! with { Persoon = Guid.Empty }, Voorstel.Collectief[1]] } },
        { "collectief[0].entiteit", Voorstel with { Collectief = [Voorstel.Collectief![0]! with { Entiteit = "OVO00050" }, Voorstel.Collectief[1]] } },
        { "collectief[0].functie", Voorstel with { Collectief = [Voorstel.Collectief![0]! with { Functie = null }, Voorstel.Collectief[1]] } },
        { "collectief[1].van", Voorstel with { Collectief = [Voorstel.Collectief![0], Voorstel.Collectief[1]! with { Van = Van.AddDays(-1) }] } },
        { "collectief[1].tot", Voorstel with { Collectief = [Voorstel.Collectief![0], Voorstel.Collectief[1]! with { Tot = Tot.AddDays(1) }] } },
        { "collectief[1].tot", Voorstel with { Collectief = [Voorstel.Collectief![0], Voorstel.Collectief[1]! with { Van = Tot, Tot = Van }] } },
    };

    [Theory]
    [MemberData(nameof(Onjuist))]
    public void Wordt_een_onjuist_veld_met_een_zin_geweigerd(string veld, Mandaatvoorstel voorstel) =>
        Bezwaren(voorstel).Keys.ShouldContain(veld);
}

using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_een_gebiedsteam_een_programma_opstelt;

public class Het_uitwerken
{
    private static readonly Dictionary<string, (Actievoorstel Voorstel, string Veld)> FouteActies = new()
    {
        ["geen titel"] = (Oevers with { Titel = "" }, "titel"),
        ["geen omschrijving"] = (Oevers with { Omschrijving = null }, "omschrijving"),
        ["geen bestuursniveau"] = (Oevers with { Bestuursniveau = null }, "bestuursniveau"),
        ["onbestaand bestuursniveau"] = (Oevers with { Bestuursniveau = (Bestuursniveau)7 }, "bestuursniveau"),
        ["niemand verantwoordelijk"] = (Oevers with { Verantwoordelijke = null, Naam = "A" }, "verantwoordelijke"),
        ["onbekende gemeente"] = (Oevers with { Verantwoordelijke = "99999", Naam = "A" }, "verantwoordelijke"),
        ["fout kbo-nummer"] = (Oevers with { Verantwoordelijke = "0403019262", Naam = "A" }, "verantwoordelijke"),
        ["andere naam van een gemeente"] = (Oevers with { Naam = "Mol" }, "naam"),
        ["geen naam van een bedrijf"] = (Oevers with { Verantwoordelijke = Bedrijf.Cijfers }, "naam"),
        ["geen raming"] = (Oevers with { Raming = null }, "raming"),
        ["negatieve raming"] = (Oevers with { Raming = Bedrag.Van(-0.01m) }, "raming"),
        ["samen te groot"] = (Oevers with { Raming = Bedrag.Van(Bedrag.Grens) }, "raming"),
        ["indicator van iets anders"] = (Oevers with { Indicatoren = [ProgrammaId] }, "indicatoren[0]"),
        ["indicator tweemaal"] = (Oevers with { Indicatoren = [Over.Waarde, Over.Waarde] }, "indicatoren[1]"),
        ["te veel indicatoren"] = (Oevers with { Indicatoren = [.. Enumerable.Repeat(Over.Waarde, 101)] }, "indicatoren"),
        ["actie van een ander programma"] = (Oevers with { HangtAfVan = [ProgrammaId] }, "hangtAfVan[0]"),
        ["afhankelijkheid tweemaal"] = (Oevers with { HangtAfVan = [ActieNummer.Waarde, ActieNummer.Waarde] }, "hangtAfVan[1]"),
    };

    private static readonly Dictionary<string, (Streefwaardevoorstel Voorstel, string Veld)> FouteDoelen = new()
    {
        ["geen taakstelling"] = (Doel with { Taakstelling = null }, "taakstelling"),
        ["andere taakstelling"] = (Doel with { Taakstelling = ProgrammaId }, "taakstelling"),
        ["geen indicator"] = (Doel with { Indicator = null }, "indicator"),
        ["andere indicator"] = (Doel with { Indicator = ProgrammaId }, "indicator"),
        ["geen gebied"] = (Doel with { Gebied = null }, "gebied"),
        ["half gebied"] = (Doel with { Gebied = new(Gebiedsoort.Gemeente) }, "gebied"),
        ["gebied met een vaste streefwaarde"] = (Doel with { Gebied = Rij(Geel) }, "gebied"),
        ["gebied buiten het programma"] = (Doel with { Gebied = Rij(Aartselaar) }, "gebied"),
        ["geen streefwaarde"] = (Doel with { Streefwaarde = null }, "streefwaarde"),
        ["te groot getal"] = (Doel with { Streefwaarde = 1_000_000_000_000m, Ondergrens = null, Bovengrens = null }, "streefwaarde"),
        ["zeven decimalen"] = (Doel with { Ondergrens = 1.0000001m }, "ondergrens"),
        ["ondergrens erboven"] = (Doel with { Ondergrens = 420.1m }, "ondergrens"),
        ["bovengrens eronder"] = (Doel with { Bovengrens = 419.9m }, "bovengrens"),
    };

    public static TheoryData<string> Acties => [.. FouteActies.Keys];

    public static TheoryData<string> Doelen => [.. FouteDoelen.Keys];

    [Theory]
    [MemberData(nameof(Acties))]
    public void Weigert_een_actie_die_fout_is(string geval)
    {
        var programma = In(Programmastatus.Voorbereiding);

        Bezwaren(() => Actie(programma, FouteActies[geval].Voorstel)).Keys.ShouldBe([FouteActies[geval].Veld]);
    }

    [Fact]
    public void Weigert_alle_velden_van_een_actie_tegelijk() => Bezwaren(() => Actie(In(Programmastatus.Voorbereiding), new())).Keys
        .ShouldBe(["titel", "omschrijving", "bestuursniveau", "verantwoordelijke", "naam", "raming"]);

    [Fact]
    public void Voegt_acties_toe_die_van_eerdere_afhangen()
    {
        var programma = In(Programmastatus.Onderhandeling);
        var tweede = Actie(programma, Oevers with { Verantwoordelijke = Bedrijf.Cijfers, Naam = "Oeverbouw nv", HangtAfVan = [ActieNummer.Waarde] }, new(ProgrammaId));

        programma.VoegActieToe(tweede, Team);

        (tweede.Verantwoordelijke, tweede.Naam).ShouldBe((Bedrijf, "Oeverbouw nv"));
        programma.Raming.ShouldBe(Bedrag.Van(3_000_000m));
        Actie(programma, Oevers with { Verantwoordelijke = "0207.508.932" }).Naam.ShouldBe("Aartselaar", "een gemeente kan ook met haar KBO-nummer");
    }

    [Fact]
    public void Heeft_een_grens_aan_het_aantal_acties()
    {
        var programma = In(Programmastatus.Voorbereiding);
        for (var i = 1; i < 300; i++)
        {
            programma.VoegActieToe(Actie(programma, null, new(Guid.CreateVersion7())), Team);
        }

        Bezwaren(() => Actie(programma)).Keys.ShouldBe(["titel"]);
    }

    [Theory]
    [MemberData(nameof(Doelen))]
    public void Weigert_een_streefwaarde_die_fout_is(string geval) => Bezwaren(
        () => Streefwaardecontrole.Maak(FouteDoelen[geval].Voorstel, In(Programmastatus.Voorbereiding), Taken, Vlaanderen)).Keys.ShouldBe([FouteDoelen[geval].Veld]);

    [Theory]
    [InlineData(Taakstellingstand.Openbaar, "taakstelling-niet-vastgesteld")]
    [InlineData(Taakstellingstand.Ingetrokken, "taakstelling-ingetrokken")]
    public void Weigert_een_streefwaarde_van_een_taakstelling_die_nog_kan_veranderen(Taakstellingstand stand, string code) =>
        Should.Throw<Fundament.Fouten.Domeinfout>(() => Streefwaardecontrole.Maak(Doel, In(Programmastatus.Voorbereiding), [Taak(stand)], Vlaanderen)).Code.ShouldBe(code);

    [Fact]
    public void Komt_een_streefwaarde_overeen_en_opnieuw_een_andere()
    {
        var programma = In(Programmastatus.Onderhandeling);
        var (streefwaarde, tot) = Streefwaardecontrole.Maak(Doel with { Streefwaarde = 430m }, programma, Taken, Vlaanderen);

        programma.KomStreefwaardeOvereen(streefwaarde, Team, tot, tot);

        programma.Gebeurd().ShouldBe([new StreefwaardeWerdOvereengekomen(ProgrammaId, TaakId, Over, Kempen, 430m, 400m, 440.5m)]);
        programma.Waarschuwingen.ShouldBeEmpty();
    }

    [Fact]
    public void Waarschuwt_als_de_laatste_dag_om_te_onderhandelen_voorbij_is()
    {
        var programma = In(Programmastatus.Onderhandeling);
        var (streefwaarde, tot) = Streefwaardecontrole.Maak(Doel, programma, Taken, Vlaanderen);

        programma.KomStreefwaardeOvereen(streefwaarde, Team, tot, tot.AddDays(1));

        programma.Waarschuwingen.ShouldHaveSingleItem().ShouldContain("2027-06-30");
    }
}

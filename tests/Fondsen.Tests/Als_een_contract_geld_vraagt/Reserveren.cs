using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_contract_geld_vraagt;

public sealed class Reserveren
{
    [Fact]
    public void Neemt_tot_de_laatste_cent_en_geen_cent_meer()
    {
        var fonds = Fonds("1000.00");
        fonds.Vraagt(Vraag(1, "1000.01"));
        fonds.Reden().ShouldBe(Weigeringsreden.MiddelenOntoereikend);
        fonds.Vraagt(Vraag(2, "1000.00"));
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenGereserveerd>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("1000.00"))]);
        fonds.Vraagt(Vraag(3, "0.01"));
        fonds.Reden().ShouldBe(Weigeringsreden.MiddelenOntoereikend);
    }

    [Fact]
    public void Telt_niet_mee_wat_niet_bevestigd_is()
    {
        var fonds = Leeg();
        var inbreng = fonds.Kondig(Omgeving, "1000.00", "1000.00");
        fonds.Vraagt(Vraag(1, "1.00"));
        fonds.Reden().ShouldBe(Weigeringsreden.MiddelenOntoereikend);
        fonds.BevestigInbreng(inbreng, "Begroting", Vandaag);
        fonds.Vraagt(Vraag(1, "1.00", poging: 2));
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenGereserveerd>().Poging.ShouldBe(2);
    }

    [Fact]
    public void Verdeelt_over_de_lijnen_van_het_jaar_in_de_volgorde_van_bevestiging()
    {
        var fonds = Leeg();
        var eerstAangekondigd = fonds.Kondig(Mobiliteit, "100.00", "0.00");
        fonds.Breng(Omgeving with { Jaar = 2027 }, "500.00", "0.00");
        fonds.Breng(Omgeving, "60.00", "0.00");
        fonds.BevestigInbreng(eerstAangekondigd, "Begroting", Vandaag);
        fonds.Vraagt(Vraag(1, "100.00") with { Delen = [new Jaardeel(2026, Eur("100.00")), new Jaardeel(2027, Eur("20.00"))] });
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenGereserveerd>().Delen.ShouldBe([
            new(Omgeving, Eur("60.00")), new(Mobiliteit, Eur("40.00")), new(Omgeving with { Jaar = 2027 }, Eur("20.00"))]);
    }

    [Fact]
    public void Leent_een_jaar_niet_van_een_ander()
    {
        var fonds = Fonds();
        fonds.Vraagt(Vraag(1, "1.00", jaar: 2027));
        fonds.Reden().ShouldBe(Weigeringsreden.MiddelenOntoereikend);
    }

    [Fact]
    public void Neemt_niets_van_een_voorbij_jaar()
    {
        var fonds = Fonds();
        fonds.Reserveer(Vraag(1, "1.00"), Ruim, new(2027, 1, 1));
        fonds.Reden().ShouldBe(Weigeringsreden.MiddelenOntoereikend);
    }

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    [InlineData("2030-12-31", false)]
    [InlineData("2031-01-01", true)]
    public void Weigert_voor_de_eerste_en_na_de_laatste_dag(string dag, bool geweigerd)
    {
        var fonds = Leeg();
        fonds.Breng(Omgeving with { Jaar = 2030 }, "1000.00", "0.00");
        fonds.Reserveer(Vraag(1, "10.00", jaar: 2030), Ruim, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture));
        fonds.Reden().ShouldBe(geweigerd ? Weigeringsreden.FondsBuitenTermijn : null);
    }

    [Fact]
    public void Weigert_een_contract_buiten_het_gebied()
    {
        var fonds = Fonds();
        fonds.Vraagt(Vraag(1, "10.00") with { Referentieregios = ["REFREG01", "REFREG02"] });
        fonds.Reden().ShouldBe(Weigeringsreden.BuitenGebied);
    }

    [Theory]
    [InlineData(true, "100.00", "90.00", null)]
    [InlineData(true, "100.00", "90.01", Weigeringsreden.MandateringOntoereikend)]
    [InlineData(false, "100.00", "0.00", Weigeringsreden.MandateringOntoereikend)]
    public void Blijft_binnen_de_mandatering(bool gedekt, string plafond, string gebruikt, Weigeringsreden? reden)
    {
        var fonds = Fonds();
        fonds.Vraagt(Vraag(1, "10.00"), new Mandaatgrond(gedekt, Eur(plafond), Eur(gebruikt)));
        fonds.Reden().ShouldBe(reden);
    }

    [Fact]
    public void Bevestigt_dezelfde_tekst_opnieuw_zonder_opnieuw_te_boeken()
    {
        var fonds = Fonds("10.00");
        fonds.Vraagt(Vraag(1, "10.00"));
        fonds.Vraagt(Vraag(1, "10.00", poging: 2));
        fonds.Laatste().ShouldBe(new ReserveringWerdHerbevestigd(FondsId, Nummer(1), 2, new(2026, 12, 31)));
        fonds.Gebruikt(Omgeving).ShouldBe(Eur("10.00"));
    }

    [Fact]
    public void Antwoordt_geen_tweede_keer_op_dezelfde_poging_of_een_oudere()
    {
        var fonds = Fonds("10.00");
        fonds.Vraagt(Vraag(1, "10.01", poging: 2));
        var versie = fonds.Versie;
        fonds.Vraagt(Vraag(1, "10.00", poging: 2));
        fonds.Vraagt(Vraag(1, "10.00", poging: 1));
        fonds.Versie.ShouldBe(versie);
    }

    [Fact]
    public void Geeft_de_oude_tekst_vrij_voor_een_nieuwe()
    {
        var fonds = Fonds("10.00");
        fonds.Vraagt(Vraag(1, "8.00"));
        fonds.NeemMandaatgebruik();
        fonds.Vraagt(Vraag(1, "9.00", poging: 2, hash: "b"), new Mandaatgrond(true, Eur("9.00"), Eur("8.00")));
        fonds.Nieuw.TakeLast(2).Select(n => n.Gebeurtenis.GetType()).ShouldBe([typeof(MiddelenWerdenVrijgegeven), typeof(MiddelenWerdenGereserveerd)]);
        fonds.Gebruikt(Omgeving).ShouldBe(Eur("9.00"));
        fonds.NeemMandaatgebruik().Sum(m => m.Verschil.Euro).ShouldBe(1m);
    }

    [Fact]
    public void Herneemt_na_een_intrekking_wat_vrijviel()
    {
        var fonds = Fonds("10.00");
        fonds.Vraagt(Vraag(1, "10.00"));
        fonds.GeefReserveringVrij(Nummer(1));
        fonds.GeefReserveringVrij(Nummer(1));
        fonds.Vraagt(Vraag(2, "10.00"));
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenGereserveerd>();
        fonds.Nieuw.Count(n => n.Gebeurtenis is MiddelenWerdenVrijgegeven).ShouldBe(1);
    }

    [Fact]
    public void Legt_een_keer_vast_wat_gereserveerd_was_en_geeft_het_dan_niet_meer_vrij()
    {
        var fonds = Fonds();
        fonds.Vraagt(Vraag(1, "10.00"));
        fonds.LegVast(Nummer(1), Vandaag);
        fonds.LegVast(Nummer(1), Vandaag);
        fonds.GeefReserveringVrij(Nummer(1));
        fonds.Vraagt(Vraag(1, "20.00", poging: 2, hash: "b"));
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenVastgelegd>();
        fonds.Middelen(Nummer(1))!.Status.ShouldBe(Middelenstatus.Vastgelegd);
    }

    [Fact]
    public void Doet_niets_voor_een_contract_zonder_fonds()
    {
        var fonds = Fonds();
        var versie = fonds.Versie;
        fonds.GeefReserveringVrij(Nummer(7));
        fonds.LegVast(Nummer(7), Vandaag);
        fonds.RondAf(Nummer(7));
        fonds.MaakBetaalopdracht(Nummer(7), Mijlpaal(7), Eur("1"), Maker);
        fonds.Versie.ShouldBe(versie);
    }

    [Theory]
    [InlineData("0.00")]
    [InlineData("-1.00")]
    public void Boekt_niets_voor_een_aanvraag_die_geen_geld_vraagt(string bedrag) =>
        Should.Throw<InvalidOperationException>(() => Fonds().Vraagt(Vraag(1, bedrag)));

    [Fact]
    public void Rekent_ook_met_bedragen_die_samen_te_groot_zijn()
    {
        var fonds = Fonds();
        var grootst = Bedrag.Van(Bedrag.Grens);
        fonds.Vraagt(Vraag(1, "1.00") with { Delen = [new Jaardeel(2026, grootst), new Jaardeel(2027, grootst)] });
        fonds.Reden().ShouldBe(Weigeringsreden.MiddelenOntoereikend);
    }

    /// <summary>Else the answers would tell, without a cent reserved, how high the ceiling is.</summary>
    [Theory]
    [InlineData("0.01")]
    [InlineData("9999999.00")]
    public void Hoort_wie_meer_vraagt_dan_er_is_niets_over_het_plafond(string plafond)
    {
        var fonds = Fonds();
        fonds.Vraagt(Vraag(1, "5000000.00"), new Mandaatgrond(true, Eur(plafond), Eur("0.00")));
        fonds.Reden().ShouldBe(Weigeringsreden.MiddelenOntoereikend);
    }

    /// <summary>What was reserved for a past year has lapsed: the same text is asked anew, in the new year.</summary>
    [Fact]
    public void Bevestigt_dezelfde_tekst_niet_voor_een_ander_begrotingsjaar()
    {
        var fonds = Fonds();
        fonds.Vraagt(Vraag(1, "10.00"));
        fonds.Vraagt(Vraag(1, "10.00", poging: 2, jaar: 2027));
        fonds.Nieuw.ShouldNotContain(n => n.Gebeurtenis is ReserveringWerdHerbevestigd);
    }
}

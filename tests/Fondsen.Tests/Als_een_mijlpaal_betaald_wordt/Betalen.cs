using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_mijlpaal_betaald_wordt;

public sealed class Betalen
{
    private static string Weigert(Action doe) => Should.Throw<Domeinfout>(doe).Code;

    [Fact]
    public void Gaat_van_aanvaarding_tot_betaling()
    {
        var fonds = Fonds();
        var id = fonds.Aanvaard(1, "100.00");
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        fonds.Vereffend(Omgeving).ShouldBe(Eur("100.00"));
        fonds.Verzend(id, Lid, HetMandaat, Vandaag);
        fonds.MeldBetaling(id, Vandaag, Vandaag);
        fonds.Laatste().ShouldBeOfType<BetalingWerdUitgevoerd>().Bedrag.ShouldBe(Eur("100.00"));
        fonds.RondAf(Nummer(1));
        fonds.Laatste().ShouldBeOfType<BetalingWerdUitgevoerd>("er bleef niets over");
    }

    [Fact]
    public void Maakt_een_opdracht_een_keer_en_alleen_voor_geld_van_het_fonds()
    {
        var fonds = Fonds();
        fonds.Aanvaard(1, "100.00");
        var versie = fonds.Versie;
        fonds.MaakBetaalopdracht(Nummer(1), Mijlpaal(1), Eur("100.00"), Maker);
        fonds.MaakBetaalopdracht(Nummer(1), Mijlpaal(2), Eur("100.00"), Maker);
        fonds.Vraagt(Vraag(3, "10.00"));
        fonds.MaakBetaalopdracht(Nummer(3), Mijlpaal(3), Eur("10.00"), Maker);
        fonds.LegVast(Nummer(3), Vandaag);
        fonds.MaakBetaalopdracht(Nummer(3), Mijlpaal(3), Eur("0.00"), Maker);
        fonds.Versie.ShouldBe(versie + 2, "alleen de reservering en de vastlegging van contract 3");
        Should.Throw<InvalidOperationException>(() => fonds.MaakBetaalopdracht(Nummer(3), Mijlpaal(3), Eur("10.01"), Maker));
    }

    [Fact]
    public void Vraagt_een_tweede_persoon_uit_het_collectief()
    {
        var fonds = Fonds();
        var id = fonds.Aanvaard(1, "100.00");
        Weigert(() => fonds.KeurGoed(id, Maker, HetMandaat, Vandaag)).ShouldBe("tweede-persoon-nodig");
        Weigert(() => fonds.KeurGoed(id, "buitenstaander", HetMandaat, Vandaag)).ShouldBe("geen-lid-van-collectief");
        Weigert(() => fonds.KeurGoed(new(Nummer(99)), Lid, HetMandaat, Vandaag)).ShouldBe("niet-gevonden");
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        Weigert(() => fonds.Verzend(id, "buitenstaander", HetMandaat, Vandaag)).ShouldBe("geen-lid-van-collectief");
    }

    [Fact]
    public void Blijft_binnen_het_krediet_van_het_jaar_tot_de_laatste_cent()
    {
        var fonds = Fonds("1000.00", "150.00");
        var (een, twee, drie) = (fonds.Aanvaard(1, "100.00"), fonds.Aanvaard(2, "50.01"), fonds.Aanvaard(3, "50.00"));
        fonds.KeurGoed(een, Lid, HetMandaat, Vandaag);
        Weigert(() => fonds.KeurGoed(twee, Lid, HetMandaat, Vandaag)).ShouldBe("vek-ontoereikend");
        fonds.KeurGoed(drie, Lid, HetMandaat, Vandaag);
        fonds.Vereffend(Omgeving).ShouldBe(Eur("150.00"));
    }

    [Fact]
    public void Gebruikt_het_krediet_van_het_jaar_waarin_goedgekeurd_wordt()
    {
        var fonds = Fonds("1000.00", "1000.00");
        var id = fonds.Aanvaard(1, "100.00");
        var volgend = new DateOnly(2027, 1, 2);
        Weigert(() => fonds.KeurGoed(id, Lid, HetMandaat, volgend)).ShouldBe("vek-ontoereikend");
        fonds.Breng(Omgeving with { Jaar = 2027 }, "0.00", "100.00");
        fonds.KeurGoed(id, Lid, HetMandaat, volgend);
        fonds.Laatste().ShouldBeOfType<BetaalopdrachtWerdGoedgekeurd>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("100.00"))]);
        fonds.Vereffend(Omgeving with { Jaar = 2027 }).ShouldBe(Eur("100.00"));
        fonds.Vereffend(Omgeving).ShouldBe(Eur("0.00"));
    }

    [Fact]
    public void Neemt_van_elk_artikel_niet_meer_dan_zijn_krediet()
    {
        var fonds = Fonds("60.00", "30.00");
        fonds.Breng(Mobiliteit, "60.00", "60.00");
        fonds.Vraagt(Vraag(1, "90.00"));
        fonds.LegVast(Nummer(1), Vandaag);
        fonds.MaakBetaalopdracht(Nummer(1), Mijlpaal(1), Eur("60.00"), Maker);
        var id = Opdracht(1);
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        Weigert(() => fonds.KeurGoed(id, Lid, HetMandaat, Vandaag)).ShouldBe("betaalopdracht-al-goedgekeurd");
        fonds.Laatste().ShouldBeOfType<BetaalopdrachtWerdGoedgekeurd>().Delen.ShouldBe([new(Omgeving, Eur("30.00")), new(Mobiliteit, Eur("30.00"))], "60 van Omgeving en 30 van Mobiliteit zijn vastgelegd, maar Omgeving betaalt dit jaar 30");
    }

    [Fact]
    public void Geeft_een_mislukte_betaling_haar_ruimte_terug_en_herneemt_ze()
    {
        var fonds = Fonds("100.00", "100.00");
        var id = fonds.Aanvaard(1, "100.00");
        Weigert(() => fonds.Herneem(id, Lid, ["REFREG01"])).ShouldBe("betaling-niet-mislukt");
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        Weigert(() => fonds.MeldMislukking(id, "IBAN bestaat niet")).ShouldBe("betaalopdracht-niet-verzonden");
        fonds.Verzend(id, Lid, HetMandaat, Vandaag);
        fonds.MeldMislukking(id, "IBAN bestaat niet");
        fonds.Vereffend(Omgeving).ShouldBe(Eur("0.00"));
        fonds.Middelen(Nummer(1))!.Vereffend.ShouldBeEmpty();
        Weigert(() => fonds.KeurGoed(id, Lid, HetMandaat, Vandaag)).ShouldBe("betaling-mislukt");
        Weigert(() => fonds.Herneem(id, Lid, ["REFREG02"])).ShouldBe("buiten-uw-regio");
        fonds.Herneem(id, Lid, ["REFREG02", "REFREG01"]);
        Weigert(() => fonds.KeurGoed(id, Lid, HetMandaat, Vandaag)).ShouldBe("tweede-persoon-nodig", "wie hernam, is nu de maker");
        fonds.KeurGoed(id, AnderLid, HetMandaat, Vandaag);
        fonds.Vereffend(Omgeving).ShouldBe(Eur("100.00"));
    }

    [Theory]
    [InlineData("2032-12-31", null)]
    [InlineData("2033-01-01", "fonds-afgesloten")]
    public void Gaat_door_tot_en_met_de_afsluitdatum(string dag, string? code)
    {
        var fonds = Fonds();
        fonds.Breng(Omgeving with { Jaar = 2032 }, "0.00", "100.00");
        var id = fonds.Aanvaard(1, "100.00");
        var keur = () => fonds.KeurGoed(id, Lid, HetMandaat, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture));
        if (code is null)
        {
            keur();
        }
        else
        {
            Weigert(keur).ShouldBe(code);
        }
    }

    [Fact]
    public void Kent_geen_betaling_in_de_toekomst_of_voor_haar_begrotingsjaar()
    {
        var fonds = Fonds();
        var id = fonds.Aanvaard(1, "100.00");
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        fonds.Verzend(id, Lid, HetMandaat, Vandaag);
        Weigert(() => fonds.MeldBetaling(id, Vandaag.AddDays(1), Vandaag)).ShouldBe("betaaldatum-onmogelijk");
        Weigert(() => fonds.MeldBetaling(id, new(2025, 12, 31), Vandaag)).ShouldBe("betaaldatum-onmogelijk");
        fonds.MeldBetaling(id, Vandaag, Vandaag);
        Weigert(() => fonds.MeldMislukking(id, "te laat")).ShouldBe("betaalopdracht-al-betaald");
    }

    [Fact]
    public void Geeft_bij_de_afronding_vrij_wat_niet_nodig_was_ook_onder_het_plafond()
    {
        var fonds = Fonds("100.00");
        fonds.Vraagt(Vraag(1, "100.00"));
        fonds.LegVast(Nummer(1), Vandaag);
        fonds.MaakBetaalopdracht(Nummer(1), Mijlpaal(1), Eur("70.00"), Maker);
        Should.Throw<InvalidOperationException>(() => fonds.RondAf(Nummer(1)));
        fonds.KeurGoed(Opdracht(1), Lid, HetMandaat, Vandaag);
        fonds.Verzend(Opdracht(1), Lid, HetMandaat, Vandaag);
        fonds.MeldBetaling(Opdracht(1), Vandaag, Vandaag);
        fonds.NeemMandaatgebruik().Sum(m => m.Verschil.Euro).ShouldBe(100m, "een vastlegging houdt het plafond bezet");
        fonds.RondAf(Nummer(1));
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenVrijgegeven>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("30.00"))]);
        fonds.NeemMandaatgebruik().Sum(m => m.Verschil.Euro).ShouldBe(-30m);
        fonds.Gebruikt(Omgeving).ShouldBe(Eur("70.00"));
    }

    [Theory]
    [InlineData("99.99", "0.01")]
    [InlineData("0.01", "99.99")]
    public void Betaalt_een_deels_aanvaarde_mijlpaal_tot_op_de_cent_en_geeft_de_rest_pas_bij_de_afronding_vrij(string aanvaard, string rest)
    {
        var fonds = Fonds("100.00");
        fonds.Vraagt(Vraag(1, "100.00"));
        fonds.LegVast(Nummer(1), Vandaag);
        fonds.MaakBetaalopdracht(Nummer(1), Mijlpaal(1), Eur(aanvaard), Maker);
        fonds.KeurGoed(Opdracht(1), Lid, HetMandaat, Vandaag);
        fonds.Verzend(Opdracht(1), Lid, HetMandaat, Vandaag);
        fonds.MeldBetaling(Opdracht(1), Vandaag, Vandaag);
        fonds.Gebruikt(Omgeving).ShouldBe(Eur("100.00"));
        fonds.RondAf(Nummer(1));
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenVrijgegeven>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur(rest))]);
        fonds.Gebruikt(Omgeving).ShouldBe(Eur(aanvaard));
    }

    [Fact]
    public void Geeft_alles_vrij_als_de_mijlpaal_voor_niets_aanvaard_werd()
    {
        var fonds = Fonds("100.00");
        fonds.Vraagt(Vraag(1, "100.00"));
        fonds.LegVast(Nummer(1), Vandaag);
        fonds.MaakBetaalopdracht(Nummer(1), Mijlpaal(1), Eur("0.00"), Maker);
        fonds.RondAf(Nummer(1));
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenVrijgegeven>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("100.00"))]);
    }

    [Fact]
    public void Laat_in_elke_toestand_alleen_de_volgende_stap_toe()
    {
        var toegelaten = Enum.GetValues<Betaalstatus>().SelectMany(s => Enum.GetValues<Betaalstap>().Where(p => Betaalverloop.Weigering(s, p) is null).Select(p => (s, p)));
        toegelaten.ShouldBe([(Betaalstatus.Aangemaakt, Betaalstap.Goedkeuren), (Betaalstatus.Goedgekeurd, Betaalstap.Verzenden), (Betaalstatus.Goedgekeurd, Betaalstap.GoedkeuringIntrekken),
            (Betaalstatus.Verzonden, Betaalstap.UitkomstMelden), (Betaalstatus.Mislukt, Betaalstap.Hernemen)]);
        foreach (var code in Enum.GetValues<Betaalstatus>().SelectMany(s => Enum.GetValues<Betaalstap>().Select(p => Betaalverloop.Weigering(s, p))).OfType<string>())
        {
            Fout.Status(code).Zin.ShouldEndWith(".");
        }
    }
}

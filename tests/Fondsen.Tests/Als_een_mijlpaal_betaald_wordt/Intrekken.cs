using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_mijlpaal_betaald_wordt;

public sealed class Intrekken
{
    private static string Weigert(Action doe) => Should.Throw<Domeinfout>(doe).Code;

    [Fact]
    public void Keurt_niets_goed_zonder_bevestigde_rekening()
    {
        var fonds = Fonds();
        var id = fonds.Aanvaard(1, "100.00");
        Should.Throw<Domeinfout>(() => fonds.KeurGoed(id, Lid, HetMandaat, Vandaag, null)).ShouldSatisfyAllConditions(
            f => f.Code.ShouldBe("rekening-ontbreekt"), f => f.Zin.ShouldContain(Antwerpen.Cijfers));
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag, 3);
        fonds.Laatste().ShouldBeOfType<BetaalopdrachtWerdGoedgekeurd>().Rekening.ShouldBe(3);
    }

    [Fact]
    public void Geeft_de_ruimte_terug_en_boekt_dat()
    {
        var fonds = Fonds("100.00", "100.00");
        var id = fonds.Aanvaard(1, "100.00");
        Weigert(() => fonds.TrekGoedkeuringIn(id, Lid, HetMandaat, Vandaag)).ShouldBe("betaalopdracht-niet-goedgekeurd");
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        Weigert(() => fonds.TrekGoedkeuringIn(id, "buitenstaander", HetMandaat, Vandaag)).ShouldBe("geen-lid-van-collectief");
        fonds.TrekGoedkeuringIn(id, AnderLid, HetMandaat, Vandaag);
        fonds.Vereffend(Omgeving).ShouldBe(Eur("0.00"));
        fonds.Middelen(Nummer(1))!.Vereffend.ShouldBeEmpty();
        Boekhouding.Boek(fonds.Laatste(), fonds).Where(r => r.Debet > Eur("0.00")).Select(r => (r.Rekening, r.Debet)).ShouldBe([(Rekening.Vastgelegd, Eur("100.00")), (Rekening.BeschikbareVek, Eur("100.00"))]);
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        fonds.Verzend(id, Lid, HetMandaat, Vandaag);
        Weigert(() => fonds.TrekGoedkeuringIn(id, Lid, HetMandaat, Vandaag)).ShouldBe("betaalopdracht-al-verzonden");
    }

    [Fact]
    public void Verzendt_geen_goedkeuring_van_een_vorig_jaar_maar_keurt_ze_opnieuw_goed_met_nieuw_krediet()
    {
        var fonds = Fonds();
        var id = fonds.Aanvaard(1, "100.00");
        fonds.KeurGoed(id, Lid, HetMandaat, new(2026, 12, 31));
        var nieuwjaar = new DateOnly(2027, 1, 1);
        Weigert(() => fonds.Verzend(id, Lid, HetMandaat, nieuwjaar)).ShouldBe("goedkeuring-verlopen");
        Weigert(() => fonds.MaakBetaalbestand(Bankproef.Aanvraag(vandaag: nieuwjaar) with { Keuze = [id] })).ShouldBe("goedkeuring-verlopen");
        fonds.TrekGoedkeuringIn(id, Lid, HetMandaat, nieuwjaar);
        fonds.Breng(Omgeving with { Jaar = 2027 }, "0.00", "100.00");
        fonds.KeurGoed(id, Lid, HetMandaat, nieuwjaar);
        fonds.Verzend(id, Lid, HetMandaat, nieuwjaar);
        fonds.Vereffend(Omgeving).ShouldBe(Eur("0.00"));
        fonds.Vereffend(Omgeving with { Jaar = 2027 }).ShouldBe(Eur("100.00"));
    }

    [Fact]
    public void Kent_geen_betaling_van_voor_de_dag_van_verzending()
    {
        var fonds = Fonds();
        var id = fonds.Aanvaard(1, "100.00");
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        fonds.Verzend(id, Lid, HetMandaat, Vandaag);
        Weigert(() => fonds.MeldBetaling(id, Vandaag.AddDays(-1), Vandaag.AddDays(3))).ShouldBe("betaaldatum-onmogelijk");
        fonds.MeldBetaling(id, Vandaag, Vandaag.AddDays(3));
        fonds.Laatste().ShouldBeOfType<BetalingWerdUitgevoerd>().Datum.ShouldBe(Vandaag);
    }
}

using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Bankproef;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_betaalbestand_gemaakt_wordt;

public sealed class Verzenden
{
    private static string Weigert(Action doe) => Should.Throw<Domeinfout>(doe).Code;

    [Fact]
    public void Neemt_alles_mee_wat_goedgekeurd_is_en_maar_een_keer()
    {
        var (fonds, id) = Tweedelig();
        fonds.MaakBetaalbestand(Aanvraag());
        var bestand = fonds.Bestand(new(Nummer(900_000)));
        bestand.Transacties.Select(t => (t.Entiteit, t.Bedrag, t.Poging, t.Betaalrekening, t.Doelrekening)).ShouldBe([("OVO000001", Eur("60.00"), 1, 1, 1), ("OVO000002", Eur("40.00"), 1, 1, 1)]);
        fonds.Laatste().ShouldBe(new BetaalopdrachtWerdVerzonden(FondsId, id, Vandaag));
        Weigert(() => fonds.MaakBetaalbestand(Aanvraag(900_001))).ShouldBe("niets-te-verzenden");
        Weigert(() => fonds.MaakBetaalbestand(Aanvraag(900_001) with { Keuze = [id] })).ShouldBe("betaalopdracht-al-verzonden");
        Weigert(() => fonds.Bestand(new(Nummer(900_001)))).ShouldBe("niet-gevonden");
    }

    [Fact]
    public void Geeft_elke_opdracht_entiteit_en_poging_een_eigen_verwijzing_van_ten_hoogste_35_tekens()
    {
        var (fonds, id) = Tweedelig();
        fonds.MaakBetaalbestand(Aanvraag());
        fonds.MeldMislukking(id, "bank");
        fonds.Herneem(id, AnderLid, ["REFREG01"]);
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        fonds.MaakBetaalbestand(Aanvraag(900_001));
        var verwijzingen = fonds.Opdracht(id).Bank.Delen.Select(d => d.EndToEndId).ToList();
        verwijzingen.Count.ShouldBe(4);
        verwijzingen.Distinct().Count().ShouldBe(4);
        verwijzingen.ShouldAllBe(v => v.Length <= 35 && v.All(Sepatekst.IsToegelaten));
        fonds.Bestand(new(Nummer(900_001))).Betalers().ShouldAllBe(b => b.Kenmerk.Length == 35);
    }

    [Fact]
    public void Laat_zonder_keuze_achter_wat_niet_in_orde_is_en_weigert_het_met_keuze()
    {
        var fonds = Fonds();
        var (goed, oud) = (fonds.Aanvaard(1, "100.00"), fonds.Aanvaard(2, "50.00"));
        fonds.KeurGoed(goed, Lid, HetMandaat, Vandaag);
        fonds.KeurGoed(oud, Lid, HetMandaat, Vandaag, 2);
        Weigert(() => fonds.MaakBetaalbestand(Aanvraag() with { Keuze = [goed, oud] })).ShouldBe("rekening-gewijzigd");
        fonds.MaakBetaalbestand(Aanvraag());
        fonds.Opdracht(goed).Status.ShouldBe(Betaalstatus.Verzonden);
        fonds.Opdracht(oud).Status.ShouldBe(Betaalstatus.Goedgekeurd);
        fonds.Waarschuwingen.ShouldContain(w => w.StartsWith("Een betaling bleef achter. De bankrekening van", StringComparison.Ordinal));
    }

    [Fact]
    public void Verdeelt_wat_niet_in_een_bestand_past_over_twee()
    {
        var fonds = Fonds("2000.00", "2000.00");
        foreach (var contract in Enumerable.Range(1, 1001))
        {
            fonds.KeurGoed(fonds.Aanvaard(contract, "1.00"), Lid, HetMandaat, Vandaag);
        }

        fonds.MaakBetaalbestand(Aanvraag());
        fonds.Bestand(new(Nummer(900_000))).Transacties.Count.ShouldBe(1000);
        fonds.Waarschuwingen.ShouldContain("Niet alles past in een bestand. Maak nog een bestand voor de rest.");
        fonds.MaakBetaalbestand(Aanvraag(900_001));
        fonds.Bestand(new(Nummer(900_001))).Transacties.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("OVO000001")]
    [InlineData("0207500123")]
    public void Vraagt_een_bevestigde_rekening_van_wie_betaalt_en_wie_betaald_wordt(string houder)
    {
        var (fonds, id) = Tweedelig();
        var zonder = Aanvraag() with { Keuze = [id], Rekeningen = Bankproef.Rekeningen.Where(r => r.Key != houder).ToDictionary() };
        Should.Throw<Domeinfout>(() => fonds.MaakBetaalbestand(zonder)).ShouldSatisfyAllConditions(f => f.Code.ShouldBe("rekening-ontbreekt"), f => f.Zin.ShouldContain(houder));
    }

    [Fact]
    public void Vraagt_een_lid_van_het_collectief()
    {
        var (fonds, id) = Tweedelig();
        Weigert(() => fonds.MaakBetaalbestand(Aanvraag() with { Persoon = "buitenstaander", Keuze = [id] })).ShouldBe("geen-lid-van-collectief");
        Weigert(() => fonds.MaakBetaalbestand(Aanvraag() with { Persoon = "buitenstaander" })).ShouldBe("niets-te-verzenden");
    }

    [Theory]
    [InlineData(-1, "uitvoerdatum-onmogelijk")]
    [InlineData(0, null)]
    [InlineData(30, null)]
    [InlineData(31, "uitvoerdatum-onmogelijk")]
    public void Vraagt_de_bank_om_te_betalen_binnen_dertig_dagen(int dagen, string? code)
    {
        var (fonds, _) = Tweedelig();
        var maak = () => fonds.MaakBetaalbestand(Aanvraag() with { Uitvoerdatum = Vandaag.AddDays(dagen) });
        if (code is null)
        {
            maak();
        }
        else
        {
            Weigert(maak).ShouldBe(code);
        }
    }

    [Fact]
    public void Betaalt_niet_na_het_jaar_van_het_krediet()
    {
        var (fonds, _) = Tweedelig();
        var eind = new DateOnly(2026, 12, 31);
        Weigert(() => fonds.MaakBetaalbestand(Aanvraag(vandaag: eind) with { Uitvoerdatum = eind.AddDays(1) })).ShouldBe("uitvoerdatum-onmogelijk");
    }
}

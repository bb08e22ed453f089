using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Kredietvoorbeeld;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_krediet_verplaatst_wordt;

public sealed class Herprofileren_en_verschuiven
{
    [Fact]
    public void Herprofileert_tussen_jaren_die_niet_voorbij_zijn()
    {
        var fonds = Fonds("100.00", "80.00");
        fonds.Vraagt(Vraag(1, "30.00"));
        var verre = Omgeving with { Jaar = 2029 };

        Code(() => fonds.Herprofileer(Verplaatsing(Omgeving, verre, "70.01"), Vandaag)).ShouldBe("vak-niet-vrij");
        Code(() => fonds.Herprofileer(Verplaatsing(Omgeving, Omgeving, "1.00"), Vandaag)).ShouldBe("zelfde-lijn");
        Code(() => fonds.Herprofileer(Verplaatsing(Omgeving, verre, "1.00"), Nieuwjaar)).ShouldBe("krediet-vervallen");
        Code(() => fonds.Herprofileer(Verplaatsing(verre, Omgeving, "1.00"), Nieuwjaar)).ShouldBe("krediet-vervallen");
        fonds.Herprofileer(Verplaatsing(Omgeving, verre, "70.00", "80.00"), Vandaag);

        fonds.Stand(Omgeving).ShouldBe(("30.00", "0.00", "0.00"));
        fonds.Stand(verre).ShouldBe(("70.00", "80.00", "70.00"));
        fonds.Vraagt(Vraag(2, "70.00", jaar: 2029));
        fonds.Reden().ShouldBeNull("het geld kan daar gereserveerd worden");
    }

    [Fact]
    public void Verschuift_vrij_krediet_met_een_herverdelingsbesluit()
    {
        var fonds = Fonds("100.00", "100.00");
        fonds.Vraagt(Vraag(1, "60.00"));

        Code(() => fonds.Verschuif(Verplaatsing(Omgeving, Mobiliteit, "40.00", referentie: null), Lid, Verschuiver, "omdat", Vandaag)).ShouldBe("herverdelingsbesluit-nodig");
        Code(() => fonds.Verschuif(Omgeving, Mobiliteit, "40.01")).ShouldBe("vak-niet-vrij");
        Code(() => fonds.Verschuif(Mobiliteit, Omgeving, "0.01")).ShouldBe("vak-niet-vrij");
        Code(() => fonds.Verschuif(Omgeving, Omgeving, "1.00")).ShouldBe("zelfde-lijn");
        fonds.Verschuif(Omgeving, Mobiliteit, "40.00", "100.00");

        fonds.Stand(Omgeving).ShouldBe(("60.00", "0.00", "0.00"));
        fonds.Stand(Mobiliteit).ShouldBe(("40.00", "100.00", "40.00"));
        fonds.Nieuw[^1].Bijlage!.Velden["motivering"].ShouldBe("omdat");
    }

    [Fact]
    public void Verschuift_alleen_wie_vandaag_mag()
    {
        var fonds = Fonds();
        void Vraagt(string persoon, Mandaat mandaat, DateOnly dag) => fonds.Verschuif(Verplaatsing(Omgeving, Mobiliteit, "1.00"), persoon, mandaat, "omdat", dag);

        Code(() => Vraagt("een ander", Verschuiver, Vandaag)).ShouldBe("geen-lid-van-collectief");
        Code(() => Vraagt(Lid, HetMandaat, Vandaag)).ShouldBe("mag-niet-verschuiven");
        Code(() => Vraagt(Lid, Verschuiver with { GeldigTot = Vandaag.AddDays(-1) }, Vandaag)).ShouldBe("mag-niet-verschuiven");
        Mandaat.Verleend(MandateringVerleend(Mandatering, Lid)).MagVerschuiven.ShouldBeTrue();
        Vraagt(Lid, Verschuiver with { GeldigTot = Vandaag }, Vandaag);
        fonds.Laatste().ShouldBeOfType<KredietWerdVerplaatst>().Soort.ShouldBe(Verplaatsingsoort.Verschuiving);
    }

    [Fact]
    public void Boekt_op_beide_lijnen_en_in_evenwicht()
    {
        var fonds = Fonds("100.00", "100.00");
        fonds.Vraagt(Vraag(1, "60.00"));
        fonds.LaatVakVervallen(Nieuwjaar);
        fonds.DraagOver("80.00", Nieuwjaar, "50.00");

        var regels = Boekhouding.Boek(fonds.Laatste(), fonds);

        string Saldo(Rekening rekening, Begrotingslijn lijn) => $"{regels.Where(r => r.Rekening == rekening && r.Lijn == lijn).Sum(r => r.Debet.Euro - r.Credit.Euro):0.00}";
        Bedrag.Som(regels.Select(r => r.Debet)).ShouldBe(Bedrag.Som(regels.Select(r => r.Credit)));
        (Saldo(Rekening.KredietVak, Omgeving), Saldo(Rekening.KredietVak, Volgend)).ShouldBe(("80.00", "-80.00"));
        (Saldo(Rekening.VervallenVak, Omgeving), Saldo(Rekening.BeschikbareVak, Volgend)).ShouldBe(("-20.00", "20.00"));
        (Saldo(Rekening.Gereserveerd, Omgeving), Saldo(Rekening.Gereserveerd, Volgend)).ShouldBe(("-60.00", "60.00"));
        (Saldo(Rekening.BeschikbareVek, Omgeving), Saldo(Rekening.BeschikbareVek, Volgend)).ShouldBe(("-50.00", "50.00"));
        regels.Where(r => r.Rekening is Rekening.Gereserveerd).ShouldAllBe(r => r.Contract == Nummer(1));
    }

    [Fact]
    public void Zegt_in_een_keer_wat_er_niet_juist_is()
    {
        var leeg = new Kredietlijnvoorstel();
        string[] Velden(Action doe) => [.. Should.Throw<Domeinfout>(doe).Velden.Keys.Order()];

        Velden(() => Fondscontrole.Verplaatsing(default, leeg, leeg, null, null, null)).ShouldBe(["begrotingsartikel", "entiteit", "jaar", "referentie", "vak"]);
        Velden(() => Fondscontrole.Verplaatsing(default, leeg, leeg with { Jaar = 12 }, Eur("-1"), Eur("10000000000"), "a\nb"))
            .ShouldBe(["begrotingsartikel", "entiteit", "naar", "referentie", "vak", "van", "vek"]);
        Velden(() => Fondscontrole.Verschuiving(default, leeg, leeg, null, null, new string('x', 201), null))
            .ShouldBe(["jaar", "motivering", "naar.begrotingsartikel", "naar.entiteit", "referentie", "vak", "van.begrotingsartikel", "van.entiteit"]);
    }
}

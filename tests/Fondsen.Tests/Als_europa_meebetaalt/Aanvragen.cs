using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_europa_meebetaalt;

public sealed class Aanvragen
{
    private static readonly EuAanvraagId Id = new(Nummer(30));
    private static readonly Begrotingslijn Volgend = Omgeving with { Jaar = 2027 };

    [Fact]
    public void Telt_pas_mee_als_ze_goedgekeurd_is_per_jaar()
    {
        var fonds = Ingediend();
        fonds.Vak(Omgeving).ShouldBe(Bedrag.Nul);
        Keur(fonds, "600.00", "400.00");
        (fonds.Vak(Omgeving), fonds.Vak(Volgend), fonds.Vek(Omgeving)).ShouldBe((Eur("600.00"), Eur("400.00"), Bedrag.Nul));
    }

    [Fact]
    public void Komt_geld_binnen_voor_het_oudste_jaar_eerst_en_is_het_krediet_van_nu()
    {
        var fonds = Ingediend();
        Keur(fonds, "600.00", "400.00");
        fonds.OntvangEuMiddelen(Id, Eur("700.00"), Vandaag, Vandaag);
        ((EuMiddelenWerdenOntvangen)fonds.Laatste()).Delen.ShouldBe([new(Omgeving, Eur("600.00")), new(Volgend, Eur("100.00"))]);
        (fonds.Vek(Omgeving), fonds.Vek(Volgend)).ShouldBe((Eur("700.00"), Bedrag.Nul));
        Code(() => fonds.OntvangEuMiddelen(Id, Eur("300.01"), Vandaag, Vandaag)).ShouldBe("meer-dan-bevestigd");
        fonds.OntvangEuMiddelen(Id, Eur("300.00"), new(2027, 2, 1), new(2027, 2, 1));
        fonds.Vek(Volgend).ShouldBe(Eur("300.00"));
    }

    [Fact]
    public void Wordt_nooit_meer_toegekend_dan_gevraagd()
    {
        var fonds = Ingediend();
        Code(() => Keur(fonds, "600.00", "400.01")).ShouldBe("meer-dan-gevraagd");
        fonds.Vak(Omgeving).ShouldBe(Bedrag.Nul);
    }

    [Fact]
    public void Gaat_ze_van_voorbereiding_over_indiening_naar_een_beslissing()
    {
        var fonds = Voorbereid();
        Code(() => Keur(fonds, "1.00", "1.00")).ShouldBe("eu-aanvraag-niet-ingediend");
        Code(() => fonds.WeigerEuAanvraag(Id, "Besluit")).ShouldBe("eu-aanvraag-niet-ingediend");
        Code(() => fonds.DienEuAanvraagIn(Id, Vandaag.AddDays(1), Vandaag)).ShouldBe("indiening-in-de-toekomst");
        fonds.DienEuAanvraagIn(Id, Vandaag, Vandaag);
        Code(() => fonds.DienEuAanvraagIn(Id, Vandaag, Vandaag)).ShouldBe("eu-aanvraag-niet-beslist");
        Code(() => fonds.OntvangEuMiddelen(Id, Eur("1.00"), Vandaag, Vandaag)).ShouldBe("eu-aanvraag-niet-beslist");
        fonds.WeigerEuAanvraag(Id, "Besluit");
        Code(() => Keur(fonds, "1.00", "1.00")).ShouldBe("eu-aanvraag-geweigerd");
        Code(() => fonds.TrekEuAanvraagIn(Id, "x")).ShouldBe("eu-aanvraag-geweigerd");
        Code(() => fonds.WeigerEuAanvraag(new(Nummer(99)), "Besluit")).ShouldBe("niet-gevonden");
        var ander = Voorbereid();
        ander.TrekEuAanvraagIn(Id, "x");
        Code(() => ander.DienEuAanvraagIn(Id, Vandaag, Vandaag)).ShouldBe("eu-aanvraag-ingetrokken");
    }

    [Fact]
    public void Noemt_een_weigering_de_contracten_die_erop_steunen()
    {
        var fonds = MetContracten();
        fonds.WeigerEuAanvraag(Id, "Besluit");
        ((EuAanvraagWerdGeweigerd)fonds.Laatste()).Geraakt.ShouldBe([Nummer(1), Nummer(2)]);
        fonds.OntkoppelContract(Id, Nummer(1));
        fonds.EuAanvraag(Id).Contracten.ShouldBe([Nummer(2)], "ontkoppelen is zeggen dat het opgelost is");
    }

    [Theory]
    [InlineData("600.00", "400.00", 0)]
    [InlineData("600.00", "399.99", 2)]
    public void Raakt_een_toekenning_de_contracten_alleen_als_ze_lager_is(string eerste, string tweede, int geraakt)
    {
        var fonds = MetContracten();
        Keur(fonds, eerste, tweede);
        ((EuAanvraagWerdGoedgekeurd)fonds.Laatste()).Geraakt.Count.ShouldBe(geraakt);
    }

    [Fact]
    public void Raakt_een_intrekking_de_contracten_ook()
    {
        var fonds = MetContracten();
        fonds.TrekEuAanvraagIn(Id, "x");
        ((EuAanvraagWerdIngetrokken)fonds.Laatste()).Geraakt.Count.ShouldBe(2);
    }

    [Fact]
    public void Steunt_alleen_een_contract_van_dit_fonds_erop_en_een_keer()
    {
        var fonds = MetContracten();
        Code(() => fonds.KoppelContract(Id, Nummer(1))).ShouldBe("contract-al-gekoppeld");
        Code(() => fonds.KoppelContract(Id, Nummer(3))).ShouldBe("niet-gevonden");
        Code(() => fonds.OntkoppelContract(Id, Nummer(3))).ShouldBe("niet-gevonden");
        Keur(fonds, "1.00", "1.00");
        fonds.OntkoppelContract(Id, Nummer(2));
        Code(() => fonds.KoppelContract(Id, Nummer(2))).ShouldBe("eu-aanvraag-al-goedgekeurd");
    }

    [Fact]
    public void Zegt_in_een_keer_wat_er_niet_juist_is()
    {
        Velden(() => Fondscontrole.Controleer(new EuVoorstel())).ShouldBe("aandeel, bedrag, oproep, programma, referentie");
        Velden(() => Fondscontrole.Controleer(new EuVoorstel(EuProgramma.Life, "a\nb", Eur("0.00"), 40.001m, new string('x', 201)))).ShouldBe("aandeel, bedrag, oproep, referentie");
        Velden(() => Fondscontrole.Krediet("OVO000001", "QB0-1", [new(2026, Eur("1.00")), null, new(12, Eur("-1.00"))])).ShouldBe("jaren[1].bedrag, jaren[1].jaar, jaren[2].bedrag, jaren[2].jaar");
        Velden(() => Fondscontrole.Krediet("OVO1", null, [new(2026, Eur("1.00"))])).ShouldBe("begrotingsartikel, entiteit");
        Fondscontrole.Krediet("OVO000001", "QB0-1QCG2NY-WT", [new(2027, Eur("2.00")), new(2026, Eur("1.00"))]).ShouldBe([new(Omgeving, Eur("1.00")), new(Volgend, Eur("2.00"))]);
    }

    private static Gebiedsfonds Voorbereid()
    {
        var fonds = Leeg();
        fonds.BereidEuAanvraagVoor(Id, EuProgramma.Efro, "Oproep 3", Eur("1000.00"), 40m, "EU-12", Vandaag);
        return fonds;
    }

    private static Gebiedsfonds Ingediend()
    {
        var fonds = Voorbereid();
        fonds.DienEuAanvraagIn(Id, Vandaag, Vandaag);
        return fonds;
    }

    private static Gebiedsfonds MetContracten()
    {
        var fonds = Ingediend();
        foreach (var contract in new[] { 1, 2 })
        {
            fonds.Vraagt(Vraag(contract, "10.00"));
            fonds.KoppelContract(Id, Nummer(contract));
        }

        return fonds;
    }

    private static void Keur(Gebiedsfonds fonds, string eerste, string tweede) =>
        fonds.KeurEuAanvraagGoed(Id, [new(Omgeving, Eur(eerste)), new(Volgend, Eur(tweede))], "Besluit 7", Vandaag);

    private static string Velden(Action doe) => string.Join(", ", Should.Throw<Domeinfout>(doe).Velden.Keys.Order(StringComparer.Ordinal));

    private static string Code(Action doe) => Should.Throw<Domeinfout>(doe).Code;
}

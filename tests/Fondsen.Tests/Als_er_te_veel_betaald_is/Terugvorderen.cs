using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_er_te_veel_betaald_is;

public sealed class Terugvorderen
{
    private static readonly TerugvorderingId Id = new(Nummer(77));

    private static string Weigert(Action doe) => Should.Throw<Domeinfout>(doe).Code;

    private static Gebiedsfonds Betaald(string bedrag = "100.00")
    {
        var fonds = Fonds();
        fonds.Betaalt(fonds.Aanvaard(1, bedrag));
        return fonds;
    }

    private static void StelVoor(Gebiedsfonds fonds, string bedrag = "40.00", int id = 77) =>
        fonds.StelTerugvorderingVoor(new(Nummer(id)), Nummer(1), Antwerpen, Eur(bedrag), "Dubbele factuur", AnderLid);

    private static void StelIn(Gebiedsfonds fonds, int id = 77) => fonds.StelTerugvorderingIn(new(Nummer(id)), null, Lid, HetMandaat, Vandaag);

    [Fact]
    public void Gaat_van_voorstel_over_goedkeuring_tot_ontvangst_in_delen()
    {
        var fonds = Betaald();
        StelVoor(fonds);
        fonds.Nieuw[^1].Bijlage!.Velden["reden"].ShouldBe("Dubbele factuur");
        StelIn(fonds);
        var ingesteld = fonds.Laatste<TerugvorderingWerdIngesteld>();
        (ingesteld.Vervaldag, $"{ingesteld.Delen.Single().Bedrag}").ShouldBe((Vandaag.AddDays(30), "40.00"));
        fonds.MeldTerugbetaling(Id, Eur("15.00"), Vandaag, Vandaag);
        fonds.Laatste<TerugvorderingWerdOntvangen>().Volledig.ShouldBeFalse();
        Weigert(() => fonds.MeldTerugbetaling(Id, Eur("25.01"), Vandaag, Vandaag)).ShouldBe("meer-dan-open");
        fonds.MeldTerugbetaling(Id, Eur("25.00"), Vandaag, Vandaag);
        fonds.Laatste<TerugvorderingWerdOntvangen>().Volledig.ShouldBeTrue();
    }

    [Fact]
    public void Is_samen_nooit_meer_dan_wat_die_partij_voor_dat_contract_kreeg()
    {
        var fonds = Betaald();
        Weigert(() => StelVoor(fonds, "100.01")).ShouldBe("meer-dan-betaald");
        StelVoor(fonds, "60.00");
        Weigert(() => StelVoor(fonds, "40.01", 78)).ShouldBe("meer-dan-betaald");
        StelVoor(fonds, "40.00", 78);
        StelIn(fonds);
        StelIn(fonds, 78);
        fonds.ScheldKwijt(Id, "VR 2026 0101 DOC.0001/1");
        Weigert(() => StelVoor(fonds, "0.01", 79)).ShouldBe("meer-dan-betaald");
        fonds.TrekTerugvorderingIn(new(Nummer(78)), "Vergissing", AnderLid, HetMandaat, Vandaag);
        fonds.Terugvorderbaar(Nummer(1), Antwerpen).ShouldBe(Eur("40.00"), "wat ingetrokken is, kan opnieuw");
    }

    [Fact]
    public void Telt_wat_niet_betaald_is_of_aan_een_ander_niet()
    {
        var fonds = Fonds();
        fonds.KeurGoed(fonds.Aanvaard(1, "100.00"), Lid, HetMandaat, Vandaag);
        Weigert(() => StelVoor(fonds, "0.01")).ShouldBe("meer-dan-betaald");
        fonds = Betaald();
        Weigert(() => fonds.StelTerugvorderingVoor(Id, Nummer(1), KboNummer.Van("0207437468"), Eur("1.00"), "x", Lid)).ShouldBe("meer-dan-betaald");
        Weigert(() => fonds.StelTerugvorderingVoor(Id, Nummer(2), Antwerpen, Eur("1.00"), "x", Lid)).ShouldBe("meer-dan-betaald");
    }

    [Fact]
    public void Vraagt_een_tweede_persoon_uit_het_collectief()
    {
        var fonds = Betaald();
        StelVoor(fonds);
        Weigert(() => fonds.StelTerugvorderingIn(Id, null, AnderLid, HetMandaat, Vandaag)).ShouldBe("tweede-persoon-nodig");
        Weigert(() => fonds.StelTerugvorderingIn(Id, null, "buitenstaander", HetMandaat, Vandaag)).ShouldBe("geen-lid-van-collectief");
        Weigert(() => fonds.TrekTerugvorderingIn(Id, "x", "buitenstaander", HetMandaat, Vandaag)).ShouldBe("geen-lid-van-collectief");
    }

    [Theory]
    [InlineData(-1, "vervaldag-onmogelijk")]
    [InlineData(367, "vervaldag-onmogelijk")]
    public void Vervalt_op_een_dag_die_kan(int dagen, string code)
    {
        var fonds = Betaald();
        StelVoor(fonds);
        Weigert(() => fonds.StelTerugvorderingIn(Id, Vandaag.AddDays(dagen), Lid, HetMandaat, Vandaag)).ShouldBe(code);
        fonds.StelTerugvorderingIn(Id, Vandaag, Lid, HetMandaat, Vandaag);
        fonds.Laatste<TerugvorderingWerdIngesteld>().Vervaldag.ShouldBe(Vandaag);
        Weigert(() => fonds.MeldTerugbetaling(Id, Eur("1.00"), Vandaag.AddDays(-1), Vandaag)).ShouldBe("ontvangstdatum-onmogelijk");
        Weigert(() => fonds.MeldTerugbetaling(Id, Eur("1.00"), Vandaag.AddDays(1), Vandaag)).ShouldBe("ontvangstdatum-onmogelijk");
    }

    [Fact]
    public void Wordt_niet_ingetrokken_wat_deels_terugkwam()
    {
        var fonds = Betaald();
        StelVoor(fonds);
        StelIn(fonds);
        fonds.MeldTerugbetaling(Id, Eur("1.00"), Vandaag, Vandaag);
        Weigert(() => fonds.TrekTerugvorderingIn(Id, "x", Lid, HetMandaat, Vandaag)).ShouldBe("al-deels-ontvangen");
        fonds.ScheldKwijt(Id, "VR 2026 0101 DOC.0001/1");
        fonds.Laatste<TerugvorderingWerdKwijtgescholden>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("39.00"))]);
    }

    [Fact]
    public void Boekt_de_vordering_en_de_ontvangst_en_maakt_geen_krediet_vrij()
    {
        var fonds = Betaald();
        StelVoor(fonds);
        StelIn(fonds);
        fonds.MeldTerugbetaling(Id, Eur("15.00"), Vandaag, Vandaag);
        fonds.ScheldKwijt(Id, "VR 2026 0101 DOC.0001/1");
        var saldo = fonds.Nieuw.SelectMany(n => Boekhouding.Boek(n.Gebeurtenis, fonds)).GroupBy(r => r.Rekening)
            .ToDictionary(g => g.Key, g => g.Sum(r => r.Debet.Euro - r.Credit.Euro));
        (saldo[Rekening.TeVorderen], saldo[Rekening.TerugOntvangen], saldo[Rekening.Teruggevorderd], saldo[Rekening.Betaald]).ShouldBe((0m, 15m, -15m, 100m));
        fonds.Gebruikt(Omgeving).ShouldBe(Eur("100.00"));
        fonds.Vereffend(Omgeving).ShouldBe(Eur("100.00"));
    }

    /// <summary>State x command, written out: what is refused with which code, and "" for what is allowed.</summary>
    [Theory]
    [InlineData(Terugvorderingstatus.Voorgesteld, "", "terugvordering-niet-ingesteld", "terugvordering-niet-ingesteld", "")]
    [InlineData(Terugvorderingstatus.Ingesteld, "terugvordering-al-ingesteld", "", "", "")]
    [InlineData(Terugvorderingstatus.Ontvangen, "terugvordering-ontvangen", "terugvordering-ontvangen", "terugvordering-ontvangen", "terugvordering-ontvangen")]
    [InlineData(Terugvorderingstatus.Kwijtgescholden, "terugvordering-kwijtgescholden", "terugvordering-kwijtgescholden", "terugvordering-kwijtgescholden", "terugvordering-kwijtgescholden")]
    [InlineData(Terugvorderingstatus.Ingetrokken, "terugvordering-ingetrokken", "terugvordering-ingetrokken", "terugvordering-ingetrokken", "terugvordering-ingetrokken")]
    public void Laat_elke_toestand_alleen_toe_wat_daar_hoort(Terugvorderingstatus status, string instellen, string ontvangst, string kwijtschelden, string intrekken)
    {
        Uitslag(status, f => StelIn(f)).ShouldBe(instellen);
        Uitslag(status, f => f.MeldTerugbetaling(Id, Eur("1.00"), Vandaag, Vandaag)).ShouldBe(ontvangst);
        Uitslag(status, f => f.ScheldKwijt(Id, "VR 2026 0101 DOC.0001/1")).ShouldBe(kwijtschelden);
        Uitslag(status, f => f.TrekTerugvorderingIn(Id, "x", Lid, HetMandaat, Vandaag)).ShouldBe(intrekken);
    }

    [Fact]
    public void Bestaat_een_onbekende_terugvordering_niet() => Weigert(() => StelIn(Betaald())).ShouldBe("niet-gevonden");

    private static string Uitslag(Terugvorderingstatus status, Action<Gebiedsfonds> doe)
    {
        var fonds = Betaald();
        StelVoor(fonds);
        if (status is Terugvorderingstatus.Ingesteld or Terugvorderingstatus.Ontvangen or Terugvorderingstatus.Kwijtgescholden)
        {
            StelIn(fonds);
        }

        Action naar = status switch
        {
            Terugvorderingstatus.Ontvangen => () => fonds.MeldTerugbetaling(Id, Eur("40.00"), Vandaag, Vandaag),
            Terugvorderingstatus.Kwijtgescholden => () => fonds.ScheldKwijt(Id, "VR 2026 0101 DOC.0001/1"),
            Terugvorderingstatus.Ingetrokken => () => fonds.TrekTerugvorderingIn(Id, "x", Lid, HetMandaat, Vandaag),
            _ => () => { },
        };
        naar();
        fonds.Terugvordering(Id).Status.ShouldBe(status);
        try
        {
            doe(fonds);
            return "";
        }
        catch (Domeinfout fout)
        {
            return fout.Code;
        }
    }
}

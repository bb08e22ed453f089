using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Kredietvoorbeeld;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_jaar_eindigt;

public sealed class Vastleggen
{
    private static readonly DateOnly Januari = new(2027, 1, 15);

    [Fact]
    public void Verlegt_eerst_naar_vrij_krediet_van_dit_jaar_op_hetzelfde_artikel_en_dan_op_een_ander()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Breng(Mobiliteit with { Jaar = 2027 }, "50.00", "0.00");
        fonds.Breng(Volgend, "40.00", "0.00");
        fonds.Vraagt(Vraag(1, "60.00"));

        fonds.LegVast(Nummer(1), Januari);

        var verlegd = fonds.Nieuw[^2].Gebeurtenis.ShouldBeOfType<ReserveringWerdVerlegd>();
        verlegd.Van.ShouldBe([new(Omgeving, Eur("60.00"))]);
        verlegd.Naar.ShouldBe([new(Volgend, Eur("40.00")), new(Mobiliteit with { Jaar = 2027 }, Eur("20.00"))]);
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenVastgelegd>().Delen.ShouldBe(verlegd.Naar);
        fonds.Gebruikt(Omgeving).ShouldBe(Bedrag.Nul);
        fonds.NeemMandaatgebruik().Sum(m => m.Verschil.Euro).ShouldBe(60m, "het plafond verandert niet");
    }

    [Fact]
    public void Legt_vast_op_de_lijn_zelf_wat_op_de_laatste_dag_van_het_jaar_in_werking_trad()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Vraagt(Vraag(1, "60.00"));

        fonds.LegVast(Nummer(1), new(2026, 12, 31), Januari);

        fonds.Laatste().ShouldBeOfType<MiddelenWerdenVastgelegd>().Delen.ShouldBe([new(Omgeving, Eur("60.00"))]);
    }

    [Fact]
    public void Houdt_op_als_er_dit_jaar_niet_genoeg_is_en_legt_vast_zodra_een_overdracht_ruimte_brengt()
    {
        var fonds = Opgehouden();
        fonds.Laatste().ShouldBe(new VastleggingWerdOpgehouden(FondsId, Nummer(1), Ophoudreden.KredietVervallen, Januari, null));
        var versie = fonds.Versie;
        fonds.LegVast(Nummer(1), Januari);
        fonds.HervatOpgehouden(Januari);
        fonds.Versie.ShouldBe(versie, "het wordt een keer gezegd");

        fonds.DraagOver("60.00", Januari.AddDays(5));

        var vast = fonds.Laatste().ShouldBeOfType<MiddelenWerdenVastgelegd>();
        (vast.Datum, vast.Delen.Single()).ShouldBe((Januari.AddDays(5), new Middelendeel(Volgend, Eur("60.00"))));
        fonds.Opgehouden(Nummer(1)).ShouldBeNull();
    }

    [Fact]
    public void Legt_vast_zodra_een_inbreng_een_verschuiving_of_een_vrijval_ruimte_brengt()
    {
        var inbreng = Opgehouden();
        inbreng.BevestigInbreng(inbreng.Kondig(Volgend, "60.00", "0.00"), "Begroting", Januari);
        inbreng.Laatste().ShouldBeOfType<MiddelenWerdenVastgelegd>();

        var herprofilering = Opgehouden();
        herprofilering.BevestigInbreng(herprofilering.Kondig(Omgeving with { Jaar = 2028 }, "60.00", "0.00"), "Begroting", Januari);
        herprofilering.Herprofileer(Verplaatsing(Omgeving with { Jaar = 2028 }, Volgend, "60.00"), Januari);
        herprofilering.Laatste().ShouldBeOfType<MiddelenWerdenVastgelegd>();

        var vrijval = Fonds("60.00", "0.00");
        vrijval.Breng(Volgend, "60.00", "0.00");
        vrijval.Vraagt(Vraag(1, "60.00"));
        vrijval.Vraagt(Vraag(2, "60.00", jaar: 2027));
        vrijval.LegVast(Nummer(1), Januari);
        vrijval.GeefReserveringVrij(Nummer(2));
        vrijval.HervatOpgehouden(Januari);
        vrijval.Laatste().ShouldBeOfType<MiddelenWerdenVastgelegd>().Contract.ShouldBe(Nummer(1));
    }

    [Fact]
    public void Betaalt_niet_voor_er_vastgelegd_is_maar_verliest_geen_aanvaarde_mijlpaal()
    {
        var fonds = Opgehouden();
        fonds.BevestigInbreng(fonds.Kondig(Volgend, "0.00", "60.00"), "Begroting", Januari);

        fonds.MaakBetaalopdracht(Nummer(1), Mijlpaal(1), Eur("60.00"), Maker);
        fonds.Laatste().ShouldBeOfType<BetaalopdrachtWerdAangemaakt>();
        Code(() => fonds.KeurGoed(Opdracht(1), Lid, HetMandaat, Januari)).ShouldBe("vastlegging-opgehouden");
        fonds.DraagOver("60.00", Januari);

        fonds.KeurGoed(Opdracht(1), Lid, HetMandaat, Januari);
        fonds.Laatste().ShouldBeOfType<BetaalopdrachtWerdGoedgekeurd>().Delen.ShouldBe([new(Volgend, Eur("60.00"))]);
    }

    [Fact]
    public void Legt_na_de_looptijd_alleen_vast_met_een_VR_beslissing()
    {
        var (fonds, laatste, na) = (Leeg(), Omgeving with { Jaar = 2030 }, new DateOnly(2031, 2, 1));
        fonds.Breng(laatste, "60.00", "0.00");
        fonds.Vraagt(Vraag(1, "60.00", jaar: 2030));
        fonds.LegVast(Nummer(1), na);
        fonds.Opgehouden(Nummer(1)).ShouldBe(Ophoudreden.TermijnVoorbij);

        var beslissing = new VrBeslissing(new(2031, 1, 31), "VR 2031 3101 DOC.0001/1");
        Code(() => fonds.StaVastleggingNaTermijnToe(beslissing, new(2030, 12, 31), na)).ShouldBe("dag-na-termijn");
        Code(() => fonds.StaVastleggingNaTermijnToe(beslissing, new(2033, 1, 1), na)).ShouldBe("dag-na-termijn");
        Code(() => fonds.StaVastleggingNaTermijnToe(beslissing with { Datum = na.AddDays(1) }, na, na)).ShouldBe("beslissing-in-toekomst");
        fonds.StaVastleggingNaTermijnToe(beslissing, new(2031, 6, 30), na);
        fonds.Opgehouden(Nummer(1)).ShouldBe(Ophoudreden.KredietVervallen, "ook het krediet van 2030 is voorbij");
        fonds.DraagOver(Verplaatsing(laatste, laatste, "60.00"), na);

        fonds.Laatste().ShouldBeOfType<MiddelenWerdenVastgelegd>().Delen.ShouldBe([new(Omgeving with { Jaar = 2031 }, Eur("60.00"))]);
    }

    [Fact]
    public void Houdt_ook_een_avenant_op_en_betaalt_daarna_zijn_mijlpalen()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Vraagt(Vraag(1, "60.00"));
        fonds.LegVast(Nummer(1), Vandaag);
        Berichten.Contracten.AvenantId avenant = new(Nummer(700)), ander = new(Nummer(701));
        Avenantaanvraag Vraagt(Berichten.Contracten.AvenantId id) => new(Nummer(1), id, Mandatering, 1, "v", 2026,
            [new(Mijlpaal(1), Antwerpen, Eur("60.00")), new(Mijlpaal(2), Antwerpen, Eur("30.00"))], ["REFREG01"]);
        fonds.ReserveerAvenant(Vraagt(avenant), Ruim, Vandaag);

        fonds.LegAvenantVast(Nummer(1), avenant, Januari);
        fonds.Laatste().ShouldBeOfType<VastleggingWerdOpgehouden>().Avenant.ShouldBe(avenant);
        fonds.ReserveerAvenant(Vraagt(ander), Ruim, Januari);
        fonds.Laatste().ShouldBeOfType<AvenantmiddelenWerdenGeweigerd>().Avenant.ShouldBe(ander);
        fonds.MaakBetaalopdracht(Nummer(1), Mijlpaal(2), Eur("30.00"), Maker);
        fonds.Laatste().ShouldBeOfType<BetaalopdrachtWerdAangemaakt>("een mijlpaal van de nieuwe tekst telt al");
        fonds.DraagOver("30.00", Januari);

        fonds.Laatste().ShouldBeOfType<AvenantmiddelenWerdenVastgelegd>().Erbij.ShouldBe([new(Volgend, Eur("30.00"))]);
        fonds.Middelen(Nummer(1))!.Totaal.ShouldBe(Eur("90.00"));
    }

    [Fact]
    public void Komt_vrij_als_een_opgehouden_contract_eindigt_en_er_niets_doorloopt()
    {
        var fonds = Opgehouden();
        fonds.Beeindig(Nummer(1), [Mijlpaal(1)]);
        fonds.Opgehouden(Nummer(1)).ShouldNotBeNull();

        fonds.Beeindig(Nummer(1), []);

        fonds.Laatste().ShouldBeOfType<MiddelenWerdenVrijgegeven>().Uit.ShouldBe(Middelenfase.Gereserveerd);
        fonds.Opgehouden(Nummer(1)).ShouldBeNull();
        fonds.Gebruikt(Omgeving).ShouldBe(Bedrag.Nul);
    }

    [Fact]
    public void Zegt_bij_de_reservering_tot_wanneer_alles_vastgelegd_kan_worden()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Breng(Volgend, "40.00", "0.00");

        fonds.Vraagt(Vraag(1, "60.00") with { Delen = [new(2027, Eur("20.00")), new(2026, Eur("40.00"))] });
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenGereserveerd>().GeldigTot.ShouldBe(new DateOnly(2026, 12, 31));
        fonds.Vraagt(Vraag(1, "60.00", 2) with { Delen = [new(2027, Eur("20.00")), new(2026, Eur("40.00"))] });
        fonds.Laatste().ShouldBeOfType<ReserveringWerdHerbevestigd>().GeldigTot.ShouldBe(new DateOnly(2026, 12, 31));
        fonds.Vraagt(Vraag(2, "20.00", jaar: 2027));
        fonds.Laatste().ShouldBeOfType<MiddelenWerdenGereserveerd>().GeldigTot.ShouldBe(new DateOnly(2027, 12, 31));
    }

    /// <summary>A contract that came into force in January on money of the year before.</summary>
    private static Gebiedsfonds Opgehouden()
    {
        var fonds = Fonds("100.00", "0.00");
        fonds.Vraagt(Vraag(1, "60.00"));
        fonds.LegVast(Nummer(1), Januari);
        return fonds;
    }
}

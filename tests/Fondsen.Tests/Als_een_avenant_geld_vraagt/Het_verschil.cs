using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_avenant_geld_vraagt;

/// <summary>A contract of 100 euro in force, in a fund of 150 euro.</summary>
public sealed class Het_verschil
{
    private static readonly AvenantId Avenant = new(Nummer(800));
    private static readonly Guid Contract = Nummer(1);

    private static Gebiedsfonds MetContract(string vak = "150.00")
    {
        var fonds = Fonds(vak);
        fonds.Vraagt(Vraag(1, "100.00"));
        fonds.LegVast(Contract, Vandaag);
        fonds.NeemMandaatgebruik();
        return fonds;
    }

    private static Avenantaanvraag Vraagt(string bedrag, int poging = 1) =>
        new(Contract, Avenant, Mandatering, poging, "b", 2026, [new Fondsmijlpaal(Mijlpaal(1), Antwerpen, Eur(bedrag))], ["REFREG01"]);

    private static string Stand(Gebiedsfonds fonds) =>
        $"{fonds.Gebruikt(Omgeving)} {fonds.Middelen(Contract)!.Totaal} {fonds.NeemMandaatgebruik().Sum(m => m.Verschil.Euro):0.00}";

    [Fact]
    public void Wordt_apart_gezet_en_met_de_aanneming_vastgelegd()
    {
        var fonds = MetContract();
        fonds.ReserveerAvenant(Vraagt("150.00"), Ruim, Vandaag);
        fonds.Laatste().ShouldBeOfType<AvenantmiddelenWerdenGereserveerd>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("50.00"))]);
        Stand(fonds).ShouldBe("150.00 100.00 50.00");

        fonds.LegAvenantVast(Contract, Avenant, Vandaag);

        Stand(fonds).ShouldBe("150.00 150.00 0.00");
        fonds.MaakBetaalopdracht(Contract, Mijlpaal(1), Eur("150.00"), Maker);
        fonds.Laatste().ShouldBeOfType<BetaalopdrachtWerdAangemaakt>();
    }

    [Fact]
    public void Zegt_tot_wanneer_het_vastgelegd_kan_worden_als_het_meer_vraagt()
    {
        var fonds = MetContract();
        fonds.ReserveerAvenant(Vraagt("150.00"), Ruim, Vandaag);
        fonds.Laatste().ShouldBeOfType<AvenantmiddelenWerdenGereserveerd>().GeldigTot.ShouldBe(new DateOnly(2026, 12, 31));

        fonds.ReserveerAvenant(Vraagt("90.00", 2), Ruim, Vandaag);
        fonds.Laatste().ShouldBeOfType<AvenantmiddelenWerdenGereserveerd>().GeldigTot.ShouldBeNull("wat minder vraagt, heeft geen geld nodig");
    }

    [Fact]
    public void Blijft_tot_de_laatste_cent_binnen_de_middelen_en_het_plafond()
    {
        foreach (var (bedrag, grond, reden) in new (string, Mandaatgrond, Weigeringsreden?)[]
        {
            ("150.01", Ruim, Weigeringsreden.MiddelenOntoereikend),
            ("150.00", new(true, Eur("149.99"), Eur("100.00")), Weigeringsreden.MandateringOntoereikend),
            ("150.00", new(true, Eur("150.00"), Eur("100.00")), null),
            ("110.00", new(false, Eur("1000.00"), Eur("100.00")), Weigeringsreden.MandateringOntoereikend),
        })
        {
            var fonds = MetContract();
            fonds.ReserveerAvenant(Vraagt(bedrag), grond, Vandaag);
            (fonds.Laatste() as AvenantmiddelenWerdenGeweigerd)?.Reden.ShouldBe(reden!.Value);
            (fonds.Laatste() is AvenantmiddelenWerdenGeweigerd).ShouldBe(reden is not null);
            fonds.Middelen(Contract)!.Totaal.ShouldBe(Eur("100.00"));
        }
    }

    [Fact]
    public void Komt_vrij_als_het_minder_is_maar_pas_met_de_aanneming()
    {
        var fonds = MetContract();
        fonds.ReserveerAvenant(Vraagt("60.50"), new Mandaatgrond(false, Eur("0.00"), Eur("100.00")), new(2031, 6, 1)); // asks nothing: no ceiling and no term
        Stand(fonds).ShouldBe("100.00 100.00 0.00");

        fonds.LegAvenantVast(Contract, Avenant, Vandaag);

        fonds.Laatste().ShouldBeOfType<AvenantmiddelenWerdenVastgelegd>().Eraf.ShouldBe([new Middelendeel(Omgeving, Eur("39.50"))]);
        Stand(fonds).ShouldBe("60.50 60.50 -39.50");
    }

    [Fact]
    public void Is_nul_als_alleen_verschuift_wie_wat_krijgt()
    {
        var fonds = MetContract("100.00");
        fonds.ReserveerAvenant(Vraagt("100.00") with
        {
            Mijlpalen = [new(Mijlpaal(1), Antwerpen, Eur("40.00")), new(Mijlpaal(2), KboNummer.Van("0207508932"), Eur("60.00"))],
        }, Ruim, Vandaag);
        fonds.LegAvenantVast(Contract, Avenant, Vandaag);

        Stand(fonds).ShouldBe("100.00 100.00 0.00");
        fonds.MaakBetaalopdracht(Contract, Mijlpaal(2), Eur("60.00"), Maker);
        fonds.Laatste().ShouldBeOfType<BetaalopdrachtWerdAangemaakt>().Begunstigde.Cijfers.ShouldBe("0207508932");
        Should.Throw<InvalidOperationException>(() => fonds.MaakBetaalopdracht(Contract, Mijlpaal(1), Eur("40.01"), Maker));
    }

    [Fact]
    public void Komt_terug_als_het_avenant_niet_doorgaat()
    {
        var fonds = MetContract();
        fonds.ReserveerAvenant(Vraagt("150.00"), Ruim, Vandaag);
        fonds.GeefAvenantVrij(Contract, new(Nummer(801)));
        fonds.GeefAvenantVrij(Contract, Avenant);
        fonds.GeefAvenantVrij(Contract, Avenant);

        Stand(fonds).ShouldBe("100.00 100.00 0.00");
        fonds.Nieuw.Count(n => n.Gebeurtenis is AvenantmiddelenWerdenVrijgegeven).ShouldBe(1);
        fonds.LegAvenantVast(Contract, Avenant, Vandaag);
        Stand(fonds).ShouldBe("100.00 100.00 0.00");
    }

    [Fact]
    public void Wordt_een_keer_beantwoord_per_poging_en_een_nieuwe_vervangt_de_oude()
    {
        var fonds = MetContract();
        fonds.ReserveerAvenant(Vraagt("150.00"), Ruim, Vandaag);
        var versie = fonds.Versie;
        fonds.ReserveerAvenant(Vraagt("150.00"), Ruim, Vandaag);
        fonds.Versie.ShouldBe(versie);
        fonds.NeemMandaatgebruik();

        fonds.ReserveerAvenant(Vraagt("140.00", poging: 2), new Mandaatgrond(true, Eur("150.00"), Eur("150.00")), Vandaag);

        Stand(fonds).ShouldBe("140.00 100.00 -10.00");
    }

    [Fact]
    public void Laat_een_gesloten_avenant_met_rust()
    {
        var fonds = MetContract();
        fonds.ReserveerAvenant(Vraagt("150.00"), Ruim, Vandaag);
        fonds.GeefAvenantVrij(Contract, Avenant);
        var versie = fonds.Versie;

        fonds.ReserveerAvenant(Vraagt("150.00", poging: 2), Ruim, Vandaag);

        fonds.Versie.ShouldBe(versie);
    }

    [Fact]
    public void Neemt_niets_weg_van_wat_voor_betaling_goedgekeurd_is()
    {
        var fonds = MetContract();
        fonds.MaakBetaalopdracht(Contract, Mijlpaal(1), Eur("100.00"), Maker);
        fonds.KeurGoed(Opdracht(1), Lid, HetMandaat, Vandaag);
        fonds.ReserveerAvenant(Vraagt("99.99"), Ruim, Vandaag);

        Should.Throw<InvalidOperationException>(() => fonds.LegAvenantVast(Contract, Avenant, Vandaag));
    }

    [Fact]
    public void Hoort_bij_een_contract_dat_vastligt()
    {
        var fonds = Fonds();
        fonds.Vraagt(Vraag(1, "100.00"));
        Should.Throw<InvalidOperationException>(() => fonds.ReserveerAvenant(Vraagt("150.00"), Ruim, Vandaag));
        fonds.LegVast(Contract, Vandaag);
        Should.Throw<InvalidOperationException>(() => fonds.ReserveerAvenant(Vraagt("150.00") with { Mandatering = Nummer(99) }, Ruim, Vandaag));
        fonds.ReserveerAvenant(Vraagt("150.00") with { Referentieregios = ["REFREG02"] }, Ruim, Vandaag);
        fonds.Laatste().ShouldBeOfType<AvenantmiddelenWerdenGeweigerd>().Reden.ShouldBe(Weigeringsreden.BuitenGebied);
    }
}

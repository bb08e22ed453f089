using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_partij_medefinanciert;

public sealed class Medefinancieren
{
    private static readonly MedefinancieringId Id = new(Nummer(20));

    [Fact]
    public void Telt_pas_mee_als_ze_bevestigd_is()
    {
        var fonds = Toegezegd();
        fonds.Vraagt(Vraag(1, "0.01"));
        fonds.Reden().ShouldBe(Weigeringsreden.MiddelenOntoereikend);

        Bevestig(fonds);
        (fonds.Vak(Omgeving), fonds.Vek(Omgeving)).ShouldBe((Eur("500.00"), Bedrag.Nul));
        fonds.Vraagt(Vraag(1, "500.00", 2));
        fonds.Middelen(Nummer(1))!.Status.ShouldBe(Middelenstatus.Gereserveerd);
    }

    [Fact]
    public void Wordt_maar_betaald_met_wat_gestort_is()
    {
        var fonds = Toegezegd();
        Bevestig(fonds);
        var opdracht = fonds.Aanvaard(1, "300.00");
        Code(() => fonds.KeurGoed(opdracht, Lid, HetMandaat, Vandaag)).ShouldBe("vek-ontoereikend");
        fonds.StortMedefinanciering(Id, Eur("299.99"), Vandaag, Vandaag);
        Code(() => fonds.KeurGoed(opdracht, Lid, HetMandaat, Vandaag)).ShouldBe("vek-ontoereikend");
        fonds.StortMedefinanciering(Id, Eur("0.01"), Vandaag, Vandaag);
        fonds.KeurGoed(opdracht, Lid, HetMandaat, Vandaag);
    }

    [Fact]
    public void Is_wat_het_jaar_nadien_binnenkomt_krediet_van_dat_jaar()
    {
        var fonds = Toegezegd();
        Bevestig(fonds);
        fonds.StortMedefinanciering(Id, Eur("500.00"), new(2026, 12, 31), new(2027, 1, 4));
        (fonds.Vek(Omgeving), fonds.Vek(Omgeving with { Jaar = 2027 }), fonds.Vak(Omgeving with { Jaar = 2027 })).ShouldBe((Bedrag.Nul, Eur("500.00"), Bedrag.Nul));
    }

    [Fact]
    public void Komt_er_nooit_meer_binnen_dan_bevestigd_is()
    {
        var fonds = Toegezegd();
        Code(() => fonds.StortMedefinanciering(Id, Eur("1.00"), Vandaag, Vandaag)).ShouldBe("medefinanciering-niet-bevestigd");
        Bevestig(fonds);
        fonds.StortMedefinanciering(Id, Eur("499.99"), Vandaag, Vandaag);
        Code(() => fonds.StortMedefinanciering(Id, Eur("0.02"), Vandaag, Vandaag)).ShouldBe("meer-dan-bevestigd");
        fonds.Medefinanciering(Id).Status.ShouldBe(Medefinancieringstatus.Bevestigd);
        fonds.StortMedefinanciering(Id, Eur("0.01"), Vandaag, Vandaag);
        fonds.Medefinanciering(Id).Status.ShouldBe(Medefinancieringstatus.Gestort);
        Code(() => fonds.StortMedefinanciering(Id, Eur("0.01"), Vandaag, Vandaag)).ShouldBe("medefinanciering-al-gestort");
        Code(() => fonds.StortMedefinanciering(new(Nummer(99)), Eur("0.01"), Vandaag, Vandaag)).ShouldBe("niet-gevonden");
    }

    [Fact]
    public void Wordt_natura_nooit_krediet()
    {
        var fonds = Toegezegd(Medefinancieringsvorm.Natura);
        Code(() => Bevestig(fonds)).ShouldBe("natura-is-geen-krediet");
        fonds.BevestigMedefinanciering(Id, null, "Besluit", false, Vandaag);
        fonds.StortMedefinanciering(Id, Eur("500.00"), Vandaag, Vandaag);
        fonds.Medefinanciering(Id).Status.ShouldBe(Medefinancieringstatus.Gestort);
        fonds.Nieuw.ShouldAllBe(g => Boekhouding.Boek(g.Gebeurtenis, fonds).Count == 0);
    }

    [Fact]
    public void Wordt_geld_onder_voorwaarde_pas_zeker_als_die_vervuld_is()
    {
        var fonds = Leeg();
        fonds.ZegMedefinancieringToe(Id, Antwerpen, Eur("500.00"), Medefinancieringsvorm.Geld, "als de raad instemt", Vandaag);
        fonds.Nieuw[^1].Bijlage!.Velden["voorwaarde"].ShouldBe("als de raad instemt");
        Code(() => Bevestig(fonds)).ShouldBe("voorwaarde-niet-vervuld");
        fonds.BevestigMedefinanciering(Id, Omgeving, "Raadsbesluit", true, Vandaag);
        fonds.Vak(Omgeving).ShouldBe(Eur("500.00"));
    }

    [Fact]
    public void Kan_alleen_een_toezegging_ingetrokken_worden()
    {
        var fonds = Toegezegd();
        Bevestig(fonds);
        Code(() => Bevestig(fonds)).ShouldBe("medefinanciering-al-bevestigd");
        Code(() => fonds.TrekMedefinancieringIn(Id, "geen geld")).ShouldBe("medefinanciering-al-bevestigd");
        var ander = Toegezegd();
        ander.TrekMedefinancieringIn(Id, "geen geld");
        Code(() => Bevestig(ander)).ShouldBe("medefinanciering-ingetrokken");
        ander.Vak(Omgeving).ShouldBe(Bedrag.Nul);
    }

    [Theory]
    [InlineData(2025, "jaar-buiten-termijn")]
    [InlineData(2027, null)]
    [InlineData(2031, "vak-na-termijn")]
    [InlineData(2033, "jaar-buiten-termijn")]
    public void Hoort_bij_een_jaar_van_het_fonds(int jaar, string? code)
    {
        var fonds = Toegezegd();
        if (code is null)
        {
            fonds.BevestigMedefinanciering(Id, Omgeving with { Jaar = jaar }, "Besluit", false, Vandaag);
            return;
        }

        Code(() => fonds.BevestigMedefinanciering(Id, Omgeving with { Jaar = jaar }, "Besluit", false, Vandaag)).ShouldBe(code);
    }

    [Fact]
    public void Wordt_geen_krediet_van_een_voorbij_jaar_en_komt_niet_op_een_onmogelijke_dag()
    {
        var fonds = Toegezegd();
        Code(() => fonds.BevestigMedefinanciering(Id, Omgeving, "Besluit", false, new(2027, 1, 1))).ShouldBe("jaar-voorbij");
        Code(() => fonds.BevestigMedefinanciering(Id, null, "Besluit", false, Vandaag)).ShouldBe("begrotingslijn-nodig");
        Bevestig(fonds);
        Code(() => fonds.StortMedefinanciering(Id, Eur("1.00"), Vandaag.AddDays(1), Vandaag)).ShouldBe("stortingsdatum-onmogelijk");
        Code(() => fonds.StortMedefinanciering(Id, Eur("1.00"), new(2025, 12, 31), Vandaag)).ShouldBe("stortingsdatum-onmogelijk");
        Code(() => fonds.StortMedefinanciering(Id, Eur("1.00"), Vandaag, new(2033, 1, 1))).ShouldBe("fonds-afgesloten");
        Code(() => fonds.ZegMedefinancieringToe(new(Nummer(21)), Antwerpen, Eur("1.00"), Medefinancieringsvorm.Geld, null, new(2033, 1, 1))).ShouldBe("fonds-afgesloten");
    }

    [Fact]
    public void Boekt_wat_zeker_is_en_wat_binnenkomt_op_eigen_rekeningen()
    {
        var fonds = Toegezegd();
        Boekt(fonds).ShouldBe("");
        Bevestig(fonds);
        Boekt(fonds).ShouldBe("BeschikbareVak 500.00, KredietVak -500.00, TeOntvangen 500.00, BijdrageDerden -500.00");
        fonds.StortMedefinanciering(Id, Eur("200.00"), Vandaag, Vandaag);
        Boekt(fonds).ShouldBe("Ontvangen 200.00, TeOntvangen -200.00, BeschikbareVek 200.00, KredietVek -200.00");
    }

    [Fact]
    public void Zegt_in_een_keer_wat_er_niet_juist_is()
    {
        Velden(() => Fondscontrole.Controleer(new Medefinancieringsvoorstel())).ShouldBe("bedrag, partij, vorm");
        Velden(() => Fondscontrole.Controleer(new Medefinancieringsvoorstel(Antwerpen, Eur("10000000000"), Medefinancieringsvorm.Geld, " "))).ShouldBe("bedrag, voorwaarde");
        Velden(() => Fondscontrole.LijnMisschien("OVO000001", null, null)).ShouldBe("begrotingsartikel, jaar");
        Fondscontrole.LijnMisschien(null, null, null).ShouldBeNull();
        Fondscontrole.LijnMisschien(Omgeving.Entiteit, Omgeving.Begrotingsartikel, 2026).ShouldBe(Omgeving);
    }

    private static Gebiedsfonds Toegezegd(Medefinancieringsvorm vorm = Medefinancieringsvorm.Geld)
    {
        var fonds = Leeg();
        fonds.ZegMedefinancieringToe(Id, Antwerpen, Eur("500.00"), vorm, null, Vandaag);
        return fonds;
    }

    private static void Bevestig(Gebiedsfonds fonds) => fonds.BevestigMedefinanciering(Id, Omgeving, "Besluit", false, Vandaag);

    private static string Boekt(Gebiedsfonds fonds) =>
        string.Join(", ", Boekhouding.Boek(fonds.Laatste(), fonds).Select(r => FormattableString.Invariant($"{r.Rekening} {r.Debet.Euro - r.Credit.Euro:0.00}")));

    private static string Velden(Action doe) => string.Join(", ", Should.Throw<Domeinfout>(doe).Velden.Keys.Order(StringComparer.Ordinal));

    private static string Code(Action doe) => Should.Throw<Domeinfout>(doe).Code;
}

using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Belofte;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_partij_trekt;

public sealed class Trekken
{
    private static Gebiedsfonds Fonds(params string[] bedragen) => Voorbeeld.Fonds().Met(1, Trekkingsrecht, bedragen);

    private static string Weigert(Action doe) => Should.Throw<Domeinfout>(doe).Code;

    [Fact]
    public void Opent_een_aanvaarde_mijlpaal_ruimte_en_maakt_geen_opdracht()
    {
        var fonds = Fonds("50.00", "50.00");
        fonds.Trekkingsruimte(Nummer(1), Verbintenis(1)).ShouldBe(Eur("0.00"));
        fonds.Aanvaardt(1, 1, "40.00");
        fonds.Laatste<TrekkingsruimteWerdGeopend>().Bedrag.ShouldBe(Eur("40.00"));
        fonds.Trekkingsruimte(Nummer(1), Verbintenis(1)).ShouldBe(Eur("40.00"));
        var versie = fonds.Versie;
        fonds.Aanvaardt(1, 1, "40.00");
        fonds.Versie.ShouldBe(versie, "een tweede keer verandert niets");
    }

    [Fact]
    public void Maakt_een_trekking_een_opdracht_die_het_collectief_goedkeurt()
    {
        var fonds = Fonds("50.00");
        fonds.Aanvaardt(1, 1, "50.00");
        var id = fonds.Trekt(1, "20.00").ShouldHaveSingleItem();
        var opdracht = fonds.Laatste<BetaalopdrachtWerdAangemaakt>();
        (opdracht.Soort, opdracht.Verbintenis, opdracht.Mijlpaal, opdracht.Begunstigde, opdracht.Maker)
            .ShouldBe((Betaalsoort.Trekking, Verbintenis(1), Stap(1, 1), Antwerpen, Directeur.Persoon));
        fonds.Nieuw[^1].Bijlage!.Velden["referentie"].ShouldBe("Factuur 12", "wat iemand schrijft, is te wissen");
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        fonds.Trekkingsruimte(Nummer(1), Verbintenis(1)).ShouldBe(Eur("30.00"));
    }

    [Fact]
    public void Blijft_een_partij_binnen_de_ruimte_tot_de_laatste_cent()
    {
        var fonds = Fonds("50.00", "50.00");
        Weigert(() => fonds.Trekt(1, "0.01")).ShouldBe("trekkingsruimte-ontoereikend");
        fonds.Aanvaardt(1, 1, "50.00");
        Weigert(() => fonds.Trekt(1, "50.01")).ShouldBe("trekkingsruimte-ontoereikend");
        Weigert(() => fonds.Trekt(1, "0.00")).ShouldBe("trekkingsruimte-ontoereikend");
        fonds.Trekt(1, "49.99");
        fonds.Trekt(1, "0.01");
        Weigert(() => fonds.Trekt(1, "0.01")).ShouldBe("trekkingsruimte-ontoereikend");
    }

    [Fact]
    public void Gaat_een_trekking_over_mijlpalen_heen_de_oudste_eerst()
    {
        var fonds = Fonds("50.00", "50.00");
        fonds.Aanvaardt(1, 1, "50.00");
        fonds.Aanvaardt(1, 2, "50.00");
        fonds.Trekt(1, "20.00");
        fonds.Trekt(1, "45.00").Select(id => (fonds.Opdracht(id).Mijlpaal, $"{fonds.Opdracht(id).Bedrag}")).ShouldBe([(Stap(1, 1), "30.00"), (Stap(1, 2), "15.00")]);
    }

    [Fact]
    public void Trekt_alleen_de_begunstigde_en_alleen_waar_trekkingsrecht_is()
    {
        var fonds = Fonds("50.00").Met(2, Voorschot(50), "10.00", "10.00");
        fonds.Aanvaardt(1, 1, "50.00");
        Weigert(() => fonds.Trekt(1, "1.00", new Trekker("iemand", "0207500222"))).ShouldBe("niet-de-begunstigde");
        Weigert(() => fonds.Trekt(2, "1.00")).ShouldBe("niet-gevonden");
        Weigert(() => fonds.Trekt(3, "1.00")).ShouldBe("niet-gevonden");
        Weigert(() => fonds.SluitTrekkingAf(Nummer(1), Verbintenis(1), new Trekker("iemand", "0207500222"), Vandaag)).ShouldBe("niet-de-begunstigde");
        Weigert(() => fonds.SluitTrekkingAf(Nummer(2), Verbintenis(2), Directeur, Vandaag)).ShouldBe("niet-gevonden");
    }

    [Fact]
    public void Trekt_niemand_na_de_afsluitdatum()
    {
        var fonds = Fonds("50.00");
        fonds.Aanvaardt(1, 1, "50.00");
        Weigert(() => fonds.Trek(Nummer(1), Verbintenis(1), Eur("1.00"), "x", Directeur, new DateOnly(2033, 1, 1), () => new(Nummer(1)))).ShouldBe("fonds-afgesloten");
    }

    [Fact]
    public void Is_de_laatste_betaling_van_een_mijlpaal_die_waarna_niets_meer_kan_volgen()
    {
        var fonds = Fonds("50.00");
        fonds.Aanvaardt(1, 1, "50.00");
        var (een, twee) = (fonds.Trekt(1, "20.00")[0], fonds.Trekt(1, "30.00")[0]);
        fonds.Betaalt(twee);
        fonds.Laatste<BetalingWerdUitgevoerd>().Deel.ShouldBe(new Deelbetaling(Eur("30.00"), false));
        fonds.Betaalt(een);
        fonds.Laatste<BetalingWerdUitgevoerd>().Deel.ShouldBe(new Deelbetaling(Eur("50.00"), true));
    }

    [Fact]
    public void Is_een_enige_betaling_van_alles_als_voorheen()
    {
        var fonds = Fonds("50.00");
        fonds.Aanvaardt(1, 1, "50.00");
        fonds.Betaalt(fonds.Trekt(1, "50.00")[0]);
        fonds.Laatste<BetalingWerdUitgevoerd>().Deel.ShouldBeNull();
    }

    [Fact]
    public void Ziet_een_partij_af_van_de_rest()
    {
        var fonds = Fonds("50.00", "50.00");
        Weigert(() => fonds.SluitTrekkingAf(Nummer(1), Verbintenis(1), Directeur, Vandaag)).ShouldBe("niets-af-te-staan");
        fonds.Aanvaardt(1, 1, "50.00");
        fonds.Aanvaardt(1, 2, "50.00");
        fonds.Betaalt(fonds.Trekt(1, "20.00")[0]);
        fonds.SluitTrekkingAf(Nummer(1), Verbintenis(1), Directeur, Vandaag);
        fonds.Laatste<TrekkingWerdAfgesloten>().Mijlpalen.ShouldBe([new(Stap(1, 1), Eur("30.00"), Eur("20.00")), new(Stap(1, 2), Eur("50.00"), Eur("0.00"))]);
        Weigert(() => fonds.Trekt(1, "0.01")).ShouldBe("trekkingsruimte-ontoereikend");
        fonds.RondAf(Nummer(1));
        fonds.Laatste<MiddelenWerdenVrijgegeven>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("80.00"))]);
    }

    [Fact]
    public void Is_een_mijlpaal_waarvan_nog_iets_te_betalen_is_niet_af_als_de_rest_vervalt()
    {
        var fonds = Fonds("50.00");
        fonds.Aanvaardt(1, 1, "50.00");
        var id = fonds.Trekt(1, "20.00")[0];
        fonds.SluitTrekkingAf(Nummer(1), Verbintenis(1), Directeur, Vandaag);
        fonds.Laatste<TrekkingWerdAfgesloten>().Mijlpalen.ShouldBe([new(Stap(1, 1), Eur("30.00"), null)]);
        fonds.Betaalt(id);
        fonds.Laatste<BetalingWerdUitgevoerd>().Deel.ShouldBeNull("het is de enige en de laatste");
    }

    [Fact]
    public void Blijft_de_ruimte_staan_als_het_contract_eindigt()
    {
        var fonds = Fonds("50.00", "50.00");
        fonds.Aanvaardt(1, 1, "50.00");
        fonds.Betaalt(fonds.Trekt(1, "20.00")[0]);
        fonds.Beeindig(Nummer(1), [Stap(1, 1)]);
        fonds.Laatste<MiddelenWerdenVrijgegeven>().Delen.ShouldBe([new Middelendeel(Omgeving, Eur("50.00"))], "de mijlpaal die niet doorgaat");
        fonds.Betaalt(fonds.Trekt(1, "30.00")[0]);
        fonds.RondAf(Nummer(1));
        fonds.Laatste<BetalingWerdUitgevoerd>();
    }

    [Fact]
    public void Rondt_niets_een_contract_af_waarvan_nog_getrokken_kan_worden()
    {
        var fonds = Fonds("50.00");
        fonds.Aanvaardt(1, 1, "50.00");
        Should.Throw<InvalidOperationException>(() => fonds.RondAf(Nummer(1)));
    }
}

using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_raadsbesluit_onder_toezicht_staat;

public sealed class Noteren
{
    private static readonly string Besluit = Voorbeeld.Raadsbesluit.Uri!;
    private static readonly Grond Nieuw = Voorbeeld.Raadsbesluit with { Uri = "https://example.org/besluit/2", Referentie = "Nieuwe goedkeuring" };
    private static readonly Betrokkene Gouverneur = new("gouverneur", Rollen.Gouverneur, "OVO000001", ["REFREG01"]);

    [Fact]
    public void Staat_in_het_logboek_met_de_stand_en_het_document()
    {
        var contract = Hulp.Contracten.BijnaOndertekend();

        contract.Na(c => Noteer(c, Toezichtstand.Lopend)).ShouldBe([new ToezichtstandWerdGenoteerd(contract.Id, Voorbeeld.Antwerpen, Besluit, Toezichtstand.Lopend,
            Voorbeeld.Nu.Vandaag, "Brief 12", Gouverneur.Persoon)]);
        contract.Na(c => Noteer(c, Toezichtstand.NietVernietigd)).Count.ShouldBe(1);
        contract.Status.ShouldBe(Contractstatus.TerOndertekening);
    }

    [Fact]
    public void Tellen_de_handtekeningen_van_die_gemeente_niet_meer_als_het_voor_het_einde_vernietigd_wordt()
    {
        var contract = Hulp.Contracten.BijnaOndertekend();
        Noteer(contract, Toezichtstand.Vernietigd);

        contract.Na(c => c.Teken(Wie.Partner, Voorbeeld.Volmacht)).Count.ShouldBe(1);
        contract.Weigert("rechtsgrond-vervallen", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
        contract.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Nieuw);
        contract.Na(c => c.Teken(Wie.Directeur(Voorbeeld.Antwerpen), Nieuw)).Select(g => g.GetType())
            .ShouldBe([typeof(HandtekeningWerdGezet), typeof(ContractWerdOndertekend), typeof(ContractTradInWerking)]);
    }

    [Fact]
    public void Moet_een_ondertekend_contract_opnieuw_getekend_worden_en_krijgt_het_daar_tijd_voor()
    {
        var contract = Hulp.Contracten.Ondertekend();
        var dag = Voorbeeld.Op(new(2026, 12, 20));

        contract.Na(c => Noteer(c, Toezichtstand.Vernietigd, moment: dag)).Single().ShouldBeOfType<ToezichtstandWerdGenoteerd>().Uiterlijk.ShouldBe(new DateOnly(2027, 3, 20));

        contract.Status.ShouldBe(Contractstatus.TerOndertekening);
        contract.Termijnen().ShouldBe([new Termijn(Termijnsoort.Ondertekening, contract.Id, new(2027, 3, 21))]);
        contract.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Nieuw, dag);
        contract.Na(c => c.Teken(Wie.Directeur(Voorbeeld.Antwerpen), Nieuw, dag))[^1].ShouldBeOfType<ContractWerdOndertekend>();
    }

    [Fact]
    public void Blijft_een_contract_in_werking_gelden_en_krijgt_het_gebiedsteam_een_taak()
    {
        var contract = Hulp.Contracten.InWerking();

        var taak = contract.Na(c => Noteer(c, Toezichtstand.Vernietigd))[^1].ShouldBeOfType<TaakWerdGezet>();

        (taak.Soort, taak.Voor, taak.Partij).ShouldBe((Taaksoort.VernietigingOpvolgen, Taakhouder.Gebiedsteam, Voorbeeld.Antwerpen));
        contract.Status.ShouldBe(Contractstatus.InWerking);
        contract.Weigert("besluit-vernietigd", c => Noteer(c, Toezichtstand.NietVernietigd));
    }

    [Fact]
    public void Tekent_niemand_op_een_geschorst_besluit_tot_de_schorsing_voorbij_is()
    {
        var contract = Hulp.Contracten.TerOndertekening();
        contract.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit);
        Noteer(contract, Toezichtstand.Geschorst);

        contract.Weigert("rechtsgrond-vervallen", c => c.Teken(Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
        contract.Na(c => c.Teken(Wie.Directeur(Voorbeeld.Aartselaar), Voorbeeld.Raadsbesluit)).Count.ShouldBe(1);
        Noteer(contract, Toezichtstand.NietVernietigd);
        contract.Na(c => c.Teken(Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit)).Count.ShouldBe(1);
    }

    [Fact]
    public void Doet_de_gouverneur_van_het_gebied_of_de_gemeente_zelf()
    {
        var contract = Hulp.Contracten.InWerking();

        foreach (var wie in new[] { Gouverneur with { Regios = ["REFREG02"] }, Wie.Burgemeester(Voorbeeld.Aartselaar), Wie.Medewerker(Voorbeeld.Antwerpen), Wie.Team, Wie.Partner })
        {
            contract.Weigert("niet-bevoegd", c => Noteer(c, Toezichtstand.Lopend, wie)).Status.ShouldBe(403);
        }

        contract.Na(c => Noteer(c, Toezichtstand.Lopend, Wie.Directeur(Voorbeeld.Antwerpen))).Count.ShouldBe(1);
    }

    [Fact]
    public void Gaat_alleen_over_een_besluit_waarop_die_gemeente_tekende()
    {
        var contract = Hulp.Contracten.TerOndertekening();

        contract.Weigert("besluit-onbekend", c => Noteer(c, Toezichtstand.Lopend));
        contract.Weigert("besluit-onbekend", c => c.NoteerToezicht(Voorbeeld.Onderneming, Melding(Toezichtstand.Lopend), Gouverneur, Voorbeeld.Nu));
        Hulp.Contracten.Ontwerp().Weigert("contract-niet-voorgelegd", c => Noteer(c, Toezichtstand.Lopend));
        Hulp.Contracten.Ingetrokken().Weigert("contract-ingetrokken", c => Noteer(c, Toezichtstand.Lopend));
    }

    [Fact]
    public void Tellen_de_handtekeningen_onder_een_open_avenant_niet_meer_en_blijft_het_contract_wat_het_is()
    {
        var contract = Hulp.Contracten.InWerking().Voorgelegd(Avenantsoort.Termijn, Hulp.Contracten.InWerking().Inhoud.MetLangereTermijn());
        foreach (var wie in new[] { Wie.Voorzitter(Voorbeeld.Antwerpen), Wie.Directeur(Voorbeeld.Antwerpen) })
        {
            contract.TekenAvenant(wie, Nieuw);
        }

        contract.Na(c => c.NoteerToezicht(Voorbeeld.Antwerpen, Melding(Toezichtstand.Vernietigd) with { Besluit = Nieuw.Uri! }, Gouverneur, Voorbeeld.Nu))
            .Single().ShouldBeOfType<ToezichtstandWerdGenoteerd>();

        contract.OpenAvenant!.Handtekeningen.ShouldBeEmpty();
        contract.Weigert("rechtsgrond-vervallen", c => c.TekenAvenant(Wie.Voorzitter(Voorbeeld.Antwerpen), Nieuw));
        contract.Na(c => c.TekenAvenant(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit)).Count.ShouldBe(1);
    }

    [Fact]
    public void Geldt_een_aangenomen_avenant_en_krijgt_het_gebiedsteam_een_taak()
    {
        var contract = Hulp.Contracten.InWerking().Voorgelegd(Avenantsoort.Termijn, Hulp.Contracten.InWerking().Inhoud.MetLangereTermijn());
        contract.TekenAvenant(Wie.Voorzitter(Voorbeeld.Antwerpen), Nieuw);
        contract.TekenAvenant(Wie.Directeur(Voorbeeld.Antwerpen), Nieuw);
        contract.TekenAvenant(Wie.Voorzitter(Voorbeeld.Aartselaar), Voorbeeld.Raadsbesluit);
        contract.TekenAvenant(Wie.Directeur(Voorbeeld.Aartselaar), Voorbeeld.Raadsbesluit);
        contract.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht);

        contract.Na(c => c.NoteerToezicht(Voorbeeld.Antwerpen, Melding(Toezichtstand.Vernietigd) with { Besluit = Nieuw.Uri! }, Gouverneur, Voorbeeld.Nu))[^1]
            .ShouldBeOfType<TaakWerdGezet>().Soort.ShouldBe(Taaksoort.VernietigingOpvolgen);
        contract.Inhoud.Einddatum.ShouldBe(Voorbeeld.Inhoud.Einddatum.AddYears(1));
    }

    private static Toezichtmelding Melding(Toezichtstand stand) => new(Besluit, stand, Voorbeeld.Nu.Vandaag, "Brief 12");

    private static void Noteer(Gebiedscontract contract, Toezichtstand stand, Betrokkene? wie = null, Moment? moment = null) =>
        contract.NoteerToezicht(Voorbeeld.Antwerpen, Melding(stand), wie ?? Gouverneur, moment ?? Voorbeeld.Nu);
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_middelen_van_een_fonds_vraagt;

public sealed class Vragen
{
    [Fact]
    public void Gebeurt_bij_het_voorleggen_en_dan_tekent_nog_niemand()
    {
        var contract = Fondscontract.Ontwerp();

        var gevraagd = contract.Na(c => c.LegVoor(Wie.Team, Voorbeeld.Nu)).Single().ShouldBeOfType<ReserveringWerdGevraagd>();

        (gevraagd.Contract, gevraagd.Fonds, gevraagd.Mandatering, gevraagd.Poging)
            .ShouldBe((contract.Id, Fondsvoorbeeld.Fonds, Fondsvoorbeeld.Mandatering.Id, 1));
        gevraagd.Hash.ShouldBe(Contracttekst.Van(contract.Id, contract.Inhoud).Hash);
        gevraagd.Delen.ShouldBe([new Jaardeel(2026, Voorbeeld.Eur("150000.50"))]);
        gevraagd.Referentieregios.ShouldBe(["REFREG01"]);
        gevraagd.Einddatum.ShouldBe(new(2030, 12, 31));
        contract.Status.ShouldBe(Contractstatus.WachtOpMiddelen);
        contract.Weigert("contract-wacht-op-middelen", c => c.Teken(Wie.Partner, Voorbeeld.Volmacht)).Status.ShouldBe(409);
    }

    [Fact]
    public void Noemt_de_mijlpalen_die_geld_van_het_fonds_vrijmaken_en_voor_wie()
    {
        var voorstel = Fondsvoorbeeld.Voorstel;
        var belofte = voorstel.Verbintenissen![0]!;
        var contract = Hulp.Contracten.Ontwerp(Voorbeeld.Maak(voorstel with
        {
            Verbintenissen = [belofte with { Mijlpalen = [.. belofte.Mijlpalen!, belofte.Mijlpalen![0]! with { Bedrag = Berichten.Bedrag.Nul }] }, .. voorstel.Verbintenissen!.Skip(1)],
        }));

        var gevraagd = (ReserveringWerdGevraagd)contract.Na(c => c.LegVoor(Wie.Team, Voorbeeld.Nu)).Single();

        var verbintenis = contract.Inhoud.Verbintenissen[0];
        var mijlpalen = verbintenis.Mijlpalen;
        gevraagd.Mijlpalen.ShouldBe([
            new Fondsmijlpaal(mijlpalen[0].Id, Voorbeeld.Antwerpen, Voorbeeld.Eur("50000.25"), verbintenis.Id, verbintenis.Financieringswijze, mijlpalen[0].Vervaldatum),
            new Fondsmijlpaal(mijlpalen[1].Id, Voorbeeld.Antwerpen, Voorbeeld.Eur("100000.25"), verbintenis.Id, verbintenis.Financieringswijze, mijlpalen[1].Vervaldatum)]);
    }

    [Theory]
    [InlineData(2026, 2027, 2027)]
    [InlineData(2027, 2026, 2027)]
    [InlineData(2026, 2026, 2026)]
    public void Is_voor_het_jaar_waarin_het_contract_ten_vroegste_ingaat(int vandaag, int ingang, int jaar)
    {
        var contract = Hulp.Contracten.Ontwerp(Fondsvoorbeeld.Inhoud with { Ingangsdatum = new(ingang, 1, 1) });

        var gevraagd = (ReserveringWerdGevraagd)contract.Na(c => c.LegVoor(Wie.Team, Voorbeeld.Op(new(vandaag, 12, 31)))).Single();

        gevraagd.Delen.Single().Jaar.ShouldBe(jaar);
    }

    [Fact]
    public void Is_niet_nodig_met_alleen_eigen_middelen() =>
        Hulp.Contracten.Ontwerp().Na(c => c.LegVoor(Wie.Team, Voorbeeld.Nu)).Single().ShouldBeOfType<ContractWerdTerOndertekeningVoorgelegd>();

    [Fact]
    public void Laat_geld_van_de_vlaamse_overheid_bij_de_eigen_middelen_geweigerd()
    {
        var inhoud = Voorbeeld.Maak(Fondsvoorbeeld.Voorstel with { Financiering = [new(Voorbeeld.Vlaanderen.Cijfers, Voorbeeld.Eur("1000"))] });

        Hulp.Contracten.Ontwerp(inhoud).Weigert("mandatering-ontoereikend", c => c.LegVoor(Wie.Team, Voorbeeld.Nu));
    }

    [Fact]
    public void Kan_opnieuw_als_het_antwoord_uitblijft()
    {
        var contract = Fondscontract.Wacht();
        var eerst = Contracttekst.Van(contract.Id, contract.Inhoud).Hash;

        var gevraagd = (ReserveringWerdGevraagd)contract.Na(c => c.VraagMiddelenOpnieuw(Wie.Team, Voorbeeld.Nu)).Single();

        (gevraagd.Poging, gevraagd.Hash).ShouldBe((2, eerst));
        contract.Status.ShouldBe(Contractstatus.WachtOpMiddelen);
    }

    [Fact]
    public void Kan_opnieuw_alleen_door_een_team_van_de_regio_en_voor_de_einddatum()
    {
        Fondscontract.Wacht().Weigert("niet-gevonden", c => c.VraagMiddelenOpnieuw(Wie.AnderTeam, Voorbeeld.Nu));
        Fondscontract.Wacht().Weigert("buiten-uw-regio", c => c.VraagMiddelenOpnieuw(Wie.Gemandateerde, Voorbeeld.Nu)).Status.ShouldBe(403);
        Fondscontract.Wacht().Weigert("contract-verlopen", c => c.VraagMiddelenOpnieuw(Wie.Team, Voorbeeld.Op(new(2031, 1, 1))));
    }

    [Fact]
    public void Toont_het_contract_niet_aan_meer_mensen_dan_een_ontwerp()
    {
        Fondscontract.Wacht().IsZichtbaarVoor(Wie.Raadslid(Voorbeeld.Antwerpen)).ShouldBeFalse();
        Fondscontract.Wacht().IsZichtbaarVoor(Wie.Burgemeester(Voorbeeld.Antwerpen)).ShouldBeTrue();
        Fondscontract.Voorgelegd().IsZichtbaarVoor(Wie.Raadslid(Voorbeeld.Antwerpen)).ShouldBeTrue();
    }
}

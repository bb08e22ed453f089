using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_gemeente_fuseert;

public sealed class De_opvolger
{
    internal static readonly KboNummer Nieuwstad = Voorbeeld.Kbo(4000001);
    private static readonly Opvolging VanAntwerpen = Volgt(Voorbeeld.Antwerpen);
    private static readonly Opvolging VanAartselaar = Volgt(Voorbeeld.Aartselaar);

    [Fact]
    public void Is_partij_met_dezelfde_verplichtingen_en_zonder_nieuwe_handtekening()
    {
        var contract = Hulp.Contracten.InWerking();
        var (hash, tekst) = (contract.Hash, contract.TekstVoor(Wie.Team));

        contract.Na(c => c.VolgOp(VanAntwerpen)).ShouldBe(
            [new PartijWerdOpgevolgd(contract.Id, Voorbeeld.Antwerpen, Nieuwstad, "Nieuwstad", "11901", new(2027, 1, 1), Voorbeeld.Nummer(77))]);

        contract.Status.ShouldBe(Contractstatus.InWerking);
        contract.Inhoud.Partijen.Select(p => p.Naam).ShouldBe(["Nieuwstad", "Aartselaar", "Voorbeeld nv"]);
        contract.Inhoud.Verbintenissen[0].Verantwoordelijke.ShouldBe(Nieuwstad);
        contract.Inhoud.Verbintenissen[1].Mijlpalen[0].Beoordelaar.ShouldBe(Nieuwstad);
        contract.Inhoud.Financiering[0].ShouldBe(new Financiering(Nieuwstad, Voorbeeld.Eur("140000.50")));
        contract.RapporteerMijlpaal(contract.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Nieuwstad));
        contract.TekenMijlpaal(contract.Eerste(), Wie.Burgemeester(Nieuwstad), Voorbeeld.Collegebesluit);
        contract.Hash.ShouldBe(hash);
        contract.TekstVoor(Wie.Team).Hash.ShouldBe(hash, "the text that was signed keeps its bytes and so its proof");
        contract.TekstVoor(Wie.Team).Json.ToArray().ShouldBe(tekst.Json.ToArray());
    }

    [Fact]
    public void Komt_in_de_plaats_van_wie_er_niet_meer_is()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.VolgOp(VanAntwerpen);

        contract.Weigert("niet-verantwoordelijk", c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)));
        contract.Na(c => c.VolgOp(VanAntwerpen)).ShouldBeEmpty();
    }

    [Fact]
    public void Tekent_opnieuw_wat_nog_niet_door_allen_getekend_was()
    {
        var contract = Hulp.Contracten.BijnaOndertekend();
        contract.VolgOp(VanAntwerpen);

        contract.Na(c => c.Teken(Wie.Partner, Voorbeeld.Volmacht)).ShouldNotContain(g => g is ContractWerdOndertekend);
        contract.Weigert("visum-ontbreekt", c => c.Teken(Wie.Voorzitter(Nieuwstad), Voorbeeld.Raadsbesluit));
        contract.GeefVisum(Visum.Verleend, "AC1", null, Wie.Financieel(Nieuwstad));
        contract.Teken(Wie.Voorzitter(Nieuwstad), Voorbeeld.Raadsbesluit);
        contract.Na(c => c.Teken(Wie.Directeur(Nieuwstad), Voorbeeld.Raadsbesluit)).ShouldContain(g => g is ContractWerdOndertekend);
        contract.TekstVoor(Wie.Team).Hash.ShouldBe(contract.Hash);
    }

    [Fact]
    public void Tekent_opnieuw_de_mijlpaal_die_half_getekend_was()
    {
        var contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Gerapporteerd);
        contract.TekenMijlpaal(contract.Eerste(), Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit);
        contract.VolgOp(VanAntwerpen);

        contract.Mijlpaal(contract.Eerste()).Stand.Handtekeningen.ShouldBeEmpty();
        contract.TekenMijlpaal(contract.Eerste(), Wie.Burgemeester(Nieuwstad), Voorbeeld.Collegebesluit);
        contract.TekenMijlpaal(contract.Eerste(), Wie.Directeur(Nieuwstad), Voorbeeld.Collegebesluit);
        contract.Mijlpaal(contract.Eerste()).Stand.Status.ShouldBe(Mijlpaalstatus.Ondertekend);
    }

    [Fact]
    public void Houdt_wat_al_volledig_getekend_was()
    {
        var contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend);
        contract.VolgOp(VanAntwerpen);

        contract.AanvaardMijlpaal(contract.Eerste(), Wie.Team, Voorbeeld.Nu);
    }

    [Fact]
    public void Draagt_de_verplichtingen_van_allebei_als_beide_gemeenten_partij_waren()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.VolgOp(VanAntwerpen);
        contract.VolgOp(VanAartselaar);

        contract.Inhoud.Partijen.Select(p => p.Naam).ShouldBe(["Nieuwstad", "Voorbeeld nv"]);
        contract.Inhoud.Financiering.ShouldBe([new Financiering(Nieuwstad, Voorbeeld.Eur("151000.50"))]);
        contract.Inhoud.Verbintenissen[1].Mijlpalen[0].Beoordelaar.ShouldBeNull("nobody judges the own: the team does");
    }

    [Fact]
    public void Staat_in_een_ontwerp_meteen_in_de_tekst()
    {
        var contract = Hulp.Contracten.Ontwerp();
        contract.VolgOp(VanAntwerpen);
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);

        contract.TekstVoor(Wie.Team).Hash.ShouldBe(contract.Hash);
        contract.Hash.ShouldBe(Contracttekst.Van(contract.Id, contract.Inhoud).Hash);
    }

    [Fact]
    public void Krijgt_de_tekst_voorgelegd_waarvoor_het_fonds_reserveerde()
    {
        var contract = Fondscontract.Wacht();
        var hash = contract.TekstVoor(Wie.Team).Hash;
        contract.VolgOp(VanAntwerpen);
        contract.MiddelenGereserveerd(contract.Poging, hash);

        contract.Hash.ShouldBe(hash);
        contract.TekstVoor(Wie.Team).Hash.ShouldBe(hash);
    }

    [Fact]
    public void Neemt_de_plaats_in_bij_een_ingebrekestelling_en_een_taak()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Herleef(new TaakWerdGezet(contract.Id, Voorbeeld.Nummer(9), Taaksoort.GevolgBeslissen, Taakhouder.Partij, contract.Id, Voorbeeld.Antwerpen, null, null));
        contract.VolgOp(VanAntwerpen);

        contract.Weigert("taak-niet-voor-u", c => c.HandelTaakAf(Voorbeeld.Nummer(9), "Gedaan.", Wie.Burgemeester(Voorbeeld.Antwerpen)));
        contract.HandelTaakAf(Voorbeeld.Nummer(9), "Gedaan.", Wie.Burgemeester(Nieuwstad));
    }

    [Fact]
    public void Verandert_niets_aan_een_ingetrokken_contract_of_dat_van_anderen()
    {
        Hulp.Contracten.Ingetrokken().Na(c => c.VolgOp(VanAntwerpen)).ShouldBeEmpty();
        Hulp.Contracten.InWerking().Na(c => c.VolgOp(Volgt(Voorbeeld.Kbo(4000002)))).ShouldBeEmpty();
    }

    private static Opvolging Volgt(KboNummer oud) => new(oud, Nieuwstad, "Nieuwstad", "11901", new(2027, 1, 1), Voorbeeld.Nummer(77));
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_weigert;

public sealed class Weigeren
{
    private const string Reden = "De raad vindt het bedrag te hoog.";

    [Fact]
    public void Staat_in_het_logboek_met_de_functie_en_de_reden_apart()
    {
        var contract = Hulp.Contracten.TerOndertekening();
        var voorzitter = Wie.Voorzitter(Voorbeeld.Antwerpen);

        contract.Na(c => c.Weigert(voorzitter)).ShouldBe(
            [new ContractWerdGeweigerd(contract.Id, Voorbeeld.Antwerpen, Hoedanigheid.VoorzitterGemeenteraad, voorzitter.Persoon)]);
        contract.Nieuw[0].Bijlage!.Velden["reden"].ShouldBe(Reden);
    }

    [Fact]
    public void Maakt_het_weer_een_ontwerp_waarop_niets_getekend_is_en_geen_visum_staat()
    {
        var contract = Hulp.Contracten.BijnaOndertekend();

        contract.Weigert(Wie.Partner);

        (contract.Status, contract.Hash).ShouldBe((Contractstatus.Ontwerp, null));
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);
        contract.Weigert("visum-ontbreekt", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
        contract.GeefVisum(Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Antwerpen));
        contract.GeefVisum(Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Aartselaar));
        contract.Na(c => c.Teken(Wie.Partner, Voorbeeld.Volmacht)).Count.ShouldBe(1);
        foreach (var kbo in new[] { Voorbeeld.Antwerpen, Voorbeeld.Aartselaar })
        {
            contract.Teken(Wie.Voorzitter(kbo), Voorbeeld.Raadsbesluit);
            contract.Teken(Wie.Directeur(kbo), Voorbeeld.Raadsbesluit);
        }

        contract.Status.ShouldBe(Contractstatus.InWerking);
    }

    [Fact]
    public void Kan_iedereen_die_voor_een_partij_tekent_ook_wie_al_getekend_heeft()
    {
        foreach (var wie in new[] { Wie.Voorzitter(Voorbeeld.Antwerpen), Wie.Directeur(Voorbeeld.Antwerpen), Wie.Voorzitter(Voorbeeld.Aartselaar), Wie.Partner })
        {
            Hulp.Contracten.BijnaOndertekend().Na(c => c.Weigert(wie)).Single().ShouldBeOfType<ContractWerdGeweigerd>();
        }
    }

    [Fact]
    public void Kan_niemand_die_er_niet_voor_tekent()
    {
        var contract = Hulp.Contracten.TerOndertekening();

        foreach (var wie in new[] { Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Medewerker(Voorbeeld.Antwerpen), Wie.Raadslid(Voorbeeld.Antwerpen), Wie.Team, Wie.Gemandateerde })
        {
            contract.Weigert("niet-bevoegd", c => c.Weigert(wie)).Status.ShouldBe(403);
        }

        contract.Weigert("niet-gevonden", c => c.Weigert(Wie.Voorzitter(Voorbeeld.Vlaanderen)));
    }

    [Theory]
    [InlineData(Contractstatus.Ontwerp, "contract-niet-voorgelegd")]
    [InlineData(Contractstatus.WachtOpMiddelen, "contract-wacht-op-middelen")]
    [InlineData(Contractstatus.Ondertekend, "contract-al-ondertekend")]
    [InlineData(Contractstatus.InWerking, "contract-in-werking")]
    [InlineData(Contractstatus.Afgerond, "contract-afgerond")]
    [InlineData(Contractstatus.Ingetrokken, "contract-ingetrokken")]
    public void Kan_alleen_zolang_er_getekend_kan_worden(Contractstatus status, string code) =>
        Hulp.Contracten.In(status).Weigert(code, c => c.Weigert(Wie.Partner));

    [Fact]
    public void Geldt_de_tekst_die_gelezen_werd()
    {
        var contract = Hulp.Contracten.TerOndertekening();

        contract.Weigert("hash-komt-niet-overeen", c => c.Weigert(Wie.Partner, new string('a', 64)));
        contract.Na(c => c.Weigert(Wie.Partner, contract.Hash)).Count.ShouldBe(1);
    }

    [Fact]
    public void Doet_voor_de_vlaamse_overheid_alleen_wie_in_het_collectief_zit()
    {
        var contract = Fondscontract.Voorgelegd();

        contract.Weigert("mandatering-ontoereikend", c => c.Weiger(Reden, null, new Weigeraar(Wie.Gemandateerde with { Persoon = "een ander" }), Voorbeeld.Nu, Fondsvoorbeeld.Mandatering));
        contract.Weigert("mandatering-ontoereikend", c => c.Weiger(Reden, null, new Weigeraar(Wie.Gemandateerde), Voorbeeld.Nu));
        contract.Na(c => c.Weiger(Reden, null, new Weigeraar(Wie.Gemandateerde), Voorbeeld.Nu, Fondsvoorbeeld.Mandatering)).Count.ShouldBe(1);
    }

    [Fact]
    public void Vraagt_het_fonds_daarna_opnieuw_als_een_volgende_poging_en_verandert_een_oud_antwoord_niets()
    {
        var contract = Fondscontract.Voorgelegd();
        var hash = contract.Hash!;
        contract.Weigert(Wie.Partner);

        contract.Na(c => c.LegVoor(Wie.Team, Voorbeeld.Nu)).Single().ShouldBeOfType<ReserveringWerdGevraagd>().Poging.ShouldBe(2);
        contract.Na(c => c.MiddelenGereserveerd(1, hash)).ShouldBeEmpty();
        contract.Na(c => c.MiddelenGereserveerd(2, hash)).Count.ShouldBe(1);
    }
}

internal static class Weigerstappen
{
    public static void Weigert(this Gebiedscontract contract, Betrokkene wie, string? hash = null) =>
        contract.Weiger("De raad vindt het bedrag te hoog.", hash, new Weigeraar(wie), Voorbeeld.Nu);
}

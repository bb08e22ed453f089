using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

/// <summary>The fund is asked before anybody signs.</summary>
public sealed class Middelen
{


    private static Contractinhoud Met(Contractinhoud inhoud, string laatste) => inhoud.MetMijlpaal(0, 1, m => m with { Bedrag = Voorbeeld.Eur(laatste) })
        .Met(0, v => v with { Bedrag = Bedrag.Som(v.Mijlpalen.Select(m => m.Bedrag)) });

    private static Gebiedscontract Wachtend(string laatste = "200000.25")
    {
        var contract = Fondscontract.InWerking();
        return contract.Voorgelegd(Avenantsoort.Financieel, Met(contract.Inhoud, laatste));
    }

    private static string Hash(Gebiedscontract contract) => Avenanttekst.Van(contract.Id, contract.OpenAvenant!).Hash;

    [Fact]
    public void Worden_gevraagd_met_alle_mijlpalen_van_de_nieuwe_tekst()
    {
        var contract = Fondscontract.InWerking();
        contract.Stel(Avenantsoort.Financieel, Met(contract.Inhoud, "200000.25"));

        var gevraagd = (AvenantmiddelenWerdenGevraagd)contract.Na(c => c.LegAvenantVoor(Avenantvoorbeeld.Id, Wie.Team, Voorbeeld.Nu)).ShouldHaveSingleItem();

        (gevraagd.Fonds, gevraagd.Mandatering, gevraagd.Poging, gevraagd.Jaar, gevraagd.Hash).ShouldBe((Fondsvoorbeeld.Fonds, Fondsvoorbeeld.Mandatering.Id, 1, 2026, Hash(contract)));
        gevraagd.Mijlpalen.Select(m => $"{m.Begunstigde} {m.Bedrag}").ShouldBe([$"{Voorbeeld.Antwerpen} 50000.25", $"{Voorbeeld.Antwerpen} 200000.25"]);
        contract.OpenAvenant!.Status.ShouldBe(Avenantstatus.WachtOpMiddelen);
    }

    [Fact]
    public void Worden_niet_gevraagd_als_het_fonds_er_niets_van_merkt()
    {
        var contract = Fondscontract.InWerking();
        contract.Voorgelegd(Avenantsoort.Termijn, contract.Inhoud.MetLangereTermijn()).OpenAvenant!.Status.ShouldBe(Avenantstatus.TerOndertekening);
    }

    [Fact]
    public void Zijn_er_pas_dan_ligt_het_voor()
    {
        var contract = Wachtend();
        contract.Weigert("avenant-wacht-op-middelen", c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht));

        contract.Na(c => c.AvenantmiddelenGereserveerd(Avenantvoorbeeld.Id, 1, Hash(c))).ShouldHaveSingleItem().ShouldBeOfType<AvenantWerdVoorgelegd>();
        contract.Na(c => c.AvenantmiddelenGereserveerd(Avenantvoorbeeld.Id, 1, Hash(c))).ShouldBeEmpty();
    }

    [Fact]
    public void Zijn_er_niet_dan_is_het_weer_een_ontwerp()
    {
        var contract = Wachtend();

        contract.Na(c => c.AvenantmiddelenGeweigerd(Avenantvoorbeeld.Id, 1, Berichten.Fondsen.Weigeringsreden.MandateringOntoereikend))
            .ShouldBe([new AvenantWerdTeruggezetNaarOntwerp(contract.Id, Avenantvoorbeeld.Id, 1, Berichten.Fondsen.Weigeringsreden.MandateringOntoereikend)]);
        contract.WijzigAvenant(Avenantvoorbeeld.Id, Met(contract.Inhoud, "150000.25"), "Minder.", Wie.Team, Voorbeeld.Nu);
    }

    [Fact]
    public void Een_antwoord_op_een_oudere_vraag_of_voor_een_gesloten_avenant_verandert_niets()
    {
        var contract = Wachtend();
        contract.VraagAvenantmiddelenOpnieuw(Avenantvoorbeeld.Id, Wie.Team, Voorbeeld.Nu);
        contract.Na(c => c.AvenantmiddelenGereserveerd(Avenantvoorbeeld.Id, 1, Hash(c))).ShouldBeEmpty();
        contract.Na(c => c.AvenantmiddelenGereserveerd(Avenantvoorbeeld.Id, 2, new string('a', 64))).ShouldBeEmpty();
        var hash = Hash(contract);

        contract.TrekAvenantIn(Avenantvoorbeeld.Id, "Toch niet.", Wie.Team, Voorbeeld.Nu);

        contract.Na(c => c.AvenantmiddelenGereserveerd(Avenantvoorbeeld.Id, 2, hash)).ShouldBeEmpty();
        contract.Na(c => c.AvenantmiddelenGeweigerd(Avenantvoorbeeld.Id, 2, Berichten.Fondsen.Weigeringsreden.BuitenGebied)).ShouldBeEmpty();
    }

    [Fact]
    public void Komen_nooit_uit_een_ander_fonds()
    {
        Fondscontract.InWerking().Weigert("avenant-ander-fonds", c => c.Stel(Avenantsoort.Materieel, c.Inhoud with { Fonds = Guid.NewGuid() }));
        Fondscontract.InWerking().Weigert("avenant-ander-fonds", c => c.Stel(Avenantsoort.Materieel, c.Inhoud with { Mandatering = Guid.NewGuid() }));
        Fondscontract.InWerking().Weigert("avenant-ander-fonds", c => c.Stel(Avenantsoort.Materieel, c.Inhoud with { Referentieregios = ["REFREG01", "REFREG02"] }));
        Hulp.Contracten.InWerking().Weigert("avenant-ander-fonds", c => c.Stel(Avenantsoort.Materieel, c.Inhoud with { Fonds = Fondsvoorbeeld.Fonds }));
    }

    [Fact]
    public void Tekent_een_gemandateerde_alleen_binnen_de_mandatering()
    {
        var contract = Wachtend();
        contract.AvenantmiddelenGereserveerd(Avenantvoorbeeld.Id, 1, Hash(contract));

        contract.Weigert("mandatering-ontoereikend", c => c.TekenAvenant(Wie.Gemandateerde with { Persoon = "iemand anders" }, Voorbeeld.VrBeslissing));
        contract.TekenAvenant(Wie.Gemandateerde, Voorbeeld.VrBeslissing);
    }
}

using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

public sealed class Ondertekenen
{
    [Fact]
    public void Bindt_de_nieuwe_tekst_pas_met_de_laatste_handtekening()
    {
        var contract = Avenantvoorbeeld.In(Avenantstatus.TerOndertekening);
        var (oud, nieuw, hash) = (contract.Inhoud, contract.OpenAvenant!.Inhoud, contract.OpenAvenant.Hash!);

        contract.BijnaAangenomen().Inhoud.ShouldBe(oud);
        var gebeurd = contract.Na(c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht));

        ((AvenantWerdOndertekend)gebeurd[0]).Volledig.ShouldBeTrue();
        gebeurd[1].ShouldBe(new AvenantWerdAangenomen(contract.Id, Avenantvoorbeeld.Id, 1, hash, Contracttekst.Van(contract.Id, nieuw).Hash, nieuw, Voorbeeld.Nu.Vandaag));
        (contract.Inhoud, contract.Hash, contract.OpenAvenant).ShouldBe((nieuw, Contracttekst.Van(contract.Id, nieuw).Hash, null));
    }

    [Fact]
    public void Van_een_andere_tekst_kan_niet() => Avenantvoorbeeld.In(Avenantstatus.TerOndertekening).Weigert("hash-komt-niet-overeen",
        c => c.OndertekenAvenant(Avenantvoorbeeld.Id, c.Hash!, Wie.Partner.Op(Voorbeeld.Volmacht), Handtekeningniveau.Gewoon, Voorbeeld.Nu));

    [Fact]
    public void Van_dezelfde_inhoud_geeft_bij_een_andere_basis_een_andere_hash()
    {
        var avenant = Avenantvoorbeeld.In(Avenantstatus.Ontwerp).OpenAvenant!;

        Avenanttekst.Van(Hulp.Contracten.Id, avenant with { Basis = new string('b', 64) }).Hash.ShouldNotBe(Avenanttekst.Van(Hulp.Contracten.Id, avenant).Hash);
        Avenanttekst.Van(Hulp.Contracten.Id, avenant with { Nummer = 2 }).Hash.ShouldNotBe(Avenanttekst.Van(Hulp.Contracten.Id, avenant).Hash);
    }

    [Fact]
    public void Vraagt_twee_personen_per_gemeente_en_elk_een_keer()
    {
        var contract = Avenantvoorbeeld.In(Avenantstatus.TerOndertekening);
        contract.TekenAvenant(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit);

        contract.Weigert("handtekening-al-gezet", c => c.TekenAvenant(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
        contract.Weigert("twee-personen-nodig", c => c.TekenAvenant(
            Wie.Directeur(Voorbeeld.Antwerpen) with { Persoon = Wie.Voorzitter(Voorbeeld.Antwerpen).Persoon }, Voorbeeld.Raadsbesluit));
        contract.Weigert("ongeldige-invoer", c => c.TekenAvenant(Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit));
    }

    [Fact]
    public void Vraagt_een_visum_van_de_gemeente_die_meer_gaat_betalen()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voorgelegd(Avenantsoort.Financieel, contract.Inhoud.MetAndereFinanciering());
        contract.Weigert("visum-ontbreekt", c => c.TekenAvenant(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
        contract.Weigert("visum-niet-nodig", c => c.GeefAvenantvisum(Avenantvoorbeeld.Id, Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Aartselaar)));

        contract.GeefAvenantvisum(Avenantvoorbeeld.Id, Visum.Geweigerd, "AC1", "Te duur.", Wie.Financieel(Voorbeeld.Antwerpen));
        contract.Weigert("visum-geweigerd", c => c.TekenAvenant(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
        contract.GeefAvenantvisum(Avenantvoorbeeld.Id, Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Antwerpen));
        contract.Weigert("visum-al-gegeven", c => c.GeefAvenantvisum(Avenantvoorbeeld.Id, Visum.Verleend, "AC1", null, Wie.Financieel(Voorbeeld.Antwerpen)));

        contract.Aangenomen().Inhoud.Financiering.ShouldHaveSingleItem();
    }

    [Fact]
    public void Houdt_de_stand_van_een_mijlpaal_en_begint_een_nieuwe_van_voor_af_aan()
    {
        var contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Aanvaard);

        contract.Voorgelegd(Avenantsoort.Materieel, contract.Inhoud.MetVerbintenisVan(Voorbeeld.Aartselaar)).Aangenomen();

        contract.Mijlpaal(contract.Eerste()).Stand.Status.ShouldBe(Mijlpaalstatus.Aanvaard);
        contract.Mijlpaal(new(Voorbeeld.Nummer(902))).Stand.Status.ShouldBe(Mijlpaalstatus.Gepland);
    }

    [Fact]
    public void Wordt_geweigerd_en_laat_dan_geen_spoor_na_in_wat_bindt()
    {
        var contract = Avenantvoorbeeld.In(Avenantstatus.TerOndertekening).BijnaAangenomen();
        var (inhoud, hash) = (contract.Inhoud, contract.Hash);

        contract.Na(c => c.WeigerAvenant(Avenantvoorbeeld.Id, "Te lang.", Wie.Partner, Voorbeeld.Nu))
            .ShouldBe([new AvenantWerdVerworpen(contract.Id, Avenantvoorbeeld.Id, Voorbeeld.Onderneming, Hoedanigheid.GemachtigdePersoon, Wie.Partner.Persoon)]);

        (contract.Inhoud, contract.Hash, contract.OpenAvenant).ShouldBe((inhoud, hash, null));
        contract.Weigert("avenant-verworpen", c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht));
    }

    [Fact]
    public void Houdt_het_werk_aan_de_oude_tekst_niet_op()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voorgelegd(Avenantsoort.Termijn, contract.Inhoud.MetLangereTermijn());

        contract.Voltooi(contract.Eerste());
        contract.Aangenomen();

        contract.Mijlpaal(contract.Eerste()).Stand.Status.ShouldBe(Mijlpaalstatus.Aanvaard);
        contract.Inhoud.Einddatum.ShouldBe(new(2031, 12, 31));
    }

    [Fact]
    public void Wacht_met_afronden_tot_het_avenant_beslist_is()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voorgelegd(Avenantsoort.Materieel, contract.Inhoud.MetVerbintenisVan(Voorbeeld.Aartselaar));
        foreach (var mijlpaal in contract.Inhoud.Verbintenissen.SelectMany(v => v.Mijlpalen).ToList())
        {
            contract.Voltooi(mijlpaal.Id);
        }

        contract.Status.ShouldBe(Contractstatus.InWerking);
        contract.Na(c => c.TrekAvenantIn(Avenantvoorbeeld.Id, "Toch niet.", Wie.Team, Voorbeeld.Nu)).Last().ShouldBeOfType<ContractWerdAfgerond>();
    }
}

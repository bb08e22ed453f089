using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_op_papier_tekent;

public sealed class Registreren_en_bevestigen
{
    private static readonly string Scan = new('e', 64);
    private static readonly Guid Registratie = Voorbeeld.Nummer(71);
    private static readonly Betrokkene Teamlid = Wie.Team with { Persoon = "tweede teamlid" };
    private readonly Gebiedscontract _contract = Hulp.Contracten.TerOndertekening();

    [Fact]
    public void Is_nog_geen_handtekening_tot_een_tweede_persoon_bevestigt()
    {
        var geregistreerd = (PapierenHandtekeningWerdGeregistreerd)_contract.Na(c => Registreer(c)).Single();
        geregistreerd.Hash.ShouldBe(_contract.Hash);
        geregistreerd.Persoon.ShouldBe(Wie.Team.Persoon);
        _contract.Nieuw[0].Bijlage!.Velden["ondertekenaar"].ShouldBe("An Janssens");

        var gebeurd = _contract.Na(c => Bevestig(c, Teamlid));

        gebeurd[0].ShouldBe(new PapierenHandtekeningWerdBevestigd(_contract.Id, Registratie, Teamlid.Persoon));
        gebeurd[1].ShouldBe(new HandtekeningWerdGezet(_contract.Id, Voorbeeld.Antwerpen, _contract.Hash!, Hoedanigheid.AlgemeenDirecteur, geregistreerd.Ondertekenaar,
            Handtekeningniveau.Handgeschreven, Voorbeeld.Besluit(Voorbeeld.Raadsbesluit), Voorbeeld.Nu.Nu));
        gebeurd.Count.ShouldBe(2);
    }

    [Fact]
    public void Kan_dezelfde_persoon_niet_bevestigen()
    {
        Registreer(_contract);
        _contract.Weigert("twee-personen-nodig", c => Bevestig(c, Wie.Team)).Status.ShouldBe(409);
        _contract.Weigert("twee-personen-nodig", c => Bevestig(c, Wie.Directeur(Voorbeeld.Antwerpen) with { Persoon = Wie.Team.Persoon }));
    }

    [Fact]
    public void Bevestigt_wie_dezelfde_scan_bekeek()
    {
        Registreer(_contract);
        _contract.Weigert("andere-scan", c => c.BevestigPapier(Registratie, new string('f', 64), Teamlid, Voorbeeld.Nu));
    }

    [Fact]
    public void Kan_maar_een_keer_bevestigd_worden()
    {
        Registreer(_contract);
        Bevestig(_contract, Teamlid);
        _contract.Weigert("niet-gevonden", c => Bevestig(c, Teamlid)).Status.ShouldBe(404);
        _contract.Weigert("handtekening-al-gezet", c => Registreer(c));
    }

    [Fact]
    public void Doen_het_gebiedsteam_van_de_regio_en_medewerkers_van_die_partij_en_niemand_anders()
    {
        foreach (var wie in new[] { Wie.Team, Wie.Medewerker(Voorbeeld.Antwerpen), Wie.Directeur(Voorbeeld.Antwerpen), Wie.Voorzitter(Voorbeeld.Antwerpen) })
        {
            var contract = Hulp.Contracten.TerOndertekening();
            Registreer(contract, wie: wie);
            Bevestig(contract, wie with { Persoon = "een collega" });
        }

        Registreer(_contract);
        foreach (var wie in new[] { Wie.Medewerker(Voorbeeld.Aartselaar), Wie.Partner, Wie.Raadslid(Voorbeeld.Antwerpen), Wie.Financieel(Voorbeeld.Antwerpen), Wie.Gemandateerde })
        {
            _contract.Weigert("niet-bevoegd", c => Registreer(c, wie: wie)).Status.ShouldBe(403);
            _contract.Weigert("niet-bevoegd", c => Bevestig(c, wie)).Status.ShouldBe(403);
        }

        _contract.Weigert("niet-gevonden", c => Registreer(c, wie: Wie.AnderTeam)).Status.ShouldBe(404);
    }

    [Fact]
    public void Draagt_het_papier_de_hash_van_de_tekst() =>
        _contract.Weigert("hash-komt-niet-overeen", c => c.RegistreerPapier(Registratie, Papier(c) with { Hash = new string('0', 64) }, Wie.Team, Voorbeeld.Nu));

    [Fact]
    public void Vraagt_hetzelfde_visum_als_elke_andere_handtekening()
    {
        var contract = Hulp.Contracten.TerOndertekening(metVisum: false);
        contract.Weigert("visum-ontbreekt", c => Registreer(c));
        contract.GeefVisum(Visum.Geweigerd, "AC000001", "Neen.", Wie.Financieel(Voorbeeld.Antwerpen));
        contract.Weigert("visum-geweigerd", c => Registreer(c));
    }

    [Fact]
    public void Steunt_op_hetzelfde_besluit_en_dezelfde_functies_als_elke_andere_handtekening()
    {
        _contract.Weigert("ongeldige-invoer", c => c.RegistreerPapier(Registratie, Papier(c) with { Grond = Voorbeeld.Besluit(Voorbeeld.Collegebesluit) }, Wie.Team, Voorbeeld.Nu))
            .Velden.Keys.ShouldBe(["grond.soort"]);
        _contract.Weigert("niet-bevoegd", c => c.RegistreerPapier(Registratie, Papier(c) with { Hoedanigheid = Hoedanigheid.Burgemeester }, Wie.Team, Voorbeeld.Nu));
        _contract.Weigert("ongeldige-invoer", c => c.RegistreerPapier(Registratie, Papier(c) with { Partij = Voorbeeld.Vlaanderen }, Wie.Team, Voorbeeld.Nu)).Velden.Keys.ShouldBe(["partij"]);
        _contract.Weigert("ongeldige-invoer", c => c.RegistreerPapier(Registratie, Papier(c) with { Datum = new(2026, 11, 21) }, Wie.Team, Voorbeeld.Nu)).Velden.Keys.ShouldBe(["datum"]);
        _contract.Weigert("ongeldige-invoer", c => c.RegistreerPapier(Registratie, Papier(c) with { Datum = new(2026, 9, 30) }, Wie.Team, Voorbeeld.Nu)).Velden.Keys.ShouldBe(["datum"]);
    }

    [Fact]
    public void Tekent_niemand_op_papier_in_twee_functies()
    {
        Registreer(_contract);
        Bevestig(_contract, Teamlid);

        _contract.Weigert("twee-personen-nodig", c => c.RegistreerPapier(Voorbeeld.Nummer(72),
            Papier(c) with { Hoedanigheid = Hoedanigheid.VoorzitterGemeenteraad, Ondertekenaar = " an  JANSSENS" }, Wie.Team, Voorbeeld.Nu));
    }

    [Fact]
    public void Vervangt_een_nieuwe_registratie_wat_niemand_bevestigde()
    {
        Registreer(_contract);
        _contract.RegistreerPapier(Voorbeeld.Nummer(73), Papier(_contract) with { Ondertekenaar = "Piet Maes" }, Wie.Team, Voorbeeld.Nu);

        _contract.Weigert("niet-gevonden", c => Bevestig(c, Teamlid));
        _contract.Na(c => c.BevestigPapier(Voorbeeld.Nummer(73), Scan, Teamlid, Voorbeeld.Nu)).Count.ShouldBe(2);
    }

    [Fact]
    public void Maakt_de_laatste_het_contract_ondertekend_en_in_werking()
    {
        var contract = Hulp.Contracten.BijnaOndertekend();
        contract.RegistreerPapier(Registratie, Papier(contract) with
        {
            Partij = Voorbeeld.Onderneming, Hoedanigheid = Hoedanigheid.GemachtigdePersoon, Grond = Voorbeeld.Besluit(Voorbeeld.Volmacht),
        }, Wie.Partner, Voorbeeld.Nu);

        contract.Na(c => Bevestig(c, Wie.Team)).Skip(1).Select(g => g.GetType())
            .ShouldBe([typeof(HandtekeningWerdGezet), typeof(ContractWerdOndertekend), typeof(ContractTradInWerking)]);
    }

    [Fact]
    public void Kan_niet_voor_de_vlaamse_overheid()
    {
        var contract = Fondscontract.Voorgelegd();
        contract.Weigert("papier-niet-voor-mandatering", c => c.RegistreerPapier(Registratie, Papier(c) with
        {
            Partij = Voorbeeld.Vlaanderen, Hoedanigheid = Hoedanigheid.Gemandateerde, Grond = Voorbeeld.Besluit(Voorbeeld.VrBeslissing),
        }, Wie.Team, Voorbeeld.Nu));
    }

    [Theory]
    [InlineData(Contractstatus.Ontwerp)]
    [InlineData(Contractstatus.InWerking)]
    [InlineData(Contractstatus.Ingetrokken)]
    public void Kan_alleen_terwijl_het_contract_voorligt(Contractstatus status) =>
        Should.Throw<Fundament.Fouten.Domeinfout>(() => Registreer(Hulp.Contracten.In(status))).Status.ShouldBe(409);

    [Fact]
    public void Wordt_een_registratie_waardeloos_als_het_contract_intussen_ingetrokken_is()
    {
        Registreer(_contract);
        _contract.TrekIn("Andere tekst.", Wie.Team);
        _contract.Weigert("contract-ingetrokken", c => Bevestig(c, Teamlid));
    }

    private static void Registreer(Gebiedscontract contract, Betrokkene? wie = null) => contract.RegistreerPapier(Registratie, Papier(contract), wie ?? Wie.Team, Voorbeeld.Nu);

    private static void Bevestig(Gebiedscontract contract, Betrokkene wie) => contract.BevestigPapier(Registratie, Scan, wie, Voorbeeld.Nu);

    private static Papier Papier(Gebiedscontract contract) => new(Voorbeeld.Antwerpen, contract.Hash ?? "", Hoedanigheid.AlgemeenDirecteur, "An Janssens",
        Voorbeeld.Besluit(Voorbeeld.Raadsbesluit), Scan, new(2026, 11, 19));
}

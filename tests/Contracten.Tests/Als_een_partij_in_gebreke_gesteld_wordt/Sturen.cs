using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_in_gebreke_gesteld_wordt;

public sealed class Sturen
{
    [Fact]
    public void Staat_in_het_contract_wie_wie_waaraan_houdt_en_tot_wanneer()
    {
        var contract = Nalevingen.InWerking();

        contract.Na(c => c.StelInGebreke()).ShouldBe([new IngebrekestellingWerdGestuurd(contract.Id, Nalevingen.Ingebrekestelling, contract.Belofte(),
            Voorbeeld.Aartselaar, "Artikel 3", Nalevingen.Hersteltermijn, Wie.Burgemeester(Voorbeeld.Aartselaar).Persoon)]);
        contract.Nieuw[0].Bijlage!.Velden["reden"].ShouldBe("Er gebeurt niets.");
    }

    [Fact]
    public void Kan_elke_andere_partij_die_mag_tekenen()
    {
        foreach (var wie in new[] { Wie.Voorzitter(Voorbeeld.Aartselaar), Wie.Directeur(Voorbeeld.Aartselaar), Wie.Partner })
        {
            Nalevingen.InWerking().Na(c => c.StelInGebreke(wie: wie)).Count.ShouldBe(1, wie.Persoon);
        }
    }

    [Fact]
    public void Kan_niemand_de_eigen_partij() =>
        Nalevingen.InWerking().Weigert("eigen-verbintenis", c => c.StelInGebreke(wie: Wie.Burgemeester(Voorbeeld.Antwerpen))).Status.ShouldBe(403);

    [Fact]
    public void Kan_niemand_die_niet_tekent_of_geen_partij_is()
    {
        foreach (var wie in new[] { Wie.Medewerker(Voorbeeld.Aartselaar), Wie.Raadslid(Voorbeeld.Aartselaar), Wie.Team, Wie.Gemandateerde, Nalevingen.Expert })
        {
            Nalevingen.InWerking().Weigert("niet-bevoegd", c => c.StelInGebreke(wie: wie)).Status.ShouldBe(403);
        }
    }

    [Fact]
    public void Kan_het_gebiedsteam_van_de_regio_voor_de_vlaamse_overheid()
    {
        var contract = Fondscontract.InWerking();

        contract.Weigert("niet-bevoegd", c => c.StelInGebreke(wie: Wie.AnderTeam));
        ((IngebrekestellingWerdGestuurd)contract.Na(c => c.StelInGebreke(wie: Wie.Team)).Single()).Afzender.ShouldBe(Voorbeeld.Vlaanderen);
    }

    [Fact]
    public void Zegt_wie_voor_twee_partijen_optreedt_voor_welke()
    {
        var inhoud = Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Partijen =
            [
                .. Voorbeeld.Partijen, new(Partijsoort.VlaamseOverheid, Voorbeeld.Vlaanderen.Cijfers, Naam: "Vlaams Gewest"),
                new(Partijsoort.VlaamseOverheid, Voorbeeld.Agentschap.Cijfers, Naam: "Agentschap"),
            ],
        });
        var contract = Hulp.Contracten.BijnaOndertekend(inhoud);
        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);
        contract.Onderteken(contract.Hash!, Wie.Gemandateerde.Op(Voorbeeld.VrBeslissing, Voorbeeld.Vlaanderen), Handtekeningniveau.Gewoon, Voorbeeld.Nu);
        contract.Onderteken(contract.Hash!, Wie.Gemandateerde.Op(Voorbeeld.VrBeslissing, Voorbeeld.Agentschap), Handtekeningniveau.Gewoon, Voorbeeld.Nu);

        contract.Weigert("ongeldige-invoer", c => c.StelInGebreke(wie: Wie.Gemandateerde)).Velden.Keys.ShouldBe(["partij"]);
        contract.Na(c => c.StelInGebreke(wie: Wie.Gemandateerde, partij: Voorbeeld.Agentschap)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5 * 365, true)]
    [InlineData((5 * 365) + 3, false)]
    public void Geeft_minstens_tot_morgen_en_hoogstens_vijf_jaar(int dagen, bool mag)
    {
        var contract = Nalevingen.InWerking();
        void Stuur(Gebiedscontract c) => c.StelInGebreke(hersteltermijn: Voorbeeld.Nu.Vandaag.AddDays(dagen));
        if (mag)
        {
            contract.Na(Stuur).Count.ShouldBe(1);
        }
        else
        {
            contract.Weigert("ongeldige-invoer", Stuur).Velden.Keys.ShouldBe(["hersteltermijn"]);
        }
    }

    [Fact]
    public void Kan_dezelfde_partij_maar_een_keer_tegelijk()
    {
        var contract = Nalevingen.InGebreke();

        contract.Weigert("ingebrekestelling-loopt-al", c => c.StelInGebreke(id: new(Voorbeeld.Nummer(77))));
        contract.Na(c => c.StelInGebreke(wie: Wie.Partner, id: new(Voorbeeld.Nummer(78)))).Count.ShouldBe(1);
    }

    [Fact]
    public void Gaat_over_een_verbintenis_van_het_contract() =>
        Nalevingen.InWerking().Weigert("niet-gevonden", c => c.StelInGebreke(Nalevingen.Ingebrekestelling, new(Voorbeeld.Nummer(999)), "Artikel 3", "Niets.",
            Nalevingen.Hersteltermijn, Wie.Partner, Voorbeeld.Nu)).Status.ShouldBe(404);

    [Theory]
    [InlineData(Contractstatus.TerOndertekening, "contract-niet-in-werking")]
    [InlineData(Contractstatus.Ondertekend, "contract-niet-in-werking")]
    [InlineData(Contractstatus.Afgerond, "contract-afgerond")]
    [InlineData(Contractstatus.Ingetrokken, "contract-ingetrokken")]
    public void Kan_alleen_zolang_het_contract_in_werking_is(Contractstatus status, string code) =>
        Hulp.Contracten.In(status).Weigert(code, c => c.StelInGebreke());

    [Fact]
    public void Kan_niet_zolang_er_een_geschil_over_loopt()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);

        contract.Weigert("verbintenis-bevroren", c => c.StelInGebreke());
        contract.Weigert("verbintenis-bevroren", c => c.StelInGebreke(wie: Wie.Partner, plaats: 1));
        contract.Na(c => c.StelInGebreke(plaats: 2)).Count.ShouldBe(1);
    }
}

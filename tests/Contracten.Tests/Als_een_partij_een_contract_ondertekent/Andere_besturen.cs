using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_contract_ondertekent;

public sealed class Andere_besturen
{
    private static readonly KboNummer Bestuur = Voorbeeld.Kbo(2120001);

    private static Grond Op(Besluitsoort soort) => new(soort, new(2026, 10, 1), "Besluit 12");

    private static Gebiedscontract Voorgelegd(Partijsoort soort, BeslissendOrgaan? orgaan = null)
    {
        var voorstel = Voorbeeld.Voorstel with
        {
            Partijen = [.. Voorbeeld.Partijen, new(soort, Bestuur.Cijfers, Naam: "Het bestuur", BeslissendOrgaan: orgaan)],
        };
        return Hulp.Contracten.TerOndertekening(Voorbeeld.Maak(voorstel));
    }

    [Fact]
    public void Een_ocmw_tekent_met_de_eigen_voorzitter_en_de_algemeen_directeur()
    {
        var contract = Voorgelegd(Partijsoort.Ocmw);
        contract.Weigert("niet-bevoegd", c => c.Teken(Wie.Burgemeester(Bestuur), Op(Besluitsoort.BesluitRaadMaatschappelijkWelzijn)));
        contract.Weigert("ongeldige-invoer", c => c.Teken(Wie.Voorzitter(Bestuur), Op(Besluitsoort.BesluitVastBureau)));
        contract.Weigert("niet-gevonden", c => c.Teken(Wie.Van(Rollen.Partner, Bestuur), Op(Besluitsoort.BesluitRaadMaatschappelijkWelzijn)));

        contract.Teken(Wie.Voorzitter(Bestuur), Op(Besluitsoort.BesluitRaadMaatschappelijkWelzijn));
        contract.Teken(Wie.Directeur(Bestuur), Op(Besluitsoort.BesluitRaadMaatschappelijkWelzijn));

        Functies(contract).ShouldBe([Hoedanigheid.VoorzitterRaadMaatschappelijkWelzijn, Hoedanigheid.AlgemeenDirecteur]);
    }

    [Fact]
    public void Een_vast_bureau_tekent_met_zijn_voorzitter_en_de_algemeen_directeur()
    {
        var contract = Voorgelegd(Partijsoort.Ocmw, BeslissendOrgaan.VastBureau);

        contract.Teken(Wie.Burgemeester(Bestuur), Op(Besluitsoort.BesluitVastBureau));
        contract.Teken(Wie.Directeur(Bestuur), Op(Besluitsoort.BesluitVastBureau));

        Functies(contract).ShouldBe([Hoedanigheid.VoorzitterVastBureau, Hoedanigheid.AlgemeenDirecteur]);
    }

    [Fact]
    public void Een_provincie_tekent_met_de_voorzitter_van_de_raad_en_de_griffier()
    {
        var contract = Voorgelegd(Partijsoort.Provincie);

        contract.Teken(Wie.Van(Rollen.VoorzitterProvincieraad, Bestuur), Op(Besluitsoort.Provincieraadsbesluit));
        contract.Weigert("niet-gevonden", c => c.Teken(Wie.Van(Rollen.Provinciegriffier, Voorbeeld.Antwerpen), Op(Besluitsoort.Provincieraadsbesluit)));
        contract.Teken(Wie.Van(Rollen.Provinciegriffier, Bestuur), Op(Besluitsoort.Provincieraadsbesluit));

        Functies(contract).ShouldBe([Hoedanigheid.VoorzitterProvincieraad, Hoedanigheid.Provinciegriffier]);
    }

    [Theory]
    [InlineData(Partijsoort.AutonoomGemeentebedrijf, Besluitsoort.BesluitRaadVanBestuur)]
    [InlineData(Partijsoort.IntergemeentelijkSamenwerkingsverband, Besluitsoort.BesluitRaadVanBestuur)]
    [InlineData(Partijsoort.Politiezone, Besluitsoort.Politieraadsbesluit)]
    [InlineData(Partijsoort.Hulpverleningszone, Besluitsoort.Zoneraadsbesluit)]
    [InlineData(Partijsoort.FederaleInstelling, Besluitsoort.MinisterieelBesluit)]
    public void Een_ander_bestuur_tekent_met_zijn_gemachtigde_op_een_besluit_van_zijn_orgaan(Partijsoort soort, Besluitsoort besluit)
    {
        var contract = Voorgelegd(soort);
        contract.Weigert("ongeldige-invoer", c => c.Teken(Wie.Van(Rollen.Partner, Bestuur), Voorbeeld.Collegebesluit));

        contract.Teken(Wie.Van(Rollen.Partner, Bestuur), Op(besluit));

        Functies(contract).ShouldBe([Hoedanigheid.GemachtigdePersoon]);
    }

    [Fact]
    public void De_bevoegde_minister_tekent_wanneer_geen_collectief_beslist()
    {
        var contract = Voorgelegd(Partijsoort.VlaamseOverheid, BeslissendOrgaan.Minister);
        var minister = new Betrokkene("minister", Rollen.Minister, "OVO000001", []);
        contract.Weigert("niet-bevoegd", c => c.Teken(Wie.Gemandateerde, Voorbeeld.VrBeslissing));

        contract.Teken(minister, Op(Besluitsoort.MinisterieelBesluit));

        Functies(contract).ShouldBe([Hoedanigheid.Minister]);
    }

    [Fact]
    public void Een_ocmw_dat_betaalt_heeft_een_visum_nodig()
    {
        var voorstel = Voorbeeld.Voorstel with
        {
            Partijen = [.. Voorbeeld.Partijen, new(Partijsoort.Ocmw, Bestuur.Cijfers, Naam: "OCMW")],
            Financiering = [Voorbeeld.Voorstel.Financiering![0], new("11001", Voorbeeld.Eur("10000")), new(Bestuur.Cijfers, Voorbeeld.Eur("1000"))],
        };
        var contract = Hulp.Contracten.TerOndertekening(Voorbeeld.Maak(voorstel), metVisum: false);
        contract.Weigert("visum-ontbreekt", c => c.Teken(Wie.Voorzitter(Bestuur), Op(Besluitsoort.BesluitRaadMaatschappelijkWelzijn)));

        contract.GeefVisum(Visum.Verleend, "AC000001", null, Wie.Financieel(Bestuur));

        contract.Na(c => c.Teken(Wie.Voorzitter(Bestuur), Op(Besluitsoort.BesluitRaadMaatschappelijkWelzijn))).Count.ShouldBe(1);
    }

    private static IEnumerable<Hoedanigheid> Functies(Gebiedscontract contract) =>
        contract.Nieuw.Select(n => n.Gebeurtenis).OfType<HandtekeningWerdGezet>().Where(h => h.Partij == Bestuur).Select(h => h.Hoedanigheid);
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_opstelt;

public sealed class Juiste_inhoud
{
    [Fact]
    public void Geeft_een_ontwerp()
    {
        var contract = Hulp.Contracten.Ontwerp();

        contract.Status.ShouldBe(Contractstatus.Ontwerp);
        contract.Nieuw.Single().Gebeurtenis.ShouldBeOfType<ContractWerdOpgesteld>().Inhoud.ShouldBe(contract.Inhoud);
    }

    [Fact]
    public void Haalt_naam_en_kbo_nummer_van_een_gemeente_uit_de_eigen_kopie()
    {
        Voorbeeld.Inhoud.Partijen[0].ShouldBe(
            new Contractpartij(Voorbeeld.Antwerpen, "Antwerpen", Partijsoort.Gemeente, "11002", BeslissendOrgaan.Gemeenteraad));
    }

    [Fact]
    public void Aanvaardt_een_gemeente_met_alleen_haar_kbo_nummer()
    {
        var inhoud = Voorbeeld.Maak(Voorbeeld.Voorstel with
        {
            Partijen = [new(Partijsoort.Gemeente, Kbo: "0207.500.123", BeslissendOrgaan: BeslissendOrgaan.College), .. Voorbeeld.Partijen[1..]],
        });

        inhoud.Partijen[0].ShouldBe(new Contractpartij(Voorbeeld.Antwerpen, "Antwerpen", Partijsoort.Gemeente, "11002", BeslissendOrgaan.College));
    }

    [Fact]
    public void Vertaalt_verwijzingen_met_een_nis_code_naar_het_kbo_nummer()
    {
        var inhoud = Voorbeeld.Inhoud;

        inhoud.Verbintenissen.Select(v => v.Verantwoordelijke).ShouldBe([Voorbeeld.Antwerpen, Voorbeeld.Aartselaar, Voorbeeld.Onderneming]);
        inhoud.Verbintenissen[1].Mijlpalen[0].Beoordelaar.ShouldBe(Voorbeeld.Antwerpen);
        inhoud.Financiering[1].Partij.ShouldBe(Voorbeeld.Aartselaar);
    }

    [Fact]
    public void Geeft_elke_verbintenis_en_elke_mijlpaal_een_eigen_nummer()
    {
        var nummers = Voorbeeld.Inhoud.Verbintenissen.SelectMany(v => v.Mijlpalen.Select(m => m.Id.Waarde).Append(v.Id.Waarde)).ToList();

        nummers.Distinct().Count().ShouldBe(7);
    }

    [Fact]
    public void Vult_het_gewone_beslissende_orgaan_in()
    {
        Ondertekenregels.Organen(Partijsoort.Gemeente)[0].ShouldBe(BeslissendOrgaan.Gemeenteraad);
        Ondertekenregels.Organen(Partijsoort.VlaamseOverheid)[0].ShouldBe(BeslissendOrgaan.Mandatering);
        Ondertekenregels.Organen(Partijsoort.Onderneming)[0].ShouldBe(BeslissendOrgaan.EigenBestuur);
        Ondertekenregels.Organen(Partijsoort.Vereniging)[0].ShouldBe(BeslissendOrgaan.EigenBestuur);
    }

    [Fact]
    public void Mag_zonder_geld_zijn()
    {
        var voorstel = Voorbeeld.Voorstel;
        var inhoud = Voorbeeld.Maak(voorstel with { Verbintenissen = [voorstel.Verbintenissen![1]], Financiering = null });

        inhoud.Financiering.ShouldBeEmpty();
    }

    [Fact]
    public void Is_voor_een_ander_gebiedsteam_niet_toegelaten()
    {
        var contract = new Gebiedscontract();
        contract.Begin(Hulp.Contracten.Id);

        contract.Weigert("buiten-uw-regio", c => c.StelOp(Voorbeeld.Inhoud, Wie.AnderTeam)).Status.ShouldBe(403);
    }
}

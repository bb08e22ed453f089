using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Microsoft.EntityFrameworkCore;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_vastlegging_getoetst_wordt;

public sealed class Begrotingstoetsen
{
    private static readonly Begrotingstoets Eigen = new(false, "IF/2026/12", "BA/2026/7");
    private static readonly Begrotingstoets VanMandatering = new(true, null, null);

    private static Gebiedsfonds Gereserveerd()
    {
        var fonds = Fonds();
        fonds.Vraagt(Vraag(1, "100.00"));
        return fonds;
    }

    [Fact]
    public void Draagt_een_vastlegging_de_toets_van_haar_contract()
    {
        var fonds = Gereserveerd();
        fonds.NoteerToets(Nummer(1), Eigen);
        fonds.LegVast(Nummer(1), Vandaag, toets: VanMandatering);
        fonds.Laatste<MiddelenWerdenVastgelegd>().Begrotingstoets.ShouldBe(Eigen);
    }

    [Fact]
    public void Draagt_een_vastlegging_anders_de_toets_van_de_mandatering()
    {
        var fonds = Gereserveerd();
        fonds.LegVast(Nummer(1), Vandaag, toets: VanMandatering);
        fonds.Laatste<MiddelenWerdenVastgelegd>().Begrotingstoets.ShouldBe(VanMandatering);
    }

    [Fact]
    public void Gaat_een_vastlegging_zonder_toets_door_en_komt_de_toets_later()
    {
        var fonds = Gereserveerd();
        fonds.LegVast(Nummer(1), Vandaag);
        fonds.Laatste<MiddelenWerdenVastgelegd>().Begrotingstoets.ShouldBeNull();
        fonds.NoteerToets(Nummer(1), Eigen);
        fonds.Laatste<BegrotingstoetsWerdGenoteerd>().Begrotingstoets.ShouldBe(Eigen);
        Should.Throw<Domeinfout>(() => fonds.NoteerToets(Nummer(1), Eigen)).Code.ShouldBe("toets-al-genoteerd");
        fonds.NoteerToets(Nummer(1), VanMandatering);
    }

    [Fact]
    public void Draagt_ook_een_avenant_een_toets()
    {
        var fonds = Gereserveerd();
        fonds.LegVast(Nummer(1), Vandaag);
        var meer = new Avenantaanvraag(Nummer(1), new AvenantId(Nummer(7)), Mandatering, 1, "b", 2026, [new Fondsmijlpaal(Mijlpaal(1), Antwerpen, Eur("150.00"))], ["REFREG01"]);
        fonds.ReserveerAvenant(meer, Ruim, Vandaag);
        fonds.LegAvenantVast(Nummer(1), meer.Avenant, Vandaag, toets: VanMandatering);
        fonds.Laatste<AvenantmiddelenWerdenVastgelegd>().Begrotingstoets.ShouldBe(VanMandatering);
    }

    [Fact]
    public void Wordt_alleen_genoteerd_voor_een_contract_dat_geld_van_dit_fonds_heeft()
    {
        var fonds = Gereserveerd();
        Should.Throw<Domeinfout>(() => fonds.NoteerToets(Nummer(2), Eigen)).Code.ShouldBe("niet-gevonden");
        fonds.GeefReserveringVrij(Nummer(1));
        Should.Throw<Domeinfout>(() => fonds.NoteerToets(Nummer(1), Eigen)).Code.ShouldBe("niet-gevonden");
    }

    [Fact]
    public async Task Komt_de_toets_van_de_mandatering_uit_haar_eigen_gebeurtenis()
    {
        await using var exemplaar = await Exemplaar.Maak();
        var (fonds, mandatering) = await exemplaar.MetFonds("100.00", "100.00");
        await exemplaar.Hoort(MandateringVerleend(mandatering, Lid, AnderLid) with { Begrotingstoets = Eigen });
        await exemplaar.Hoort(Vraag(1, "10.00") with { Fonds = fonds, Mandatering = mandatering });
        await exemplaar.Hoort(new ContractTradInWerking(Nummer(1), Vandaag));
        (await exemplaar.In(db => db.Dossierlog.SingleAsync(l => l.Dossier == fonds && l.Type == nameof(MiddelenWerdenVastgelegd)))).Gebeurtenis.ShouldContain("IF/2026/12");
    }

    [Fact]
    public void Leest_een_oude_kopie_van_een_mandatering_zonder_toets() =>
        System.Text.Json.JsonSerializer.Deserialize<Mandaat>("""{"opgaven":[],"gebieden":[],"leden":[],"geldigVan":"2026-01-01","geldigTot":"2026-12-31"}""", Gebeurtenistypes.Json)!
            .Begrotingstoets.ShouldBeNull();
}

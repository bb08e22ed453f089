using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

public sealed class Het_verschil
{
    [Fact]
    public void Noemt_elke_waarde_met_oud_en_nieuw()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Stel(Avenantsoort.Materieel, contract.Inhoud.MetLangereTermijn().MetMijlpaal(0, 1, m => m with { Vervaldatum = new(2028, 3, 1) }) with
        {
            Financiering = [new(Voorbeeld.Antwerpen, Voorbeeld.Eur("151000.50"))],
        });

        contract.AvenantverschilVoor(Avenantvoorbeeld.Id, Wie.Partner).ShouldBe(
        [
            new("einddatum", Avenantwijzigingsoort.Gewijzigd, "2030-12-31", "2031-12-31"),
            new($"mijlpaal:{contract.Inhoud.Verbintenissen[0].Mijlpalen[1].Id.Waarde}.vervaldatum", Avenantwijzigingsoort.Gewijzigd, "2027-12-31", "2028-03-01"),
            new($"financiering:{Voorbeeld.Antwerpen}.bedrag", Avenantwijzigingsoort.Gewijzigd, "140000.50", "151000.50"),
            new($"financiering:{Voorbeeld.Aartselaar}.partij", Avenantwijzigingsoort.Weggevallen, Voorbeeld.Aartselaar.Cijfers, null),
            new($"financiering:{Voorbeeld.Aartselaar}.bedrag", Avenantwijzigingsoort.Weggevallen, "11000.00", null),
        ]);
    }

    [Fact]
    public void Is_na_aanneming_leeg_want_het_contract_is_zo() =>
        Avenantvoorbeeld.In(Avenantstatus.Aangenomen).AvenantverschilVoor(Avenantvoorbeeld.Id, Wie.Anoniem).ShouldBeEmpty();

    [Fact]
    public void Is_voor_een_buitenstaander_niet_te_vinden_zolang_het_niet_bindt()
    {
        foreach (var wie in new[] { Wie.Anoniem, Wie.AnderTeam, Wie.Voorzitter(Voorbeeld.Kbo(2075000)), new Betrokkene("p", "parlement", "OVO1", []) })
        {
            Avenantvoorbeeld.In(Avenantstatus.TerOndertekening).Weigert("niet-gevonden", c => c.AvenantverschilVoor(Avenantvoorbeeld.Id, wie));
            Avenantvoorbeeld.In(Avenantstatus.Ingetrokken).Weigert("niet-gevonden", c => c.AvenanttekstVoor(Avenantvoorbeeld.Id, wie));
        }
    }

    [Fact]
    public void Ziet_een_raadslid_pas_als_het_voorligt()
    {
        var raadslid = Wie.Raadslid(Voorbeeld.Antwerpen);
        Avenantvoorbeeld.In(Avenantstatus.Ontwerp).Weigert("niet-gevonden", c => c.AvenantverschilVoor(Avenantvoorbeeld.Id, raadslid));
        Avenantvoorbeeld.In(Avenantstatus.TerOndertekening).AvenantverschilVoor(Avenantvoorbeeld.Id, raadslid).ShouldNotBeEmpty();
    }
}

using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

public sealed class Toetreden_en_uittreden
{
    private static readonly Contractpartij Vereniging = new(Voorbeeld.Kbo(4098765), "Buurt vzw", Partijsoort.Vereniging, null, BeslissendOrgaan.EigenBestuur);

    private static Contractinhoud Zonder(Contractinhoud inhoud, KboNummer kbo) => inhoud with { Partijen = [.. inhoud.Partijen.Where(p => p.Kbo != kbo)] };

    [Fact]
    public void Tekent_ook_wie_toetreedt()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voorgelegd(Avenantsoort.Materieel, (contract.Inhoud with { Partijen = [.. contract.Inhoud.Partijen, Vereniging] }).MetVerbintenisVan(Vereniging.Kbo));

        contract.Aangenomen().OpenAvenant.ShouldNotBeNull();
        contract.TekenAvenant(Wie.Van("partner", Vereniging.Kbo), Voorbeeld.Volmacht);

        contract.Inhoud.Partijen.ShouldContain(Vereniging);
        contract.RapporteerMijlpaal(new(Voorbeeld.Nummer(902)), Bedrag.Nul, "Klaar.", Wie.Van("partner", Vereniging.Kbo));
    }

    [Fact]
    public void Ziet_wie_zou_toetreden_het_avenant_en_daarna_niet_meer_als_het_niet_doorgaat()
    {
        var contract = Hulp.Contracten.InWerking();
        var nieuw = Wie.Van("partner", Vereniging.Kbo);
        contract.Voorgelegd(Avenantsoort.Materieel, contract.Inhoud with { Partijen = [.. contract.Inhoud.Partijen, Vereniging] });
        contract.AvenantverschilVoor(Avenantvoorbeeld.Id, nieuw).ShouldNotBeEmpty();

        contract.WeigerAvenant(Avenantvoorbeeld.Id, "Toch niet.", nieuw, Voorbeeld.Nu);
        contract.Weigert("niet-gevonden", c => c.AvenanttekstVoor(Avenantvoorbeeld.Id, nieuw));
    }

    [Fact]
    public void Treedt_niemand_uit_met_wat_nog_te_doen_is() => Hulp.Contracten.InWerking().Weigert("uittredende-partij-heeft-verbintenissen",
        c => c.Stel(Avenantsoort.Materieel, Zonder(c.Inhoud, Voorbeeld.Onderneming) with { Verbintenissen = [.. c.Inhoud.Verbintenissen.Take(2)] }));

    [Fact]
    public void Treedt_een_partij_uit_die_haar_verbintenis_overdraagt_en_tekent_ze_mee()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voorgelegd(Avenantsoort.Materieel, Zonder(contract.Inhoud, Voorbeeld.Onderneming).Met(2, v => v with { Verantwoordelijke = Voorbeeld.Antwerpen }));
        contract.OpenAvenant!.Tekenaars.ShouldContain(Voorbeeld.Onderneming);

        contract.Aangenomen();

        contract.Inhoud.Partijen.ShouldNotContain(p => p.Kbo == Voorbeeld.Onderneming);
        contract.Weigert("niet-verantwoordelijk", c => c.RapporteerMijlpaal(c.Inhoud.Verbintenissen[2].Mijlpalen[0].Id, Bedrag.Nul, "Klaar.", Wie.Partner));
    }

    [Fact]
    public void Treedt_een_partij_uit_die_alles_gedaan_heeft()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voltooi(contract.Inhoud.Verbintenissen[2].Mijlpalen[0].Id);

        contract.Voorgelegd(Avenantsoort.Materieel, Zonder(contract.Inhoud, Voorbeeld.Onderneming) with { Verbintenissen = [.. contract.Inhoud.Verbintenissen.Take(2)] }).Aangenomen();

        contract.Inhoud.Partijen.Count.ShouldBe(2);
    }

    [Fact]
    public void Draagt_niemand_over_wat_al_gerapporteerd_is()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.RapporteerMijlpaal(contract.Inhoud.Verbintenissen[2].Mijlpalen[0].Id, Bedrag.Nul, "Klaar.", Wie.Partner);

        contract.Weigert("avenant-raakt-mijlpaal",
            c => c.Stel(Avenantsoort.Materieel, Zonder(c.Inhoud, Voorbeeld.Onderneming).Met(2, v => v with { Verantwoordelijke = Voorbeeld.Antwerpen })));
    }
}

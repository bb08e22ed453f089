using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

public sealed class Wie_er_tekent
{
    private static KboNummer[] Tekenaars(Func<Contractinhoud, Contractinhoud> anders, Avenantsoort soort = Avenantsoort.Rechtzetting)
    {
        var contract = Hulp.Contracten.InWerking();
        return [.. contract.Voorgelegd(soort, anders(contract.Inhoud)).OpenAvenant!.Tekenaars];
    }

    [Fact]
    public void Zijn_alle_partijen_behalve_bij_een_rechtzetting()
    {
        Tekenaars(i => i.MetAndereTekst(), Avenantsoort.Materieel).ShouldBe([Voorbeeld.Antwerpen, Voorbeeld.Aartselaar, Voorbeeld.Onderneming]);
        Tekenaars(i => i.MetLangereTermijn(), Avenantsoort.Termijn).Length.ShouldBe(3);
        Tekenaars(i => i.MetAndereFinanciering(), Avenantsoort.Financieel).Length.ShouldBe(3);
    }

    [Fact]
    public void Is_bij_een_rechtzetting_de_partij_waarvan_de_tekst_verandert() => Tekenaars(i => i.MetAndereTekst()).ShouldBe([Voorbeeld.Onderneming]);

    [Fact]
    public void Is_ook_wie_de_mijlpaal_beoordeelt() =>
        Tekenaars(i => i.MetMijlpaal(1, 0, m => m with { Bewijs = "Drie verslagen" })).ShouldBe([Voorbeeld.Antwerpen, Voorbeeld.Aartselaar]);

    [Fact]
    public void Zijn_alle_partijen_als_de_titel_verandert() => Tekenaars(i => i with { Titel = "Fietspad langs de Schelde (2)" }).Length.ShouldBe(3);

    [Fact]
    public void Is_de_partij_die_anders_heet() =>
        Tekenaars(i => i with { Partijen = [.. i.Partijen.Select(p => p.Kbo == Voorbeeld.Onderneming ? p with { Naam = "Voorbeeld NV" } : p)] }).ShouldBe([Voorbeeld.Onderneming]);

    [Fact]
    public void Neemt_een_rechtzetting_aan_zonder_de_anderen()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voorgelegd(Avenantsoort.Rechtzetting, contract.Inhoud.MetAndereTekst());
        contract.Weigert("partij-tekent-avenant-niet", c => c.TekenAvenant(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));

        contract.Na(c => c.TekenAvenant(Wie.Partner, Voorbeeld.Volmacht)).Select(g => g.GetType()).ShouldBe([typeof(AvenantWerdOndertekend), typeof(AvenantWerdAangenomen)]);

        contract.Inhoud.Verbintenissen[2].Omschrijving.ShouldBe("Levering van de tegels, franco");
    }

    [Fact]
    public void Is_nooit_iemand_van_buiten()
    {
        var contract = Avenantvoorbeeld.In(Avenantstatus.TerOndertekening);
        contract.Weigert("niet-gevonden", c => c.TekenAvenant(Wie.Voorzitter(Voorbeeld.Kbo(2075000)), Voorbeeld.Raadsbesluit));
        contract.Weigert("niet-bevoegd", c => c.TekenAvenant(Wie.Medewerker(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
        contract.Weigert("niet-bevoegd", c => c.TekenAvenant(Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit));
    }
}

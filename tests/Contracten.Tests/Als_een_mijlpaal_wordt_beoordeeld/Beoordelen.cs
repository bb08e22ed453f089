using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_mijlpaal_wordt_beoordeeld;

public sealed class Beoordelen
{
    private readonly Gebiedscontract _contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend);

    [Fact]
    public void Aanvaardt_het_gerapporteerde_bedrag() =>
        _contract.Na(c => c.AanvaardMijlpaal(c.Eerste(), Wie.Team, Voorbeeld.Nu))
            .ShouldBe([new MijlpaalWerdAanvaard(_contract.Id, _contract.Eerste(), Voorbeeld.Eur("50000"), null, Wie.Team.Persoon)]);

    [Fact]
    public void Stuurt_terug_met_een_reden_die_buiten_de_gebeurtenis_blijft()
    {
        _contract.Na(c => c.StuurMijlpaalTerug(c.Eerste(), "De foto's ontbreken.", Wie.Team))
            .ShouldBe([new MijlpaalWerdTeruggestuurd(_contract.Id, _contract.Eerste(), null, Wie.Team.Persoon)]);
        _contract.Nieuw[0].Bijlage!.Velden["reden"].ShouldBe("De foto's ontbreken.");
        _contract.Mijlpaal(_contract.Eerste()).Stand.Status.ShouldBe(Mijlpaalstatus.Teruggestuurd);
    }

    [Fact]
    public void Kan_een_verslag_terugsturen_voor_iedereen_getekend_heeft() =>
        Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Gerapporteerd).Na(c => c.StuurMijlpaalTerug(c.Eerste(), "Het bedrag klopt niet.", Wie.Team)).Count.ShouldBe(1);

    [Fact]
    public void Doet_zonder_andere_afspraak_het_gebiedsteam_van_de_regio()
    {
        foreach (var wie in new[] { Wie.AnderTeam, Wie.Team with { Rol = Rollen.Gouverneur }, Wie.Burgemeester(Voorbeeld.Aartselaar), Wie.Gemandateerde, Wie.Partner })
        {
            _contract.Weigert("niet-beoordelaar", c => c.AanvaardMijlpaal(c.Eerste(), wie, Voorbeeld.Nu)).Status.ShouldBe(403);
            _contract.Weigert("niet-beoordelaar", c => c.StuurMijlpaalTerug(c.Eerste(), "Neen.", wie)).Status.ShouldBe(403);
        }
    }

    [Fact]
    public void Doet_nooit_wie_de_mijlpaal_zelf_uitvoerde()
    {
        _contract.Weigert("niet-beoordelaar", c => c.AanvaardMijlpaal(c.Eerste(), Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Nu));
        _contract.Weigert("eigen-mijlpaal", c => c.AanvaardMijlpaal(c.Eerste(), Wie.Team with { Persoon = Wie.Burgemeester(Voorbeeld.Antwerpen).Persoon }, Voorbeeld.Nu)).Status.ShouldBe(403);
    }

    [Fact]
    public void Doet_een_genoemde_partij_in_plaats_van_het_gebiedsteam()
    {
        var contract = Hulp.Contracten.InWerking();
        var id = contract.Inhoud.Verbintenissen[1].Mijlpalen[0].Id;
        contract.RapporteerMijlpaal(id, Bedrag.Nul, "Drie avonden.", Wie.Medewerker(Voorbeeld.Aartselaar));
        contract.TekenMijlpaal(id, Wie.Burgemeester(Voorbeeld.Aartselaar), Voorbeeld.Collegebesluit);
        contract.TekenMijlpaal(id, Wie.Directeur(Voorbeeld.Aartselaar), Voorbeeld.Collegebesluit);

        contract.Weigert("niet-beoordelaar", c => c.AanvaardMijlpaal(id, Wie.Team, Voorbeeld.Nu)).Zin.ShouldContain("Antwerpen");
        contract.Weigert("niet-beoordelaar", c => c.AanvaardMijlpaal(id, Wie.Medewerker(Voorbeeld.Antwerpen), Voorbeeld.Nu));
        contract.Weigert("niet-beoordelaar", c => c.AanvaardMijlpaal(id, Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Nu));
        contract.Na(c => c.AanvaardMijlpaal(id, Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Nu)).Single()
            .ShouldBeOfType<MijlpaalWerdAanvaard>().Beoordelaar.ShouldBe(Voorbeeld.Antwerpen);
    }

    [Fact]
    public void Kan_niet_voor_een_onbekende_mijlpaal() => _contract.Weigert("niet-gevonden", c => c.AanvaardMijlpaal(new(Guid.Empty), Wie.Team, Voorbeeld.Nu));
}

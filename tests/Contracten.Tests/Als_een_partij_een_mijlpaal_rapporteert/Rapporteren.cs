using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_mijlpaal_rapporteert;

public sealed class Rapporteren
{
    private static readonly Bedrag Afgesproken = Voorbeeld.Eur("50000.25");

    [Theory]
    [InlineData(Rollen.Gemeentemedewerker)]
    [InlineData(Rollen.Burgemeester)]
    [InlineData(Rollen.AlgemeenDirecteur)]
    public void Kan_iedereen_die_voor_de_verantwoordelijke_gemeente_optreedt(string rol)
    {
        var contract = Hulp.Contracten.InWerking();

        var wie = Wie.Van(rol, Voorbeeld.Antwerpen);
        contract.Na(c => c.RapporteerMijlpaal(c.Eerste(), Afgesproken, "Klaar.", wie))
            .ShouldBe([new MijlpaalWerdGerapporteerd(contract.Id, contract.Eerste(), Afgesproken, null, wie.Persoon)]);
        contract.Mijlpaal(contract.Eerste()).Stand.Status.ShouldBe(Mijlpaalstatus.Gerapporteerd);
    }

    [Fact]
    public void Kan_een_partner_voor_de_eigen_mijlpaal()
    {
        var contract = Hulp.Contracten.InWerking();
        var eigen = contract.Inhoud.Verbintenissen[2].Mijlpalen[0].Id;

        contract.Na(c => c.RapporteerMijlpaal(eigen, Bedrag.Nul, "Geleverd.", Wie.Partner)).Count.ShouldBe(1);
    }

    [Fact]
    public void Houdt_de_tekst_buiten_de_gebeurtenis()
    {
        var contract = Hulp.Contracten.InWerking();

        contract.Na(c => c.RapporteerMijlpaal(c.Eerste(), Afgesproken, "De aannemer is klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)));

        contract.Nieuw[0].Bijlage!.Velden["tekst"].ShouldBe("De aannemer is klaar.");
    }

    [Fact]
    public void Kan_niet_voor_een_cent_meer_dan_afgesproken() =>
        Hulp.Contracten.InWerking().Weigert("ongeldige-invoer",
            c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("50000.26"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen))).Velden.Keys.ShouldContain("bedrag");

    [Fact]
    public void Kan_niet_voor_een_negatief_bedrag() =>
        Hulp.Contracten.InWerking().Weigert("ongeldige-invoer",
            c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("-0.01"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen))).Velden.Keys.ShouldContain("bedrag");

    [Fact]
    public void Kan_opnieuw_nadat_hij_teruggestuurd_is()
    {
        var contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Teruggestuurd);

        contract.Na(c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Nu met bijlage.", Wie.Medewerker(Voorbeeld.Antwerpen))).Count.ShouldBe(1);
    }

    [Fact]
    public void Doet_alleen_de_verantwoordelijke_partij()
    {
        foreach (var wie in new[] { Wie.Medewerker(Voorbeeld.Aartselaar), Wie.Partner, Wie.Team, Wie.Gemandateerde, Wie.Medewerker(Voorbeeld.Vlaanderen) })
        {
            Hulp.Contracten.InWerking().Weigert("niet-verantwoordelijk", c => c.RapporteerMijlpaal(c.Eerste(), Afgesproken, "Klaar.", wie)).Status.ShouldBe(403);
        }
    }

    [Theory]
    [InlineData(Rollen.Raadslid)]
    [InlineData(Rollen.VoorzitterGemeenteraad)]
    [InlineData(Rollen.FinancieelDirecteur)]
    public void Doet_niet_iedere_rol_van_de_gemeente(string rol) =>
        Hulp.Contracten.InWerking().Weigert("niet-verantwoordelijk", c => c.RapporteerMijlpaal(c.Eerste(), Afgesproken, "Klaar.", Wie.Van(rol, Voorbeeld.Antwerpen)));

    [Fact]
    public void Kan_niet_voor_een_onbekende_mijlpaal() =>
        Hulp.Contracten.InWerking().Weigert("niet-gevonden",
            c => c.RapporteerMijlpaal(new(Guid.Empty), Afgesproken, "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen))).Status.ShouldBe(404);
}

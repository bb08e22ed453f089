using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_partij_een_ontwerp_bespreekt;

public sealed class Opmerkingen
{
    private static readonly Guid Eerste = Voorbeeld.Nummer(501);
    private static readonly Guid Tweede = Voorbeeld.Nummer(502);

    private static Betrokkene Burgemeester => Wie.Burgemeester(Voorbeeld.Antwerpen);

    [Fact]
    public void Staan_bij_een_onderdeel_met_wie_het_zei_en_de_tekst_apart()
    {
        var contract = Hulp.Contracten.Ontwerp();
        var plaats = $"mijlpaal:{contract.Eerste().Waarde}";

        contract.Na(c => c.PlaatsOpmerking(Eerste, plaats, "Dit is te vroeg.", null, Burgemeester))
            .ShouldBe([new OpmerkingWerdGeplaatst(contract.Id, Eerste, plaats, Voorbeeld.Antwerpen, Burgemeester.Persoon, null)]);
        contract.Nieuw[0].Bijlage!.Velden["tekst"].ShouldBe("Dit is te vroeg.");
    }

    [Fact]
    public void Van_het_team_zijn_van_geen_partij_en_kunnen_antwoorden()
    {
        var contract = Hulp.Contracten.Ontwerp();
        contract.PlaatsOpmerking(Eerste, "titel", "Te lang.", null, Burgemeester);

        contract.Na(c => c.PlaatsOpmerking(Tweede, "titel", "Wat stelt u voor?", Eerste, Wie.Team))
            .ShouldBe([new OpmerkingWerdGeplaatst(contract.Id, Tweede, "titel", null, Wie.Team.Persoon, Eerste)]);
    }

    [Theory]
    [InlineData("contract")]
    [InlineData("titel")]
    [InlineData("einddatum")]
    [InlineData("partij:0207500123")]
    [InlineData("financiering:0207500123")]
    public void Kunnen_bij_elk_onderdeel_van_het_ontwerp(string plaats) =>
        Hulp.Contracten.Ontwerp().Na(c => c.PlaatsOpmerking(Eerste, plaats, "Tekst", null, Burgemeester)).Count.ShouldBe(1);

    [Theory]
    [InlineData("uittreding")]
    [InlineData("verbintenis:")]
    [InlineData("mijlpaal:00000000-0000-0000-0000-000000000000")]
    [InlineData("partij:0316138044")]
    [InlineData("titel.x")]
    public void Kunnen_niet_bij_wat_er_niet_staat(string plaats) => Hulp.Contracten.Ontwerp()
        .Weigert("ongeldige-invoer", c => c.PlaatsOpmerking(Eerste, plaats, "Tekst", null, Burgemeester)).Velden.Keys.ShouldBe(["plaats"]);

    [Fact]
    public void Antwoorden_op_een_opmerking_die_er_is_bij_dezelfde_plaats()
    {
        var contract = Hulp.Contracten.Ontwerp();
        contract.PlaatsOpmerking(Eerste, "titel", "Te lang.", null, Burgemeester);

        contract.Weigert("ongeldige-invoer", c => c.PlaatsOpmerking(Tweede, "titel", "Ja.", Tweede, Wie.Team)).Velden.Keys.ShouldBe(["antwoordOp"]);
        contract.Weigert("ongeldige-invoer", c => c.PlaatsOpmerking(Tweede, "einddatum", "Ja.", Eerste, Wie.Team)).Velden.Keys.ShouldBe(["plaats"]);
    }

    [Fact]
    public void Zijn_voor_wie_voor_een_partij_optreedt_en_voor_het_team()
    {
        var contract = Hulp.Contracten.Ontwerp();

        foreach (var wie in new[] { Wie.Partner, Wie.Medewerker(Voorbeeld.Aartselaar), Wie.Financieel(Voorbeeld.Antwerpen), Wie.Team })
        {
            contract.Na(c => c.PlaatsOpmerking(Guid.CreateVersion7(), "titel", "Tekst", null, wie)).Count.ShouldBe(1);
        }

        contract.Weigert("niet-gevonden", c => c.PlaatsOpmerking(Eerste, "titel", "Tekst", null, Wie.AnderTeam)).Status.ShouldBe(404);
        contract.Weigert("niet-gevonden", c => c.PlaatsOpmerking(Eerste, "titel", "Tekst", null, Wie.Raadslid(Voorbeeld.Antwerpen)));
        contract.Weigert("niet-bevoegd", c => c.PlaatsOpmerking(Eerste, "titel", "Tekst", null, Wie.Gemandateerde)).Status.ShouldBe(403);
    }

    [Fact]
    public void Worden_een_keer_beantwoord_door_het_team()
    {
        var contract = Hulp.Contracten.Ontwerp();
        contract.PlaatsOpmerking(Eerste, "titel", "Te lang.", null, Burgemeester);
        contract.Weigert("niet-gevonden", c => c.HandelOpmerkingAf(Tweede, "Ja.", Wie.Team));
        contract.Weigert("buiten-uw-regio", c => c.HandelOpmerkingAf(Eerste, "Ja.", Burgemeester)).Status.ShouldBe(403);

        contract.Na(c => c.HandelOpmerkingAf(Eerste, "Ingekort.", Wie.Team)).ShouldBe([new OpmerkingWerdAfgehandeld(contract.Id, Eerste, Wie.Team.Persoon)]);

        contract.Nieuw[0].Bijlage!.Velden["antwoord"].ShouldBe("Ingekort.");
        contract.Weigert("opmerking-al-afgehandeld", c => c.HandelOpmerkingAf(Eerste, "Nog eens.", Wie.Team));
    }

    [Fact]
    public void Kunnen_niet_meer_wanneer_het_ontwerp_voorligt()
    {
        var contract = Hulp.Contracten.Ontwerp();
        contract.PlaatsOpmerking(Eerste, "titel", "Te lang.", null, Burgemeester);
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);

        contract.Weigert("contract-al-voorgelegd", c => c.PlaatsOpmerking(Tweede, "titel", "Tekst", null, Burgemeester)).Status.ShouldBe(409);
        contract.Weigert("contract-al-voorgelegd", c => c.HandelOpmerkingAf(Eerste, "Ja.", Wie.Team));
    }

    [Fact]
    public void Zijn_er_nooit_zonder_einde()
    {
        var contract = Hulp.Contracten.Ontwerp();
        for (var i = 0; i < 500; i++)
        {
            contract.PlaatsOpmerking(Voorbeeld.Nummer(1000 + i), "titel", "Tekst", null, Burgemeester);
        }

        contract.Weigert("te-veel-opmerkingen", c => c.PlaatsOpmerking(Eerste, "titel", "Tekst", null, Burgemeester)).Status.ShouldBe(409);
    }
}

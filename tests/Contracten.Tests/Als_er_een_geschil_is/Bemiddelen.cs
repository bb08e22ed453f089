using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_er_een_geschil_is;

public sealed class Bemiddelen
{
    private const string Betrokken = "bemiddelaar-betrokken";
    private static readonly GeschilId Geschil = Nalevingen.Geschil;

    [Fact]
    public void Stelt_het_team_de_regering_of_een_partij_bij_het_geschil_iemand_voor()
    {
        foreach (var wie in new[] { Wie.Team, new("regering", Rollen.Regering, "OVO000001", []), Wie.Burgemeester(Voorbeeld.Antwerpen), Wie.Voorzitter(Voorbeeld.Aartselaar) })
        {
            Nalevingen.In(Geschilstatus.Gemeld).Na(c => c.StelBemiddelaarVoor(wie: wie)).Single().ShouldBeOfType<BemiddelaarWerdVoorgesteld>().Kandidaat.ShouldBe("expert");
        }

        foreach (var wie in new[] { Wie.Partner, Wie.AnderTeam, Wie.Medewerker(Voorbeeld.Antwerpen), Nalevingen.Expert })
        {
            Nalevingen.In(Geschilstatus.Gemeld).Weigert("geen-partij-bij-geschil", c => c.StelBemiddelaarVoor(wie: wie)).Status.ShouldBe(403);
        }
    }

    [Fact]
    public void Is_een_bemiddelaar_niet_van_een_partij_van_het_contract()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);
        foreach (var partij in contract.Inhoud.Partijen)
        {
            contract.Weigert(Betrokken, c => c.StelBemiddelaarVoor(organisatie: partij.Kbo));
        }

        contract.Na(c => c.StelBemiddelaarVoor(organisatie: Voorbeeld.Agentschap)).Count.ShouldBe(1);
    }

    [Fact]
    public void Is_een_bemiddelaar_niet_iemand_die_het_contract_of_een_mijlpaal_tekende()
    {
        var contract = Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend);
        contract.MeldGeschil();

        contract.Weigert(Betrokken, c => c.StelBemiddelaarVoor(Wie.Voorzitter(Voorbeeld.Aartselaar).Persoon));
        contract.Weigert(Betrokken, c => c.StelBemiddelaarVoor(Wie.Burgemeester(Voorbeeld.Antwerpen).Persoon));
    }

    [Fact]
    public void Is_een_bemiddelaar_niet_van_de_mandatering_ook_niet_wie_ze_leidt_of_er_later_bij_komt()
    {
        var contract = Fondscontract.InWerking();
        contract.MeldGeschil();

        contract.Weigert(Betrokken, c => c.StelBemiddelaarVoor("later", mandatering: Fondsvoorbeeld.Mandatering));
        contract.Na(c => c.StelBemiddelaarVoor(mandatering: Fondsvoorbeeld.Mandatering)).Count.ShouldBe(1);
    }

    [Fact]
    public void Stelt_niemand_zichzelf_voor() =>
        Nalevingen.In(Geschilstatus.Gemeld).Weigert(Betrokken, c => c.StelBemiddelaarVoor(Wie.Team.Persoon));

    [Fact]
    public void Wordt_iemand_maar_een_keer_voorgesteld()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);
        contract.StelBemiddelaarVoor();

        contract.Weigert("bemiddelaar-al-voorgesteld", c => c.StelBemiddelaarVoor(id: Nalevingen.Tweede));
    }

    [Fact]
    public void Start_zodra_elke_partij_elke_bemiddelaar_aanvaard_heeft()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);
        contract.StelBemiddelaarVoor();
        contract.StelBemiddelaarVoor("tweede expert", id: Nalevingen.Tweede);

        contract.Na(c => c.AanvaardBemiddelaar()).ShouldAllBe(g => g is BemiddelaarWerdAanvaard);
        contract.Na(c => c.AanvaardBemiddelaar(Geschil, Nalevingen.Tweede, Wie.Directeur(Voorbeeld.Antwerpen))).Count.ShouldBe(1);
        var gestart = contract.Na(c => c.AanvaardBemiddelaar(Geschil, Nalevingen.Tweede, Wie.Voorzitter(Voorbeeld.Aartselaar)));

        ((BemiddelingWerdGestart)gestart[1]).Bemiddelaars.ShouldBe([Nalevingen.Bemiddelaar, Nalevingen.Tweede]);
    }

    [Fact]
    public void Valt_wie_geweigerd_wordt_weg_en_start_het_met_de_anderen()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);
        contract.StelBemiddelaarVoor();
        contract.StelBemiddelaarVoor("tweede expert", id: Nalevingen.Tweede);
        contract.AanvaardBemiddelaar();

        var gebeurd = contract.Na(c => c.WeigerBemiddelaar(Geschil, Nalevingen.Tweede, "Te dicht bij de gemeente.", Wie.Burgemeester(Voorbeeld.Antwerpen)));

        ((BemiddelingWerdGestart)gebeurd[1]).Bemiddelaars.ShouldBe([Nalevingen.Bemiddelaar]);
        contract.Nieuw[0].Bijlage!.Velden["reden"].ShouldBe("Te dicht bij de gemeente.");
    }

    [Fact]
    public void Start_niet_als_niemand_overblijft()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);
        contract.StelBemiddelaarVoor();

        contract.Na(c => c.WeigerBemiddelaar(Geschil, Nalevingen.Bemiddelaar, null, Wie.Burgemeester(Voorbeeld.Antwerpen))).Count.ShouldBe(1);
        contract.Weigert("bemiddelaar-al-beoordeeld", c => c.AanvaardBemiddelaar(Geschil, Nalevingen.Bemiddelaar, Wie.Burgemeester(Voorbeeld.Aartselaar)));
    }

    [Fact]
    public void Aanvaardt_alleen_wie_voor_een_partij_bij_het_geschil_tekent_en_een_keer()
    {
        var contract = Nalevingen.In(Geschilstatus.Gemeld);
        contract.StelBemiddelaarVoor();
        foreach (var wie in new[] { Wie.Partner, Wie.Team, Wie.Medewerker(Voorbeeld.Antwerpen), Nalevingen.Expert })
        {
            contract.Weigert("geen-partij-bij-geschil", c => c.AanvaardBemiddelaar(Geschil, Nalevingen.Bemiddelaar, wie)).Status.ShouldBe(403);
        }

        contract.AanvaardBemiddelaar(Geschil, Nalevingen.Bemiddelaar, Wie.Burgemeester(Voorbeeld.Antwerpen));
        contract.Weigert("bemiddelaar-al-beoordeeld", c => c.AanvaardBemiddelaar(Geschil, Nalevingen.Bemiddelaar, Wie.Directeur(Voorbeeld.Antwerpen)));
        contract.Weigert("niet-gevonden", c => c.AanvaardBemiddelaar(Geschil, Nalevingen.Tweede, Wie.Burgemeester(Voorbeeld.Aartselaar)));
    }

    [Fact]
    public void Bestaat_het_geschil_niet_voor_een_bemiddelaar_die_er_niet_in_aangesteld_is()
    {
        var ander = Nalevingen.Expert with { Persoon = "ander" };
        var contract = Nalevingen.In(Geschilstatus.Bemiddeling);
        foreach (var opdracht in new Action<Gebiedscontract>[]
        {
            c => c.DoeBemiddelingsvoorstel(Geschil, "Halverwege.", ander),
            c => c.LegVergelijkVoor(Geschil, "Een jaar later.", ander),
            c => c.ZetBemiddelingStop(Geschil, "Neen.", ander),
            c => c.ZetBemiddelingStop(Geschil, "Neen.", Wie.Burgemeester(Voorbeeld.Antwerpen)),
            c => c.DoeBemiddelingsvoorstel(new(Voorbeeld.Nummer(970)), "Halverwege.", Nalevingen.Expert),
        })
        {
            contract.Weigert("niet-gevonden", opdracht).Status.ShouldBe(404);
        }

        contract.Na(c => c.DoeBemiddelingsvoorstel(Geschil, "Halverwege.", Nalevingen.Expert)).Count.ShouldBe(1);
    }

    [Fact]
    public void Bemiddelt_niet_wie_intussen_voor_een_partij_werkt()
    {
        var contract = Nalevingen.In(Geschilstatus.Bemiddeling);

        contract.Weigert(Betrokken, c => c.DoeBemiddelingsvoorstel(Geschil, "Halverwege.", Nalevingen.Expert with { Organisatie = Voorbeeld.Antwerpen.Cijfers }));
    }
}

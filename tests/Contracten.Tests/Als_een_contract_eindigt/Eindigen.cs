using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_contract_eindigt;

public sealed class Eindigen
{
    private static readonly DateOnly Laatste = new(2030, 12, 31);

    [Fact]
    public void Gebeurt_de_dag_na_de_einddatum_een_keer()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Termijnen().ShouldBe([new Termijn(Termijnsoort.Einde, contract.Id, Laatste.AddDays(1))]);
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Laatste))).ShouldBeEmpty();

        var gebeurd = contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Laatste.AddDays(5))));

        var einde = gebeurd.ShouldHaveSingleItem().ShouldBeOfType<ContractWerdBeeindigd>();
        (einde.Grond, einde.Datum, einde.Doorlopend.Count).ShouldBe((Beeindigingsgrond.Verstreken, Laatste, 0));
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Laatste.AddDays(9)))).ShouldBeEmpty();
        contract.Status.ShouldBe(Contractstatus.Beeindigd);
        contract.Termijnen().ShouldBeEmpty();
    }

    [Fact]
    public void Gebeurt_niet_met_een_contract_dat_afgerond_is() => Hulp.Contracten.Afgerond().Termijnen().ShouldBeEmpty();

    [Fact]
    public void Laat_niets_nieuws_meer_rapporteren_en_geen_avenant_meer_toe()
    {
        var contract = Beeindigd(Hulp.Contracten.InWerking());
        contract.Weigert("contract-beeindigd", c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)));
        contract.Weigert("contract-beeindigd", c => c.Stel(Avenantsoort.Termijn, c.Inhoud.MetLangereTermijn()));
    }

    [Fact]
    public void Trekt_een_open_avenant_mee_in()
    {
        var contract = Avenantvoorbeeld.In(Avenantstatus.TerOndertekening);
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Laatste.AddDays(1)))).Select(g => g.GetType())
            .ShouldBe([typeof(AvenantWerdIngetrokken), typeof(ContractWerdBeeindigd)]);
        contract.OpenAvenant.ShouldBeNull();
    }

    [Theory]
    [InlineData(Mijlpaalstatus.Gerapporteerd)]
    [InlineData(Mijlpaalstatus.Ondertekend)]
    [InlineData(Mijlpaalstatus.Aanvaard)]
    public void Laat_wat_gerapporteerd_was_nog_beoordelen_en_betalen(Mijlpaalstatus status)
    {
        var contract = Hulp.Contracten.MetMijlpaal(status, fonds: true);
        Beeindigd(contract).Nieuw.Select(n => n.Gebeurtenis).OfType<ContractWerdBeeindigd>().Single().Doorlopend.ShouldBe([contract.Eerste()]);

        if (status is Mijlpaalstatus.Gerapporteerd)
        {
            contract.TekenMijlpaal(contract.Eerste(), Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit);
            contract.TekenMijlpaal(contract.Eerste(), Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit);
        }

        if (status is not Mijlpaalstatus.Aanvaard)
        {
            contract.Na(c => c.AanvaardMijlpaal(c.Eerste(), Wie.Team, Voorbeeld.Nu)).ShouldHaveSingleItem();
        }

        contract.Na(c => c.Betaal(c.Eerste(), "50000")).Select(g => g.GetType()).ShouldBe([typeof(MijlpaalWerdBetaald), typeof(AfwikkelingWerdVoltooid)]);
        contract.Status.ShouldBe(Contractstatus.Beeindigd);
    }

    [Fact]
    public void Is_afgewikkeld_als_het_laatste_verslag_teruggestuurd_wordt()
    {
        var contract = Beeindigd(Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Ondertekend));

        contract.Na(c => c.StuurMijlpaalTerug(c.Eerste(), "Onvolledig.", Wie.Team)).Last().ShouldBe(new AfwikkelingWerdVoltooid(contract.Id));

        contract.Weigert("contract-beeindigd", c => c.RapporteerMijlpaal(c.Eerste(), Voorbeeld.Eur("1"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen)));
    }

    [Fact]
    public void Kan_met_een_avenant_op_een_vroegere_dag()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voorgelegd(Avenantsoort.Materieel, contract.Inhoud, beeindigtOp: new(2026, 12, 31)).Aangenomen();
        contract.Termijnen().Single().Dag.ShouldBe(new(2027, 1, 1));

        var einde = contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(new(2027, 1, 1)))).OfType<ContractWerdBeeindigd>().Single();

        (einde.Grond, einde.Datum).ShouldBe((Beeindigingsgrond.Avenant, new DateOnly(2026, 12, 31)));
    }

    [Fact]
    public void Schuift_op_met_een_avenant_dat_de_termijn_verlengt()
    {
        var contract = Hulp.Contracten.InWerking();
        contract.Voorgelegd(Avenantsoort.Termijn, contract.Inhoud.MetLangereTermijn()).Aangenomen();
        contract.Termijnen().Single().Dag.ShouldBe(new(2032, 1, 1));
    }

    [Theory]
    [InlineData(Avenantsoort.Termijn, "2026-12-31")]
    [InlineData(Avenantsoort.Materieel, "2026-11-19")]
    [InlineData(Avenantsoort.Materieel, "2031-01-01")]
    public void Kan_met_een_avenant_niet_op_elke_dag_of_in_elke_soort(Avenantsoort soort, string dag) => Hulp.Contracten.InWerking().Weigert("ongeldige-invoer",
        c => c.Stel(soort, c.Inhoud, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture))).Velden.Keys.ShouldContain("beeindigtOp");

    [Theory]
    [InlineData(Beeindigingsgrond.Uitspraak)]
    [InlineData(Beeindigingsgrond.Ontbonden)]
    public void Wordt_genoteerd_als_het_ontbonden_is(Beeindigingsgrond grond)
    {
        var contract = Hulp.Contracten.InWerking();

        var einde = contract.Na(c => c.Ontbind(grond, "Arrest 1", new(2026, 11, 1), Wie.Team, Voorbeeld.Nu)).ShouldHaveSingleItem().ShouldBeOfType<ContractWerdBeeindigd>();

        (einde.Grond, einde.Datum, einde.Referentie).ShouldBe((grond, new DateOnly(2026, 11, 1), "Arrest 1"));
        contract.Weigert("contract-beeindigd", c => c.Ontbind(grond, "Arrest 1", new(2026, 11, 1), Wie.Team, Voorbeeld.Nu));
    }

    [Fact]
    public void Wordt_niet_genoteerd_voor_een_dag_in_de_toekomst_of_door_een_ander()
    {
        Hulp.Contracten.InWerking().Weigert("ongeldige-invoer", c => c.Ontbind(Beeindigingsgrond.Uitspraak, "Arrest", new(2026, 11, 21), Wie.Team, Voorbeeld.Nu));
        Hulp.Contracten.InWerking().Weigert("ongeldige-invoer", c => c.Ontbind(Beeindigingsgrond.Uitspraak, "Arrest", new(2025, 12, 31), Wie.Team, Voorbeeld.Nu));
        Hulp.Contracten.InWerking().Weigert("buiten-uw-regio", c => c.Ontbind(Beeindigingsgrond.Uitspraak, "Arrest", new(2026, 11, 1), Wie.AnderTeam, Voorbeeld.Nu));
        Hulp.Contracten.InWerking().Weigert("buiten-uw-regio", c => c.Ontbind(Beeindigingsgrond.Uitspraak, "Arrest", new(2026, 11, 1), Wie.Partner, Voorbeeld.Nu));
    }

    private static Gebiedscontract Beeindigd(Gebiedscontract contract)
    {
        contract.Opgeslagen();
        contract.VerstrijkTermijnen(Voorbeeld.Op(Laatste.AddDays(1)));
        return contract;
    }
}

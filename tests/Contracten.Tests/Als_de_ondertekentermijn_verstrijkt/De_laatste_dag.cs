using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_de_ondertekentermijn_verstrijkt;

public sealed class De_laatste_dag
{
    private static readonly DateOnly Uiterlijk = new(2026, 12, 15);

    [Fact]
    public void Is_negentig_dagen_na_het_voorleggen_als_het_contract_niets_zegt()
    {
        var contract = Hulp.Contracten.TerOndertekening();

        contract.Uiterlijk.ShouldBe(new DateOnly(2027, 2, 18));
        contract.Termijnen().ShouldBe([new Termijn(Termijnsoort.Ondertekening, contract.Id, new(2027, 2, 19))]);
    }

    [Fact]
    public void Volgt_de_instelling_maar_ligt_nooit_na_de_einddatum()
    {
        var contract = Hulp.Contracten.Ontwerp();
        contract.LegVoor(Wie.Team, Voorbeeld.Nu, termijn: 10);
        contract.Uiterlijk.ShouldBe(new DateOnly(2026, 11, 30));

        var lang = Hulp.Contracten.Ontwerp();
        lang.LegVoor(Wie.Team, Voorbeeld.Nu, termijn: 3650);
        lang.Uiterlijk.ShouldBe(lang.Inhoud.Einddatum);
    }

    [Fact]
    public void Is_die_van_het_contract_als_het_die_noemt_ook_na_het_antwoord_van_het_fonds()
    {
        Met(Uiterlijk).Uiterlijk.ShouldBe(Uiterlijk);
        var contract = Hulp.Contracten.Ontwerp(Voorbeeld.Maak(Fondsvoorbeeld.Voorstel with { Ondertekentermijn = Uiterlijk }));
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);
        contract.Uiterlijk.ShouldBeNull();
        contract.MiddelenGereserveerd(1, hash: null, Voorbeeld.Op(new(2026, 11, 25)));
        contract.Uiterlijk.ShouldBe(Uiterlijk);
    }

    [Theory]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("2027-12-31", "2027-02-23")]
    [InlineData(null, "2027-02-23")]
    public void Ligt_nooit_na_de_dag_tot_waarop_het_fonds_kan_vastleggen(string? geldigTot, string uiterlijk)
    {
        DateOnly? dag = geldigTot is null ? null : DateOnly.Parse(geldigTot, System.Globalization.CultureInfo.InvariantCulture);
        var contract = Hulp.Contracten.Ontwerp(Voorbeeld.Maak(Fondsvoorbeeld.Voorstel));
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);
        contract.MiddelenGereserveerd(1, hash: null, Voorbeeld.Op(new(2026, 11, 25)), geldigTot: dag);

        contract.Uiterlijk.ShouldBe(DateOnly.Parse(uiterlijk, System.Globalization.CultureInfo.InvariantCulture));
        var afgesproken = Hulp.Contracten.Ontwerp(Voorbeeld.Maak(Fondsvoorbeeld.Voorstel with { Ondertekentermijn = new(2027, 3, 1) }));
        afgesproken.LegVoor(Wie.Team, Voorbeeld.Nu);
        afgesproken.MiddelenGereserveerd(1, hash: null, Voorbeeld.Op(new(2026, 11, 25)), geldigTot: new(2026, 12, 31));
        afgesproken.Uiterlijk.ShouldBe(new DateOnly(2026, 12, 31), "ook niet als het contract een latere dag noemt");
    }

    [Fact]
    public void Kan_er_nog_getekend_worden_en_daarna_niet_meer()
    {
        var contract = Met(Uiterlijk);

        contract.Na(c => c.Teken(Wie.Partner, Voorbeeld.Volmacht, Voorbeeld.Op(Uiterlijk))).Count.ShouldBe(1);
        contract.Weigert("ondertekentermijn-verstreken", c => c.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit, Voorbeeld.Op(Uiterlijk.AddDays(1))))
            .Status.ShouldBe(409);
    }

    [Fact]
    public void Maakt_de_dag_erna_er_een_ontwerp_van_dat_opnieuw_voorgelegd_kan_worden()
    {
        var contract = Met(Uiterlijk);
        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);

        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Uiterlijk))).ShouldBeEmpty();
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Uiterlijk.AddDays(1)))).ShouldBe([new ContractWerdNietTijdigOndertekend(contract.Id, Uiterlijk)]);

        (contract.Status, contract.Hash, contract.Uiterlijk).ShouldBe((Contractstatus.Ontwerp, null, null));
        contract.Termijnen().ShouldBeEmpty();
        contract.Na(c => c.VerstrijkTermijnen(Voorbeeld.Op(Uiterlijk.AddDays(9)))).ShouldBeEmpty();
        contract.Weigert("ondertekentermijn-verstreken", c => c.LegVoor(Wie.Team, Voorbeeld.Op(Uiterlijk.AddDays(1))));
        contract.Wijzig(Voorbeeld.Maak(Voorbeeld.Voorstel, contract.Inhoud), Wie.Team);
        contract.LegVoor(Wie.Team, Voorbeeld.Op(Uiterlijk.AddDays(1)));
        contract.Na(c => c.Teken(Wie.Partner, Voorbeeld.Volmacht, Voorbeeld.Op(Uiterlijk.AddDays(1)))).Count.ShouldBe(1);
    }

    [Fact]
    public void Vraagt_een_contract_op_een_fonds_daarna_opnieuw_om_middelen()
    {
        var contract = Hulp.Contracten.Ontwerp(Voorbeeld.Maak(Fondsvoorbeeld.Voorstel with { Ondertekentermijn = Uiterlijk }));
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);
        contract.MiddelenGereserveerd(1, hash: null, Voorbeeld.Nu);
        contract.VerstrijkTermijnen(Voorbeeld.Op(Uiterlijk.AddDays(1)));
        contract.Wijzig(Voorbeeld.Maak(Fondsvoorbeeld.Voorstel, contract.Inhoud), Wie.Team);

        contract.Na(c => c.LegVoor(Wie.Team, Voorbeeld.Op(Uiterlijk.AddDays(1)))).Single().ShouldBeOfType<ReserveringWerdGevraagd>().Poging.ShouldBe(2);
    }

    [Fact]
    public void Telt_niet_meer_als_iedereen_getekend_heeft()
    {
        var contract = Hulp.Contracten.Ondertekend();

        contract.Termijnen().ShouldBe([new Termijn(Termijnsoort.Ingang, contract.Id, new(2027, 1, 1))]);
    }

    private static Gebiedscontract Met(DateOnly uiterlijk) => Hulp.Contracten.TerOndertekening(Voorbeeld.Maak(Voorbeeld.Voorstel with { Ondertekentermijn = uiterlijk }));
}

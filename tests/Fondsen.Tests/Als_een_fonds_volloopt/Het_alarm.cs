using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_fonds_volloopt;

public sealed class Het_alarm
{
    private static readonly Guid Contract = Nummer(1);

    [Theory]
    [InlineData("799.99")]
    [InlineData("800.00", 80)]
    [InlineData("949.99", 80)]
    [InlineData("950.00", 80, 95)]
    [InlineData("1000.00", 80, 95)]
    public void Gaat_af_vanaf_elke_drempel_van_wat_bevestigd_is(string gevraagd, params int[] drempels)
    {
        var fonds = Hulp.Voorbeeld.Fonds("1000.00", "100000.00");
        fonds.Vraagt(Vraag(1, gevraagd));
        fonds.Opgeslagen();

        fonds.WeegAlarm(Alarmdrempels.Standaard, Vandaag);

        Gegeven(fonds).Select(a => a.Drempel).ShouldBe(drempels);
        Gegeven(fonds).ShouldAllBe(a => a.Jaar == 2026 && a.Krediet == Alarmkrediet.Vak && a.Bedrag == Eur(gevraagd) && a.Bevestigd == Eur("1000.00"));
    }

    [Fact]
    public void Gaat_een_keer_af_en_opnieuw_als_het_intussen_opgeheven_was()
    {
        var fonds = Hulp.Voorbeeld.Fonds("1000.00", "100000.00");
        fonds.Vraagt(Vraag(1, "960.00"));
        Weeg(fonds).ShouldBe(["gegeven Vak 80", "gegeven Vak 95"]);
        Weeg(fonds).ShouldBeEmpty();

        fonds.Breng(Omgeving, "100.00", "0.00"); // 960 of 1100
        Weeg(fonds).ShouldBe(["opgeheven Vak 95"]);
        fonds.GeefReserveringVrij(Contract);
        Weeg(fonds).ShouldBe(["opgeheven Vak 80"]);
        fonds.Vraagt(Vraag(1, "1100.00", 2));
        Weeg(fonds).ShouldBe(["gegeven Vak 80", "gegeven Vak 95"]);
    }

    [Fact]
    public void Rondt_het_percentage_naar_beneden_af()
    {
        var fonds = Hulp.Voorbeeld.Fonds("1000.00", "100000.00");
        fonds.Vraagt(Vraag(1, "999.99"));
        fonds.WeegAlarm(Alarmdrempels.Standaard, Vandaag);
        Gegeven(fonds).Select(a => a.Percentage).ShouldBe([99, 99]);
    }

    [Fact]
    public void Telt_een_mijlpaal_in_het_jaar_van_haar_laatste_dag_en_een_die_te_laat_is_in_dit_jaar()
    {
        var fonds = Hulp.Voorbeeld.Fonds("1000.00", "500.00");
        fonds.Vraagt(Vraag(1, "600.00") with
        {
            Mijlpalen = [Mijlpaal(1, "100.00", new(2026, 6, 30)), Mijlpaal(2, "200.00", new(2026, 12, 31)), Mijlpaal(3, "300.00", new(2028, 1, 1))],
        });

        Verwacht(fonds, Vandaag).ShouldBe(["2026 300.00", "2028 300.00"]);
        Verwacht(fonds, new(2027, 2, 1)).ShouldBe(["2027 300.00", "2028 300.00"]);
        Weeg(fonds).ShouldBeEmpty("300 van 500, en voor 2028 is nog geen krediet bevestigd");
    }

    [Fact]
    public void Telt_een_goedgekeurde_betaling_niet_nog_eens_als_mijlpaal()
    {
        var fonds = Hulp.Voorbeeld.Fonds("1000.00", "1000.00");
        var opdracht = fonds.Aanvaard(1, "400.00");
        Verwacht(fonds, Vandaag).ShouldBe(["2026 400.00"]);
        fonds.KeurGoed(opdracht, Lid, HetMandaat, Vandaag);
        Verwacht(fonds, Vandaag).ShouldBeEmpty();
        fonds.Prognose(Vandaag).Single().Vereffend.ShouldBe(Eur("400.00"));
        fonds.Verzend(opdracht, Lid, HetMandaat, Vandaag);
        fonds.MeldMislukking(opdracht, "IBAN");
        Verwacht(fonds, Vandaag).ShouldBe(["2026 400.00"]);
    }

    [Fact]
    public void Verwacht_van_een_contract_nooit_meer_dan_er_nog_van_over_is()
    {
        var fonds = Hulp.Voorbeeld.Fonds("1000.00", "1000.00");
        fonds.Vraagt(Vraag(1, "600.00") with { Mijlpalen = [Mijlpaal(1, "500.00", new(2026, 12, 31)), Mijlpaal(2, "500.00", new(2027, 12, 31))] });
        Verwacht(fonds, Vandaag).ShouldBe(["2026 500.00", "2027 100.00"]);
    }

    [Fact]
    public void Waarschuwt_dat_er_dit_jaar_geen_krediet_is_om_te_betalen()
    {
        var fonds = Hulp.Voorbeeld.Fonds("1000.00", "0.00");
        fonds.Vraagt(Vraag(1, "10.00"));
        fonds.WeegAlarm(Alarmdrempels.Standaard, Vandaag);
        Gegeven(fonds).ShouldAllBe(a => a.Krediet == Alarmkrediet.Vek && a.Percentage == 999);
        Gegeven(fonds).Count().ShouldBe(2);
    }

    [Fact]
    public void Vervalt_als_het_jaar_voorbij_is()
    {
        var fonds = Hulp.Voorbeeld.Fonds("1000.00", "100000.00");
        fonds.Vraagt(Vraag(1, "800.00") with { Mijlpalen = [Mijlpaal(1, "800.00", new(2028, 1, 1))] });
        Weeg(fonds).ShouldBe(["gegeven Vak 80"]);
        Weeg(fonds, new(2027, 1, 1)).ShouldBe(["opgeheven Vak 80"]);
    }

    [Fact]
    public void Telt_alle_lijnen_van_een_jaar_samen()
    {
        var fonds = Hulp.Voorbeeld.Fonds("100.00", "1000.00");
        fonds.Breng(Mobiliteit, "900.00", "1000.00");
        fonds.Vraagt(Vraag(1, "150.00")); // fills the first line
        Weeg(fonds).ShouldBeEmpty();
        fonds.Prognose(Vandaag).Select(p => $"{p.Lijn.Entiteit} {p.Gebruikt}/{p.Vak}").ShouldBe(["OVO000001 100.00/100.00", "OVO000002 50.00/900.00"]);
    }

    [Theory]
    [InlineData(null, new[] { 80, 95 })]
    [InlineData("", new[] { 80, 95 })]
    [InlineData("50, 75,100", new[] { 50, 75, 100 })]
    public void Leest_de_drempels_uit_de_instelling(string? instelling, int[] procenten) => Alarmdrempels.Lees(instelling).Procenten.ShouldBe(procenten);

    [Theory]
    [InlineData("95,80")]
    [InlineData("80,80")]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("80;95")]
    [InlineData("-5")]
    [InlineData("1,2,3,4,5,6")]
    public void Weigert_drempels_die_niet_kunnen(string instelling) => Should.Throw<FormatException>(() => Alarmdrempels.Lees(instelling));

    private static Fondsmijlpaal Mijlpaal(int nummer, string bedrag, DateOnly vervaldatum) =>
        new(new(Nummer(600 + nummer)), Antwerpen, Eur(bedrag), Vervaldatum: vervaldatum);

    private static IEnumerable<string> Verwacht(Gebiedsfonds fonds, DateOnly vandaag) =>
        fonds.Prognose(vandaag).Where(p => p.Verwacht > Bedrag.Nul).Select(p => $"{p.Lijn.Jaar} {p.Verwacht}");

    private static List<string> Weeg(Gebiedsfonds fonds, DateOnly? dag = null)
    {
        fonds.Opgeslagen();
        fonds.WeegAlarm(Alarmdrempels.Standaard, dag ?? Vandaag);
        return [.. fonds.Nieuw.Select(n => n.Gebeurtenis switch
        {
            FondsalarmWerdGegeven g => $"gegeven {g.Krediet} {g.Drempel}",
            FondsalarmWerdOpgeheven g => $"opgeheven {g.Krediet} {g.Drempel}",
            var ander => $"{ander}",
        })];
    }

    private static IEnumerable<FondsalarmWerdGegeven> Gegeven(Gebiedsfonds fonds) => fonds.Nieuw.Select(n => n.Gebeurtenis).OfType<FondsalarmWerdGegeven>();
}

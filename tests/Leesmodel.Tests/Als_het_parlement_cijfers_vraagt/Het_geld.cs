using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests.Als_het_parlement_cijfers_vraagt;

/// <summary>What funds reserve now, have committed and have paid: 1500.51 euro in two regions, in force since 2026-04-01.</summary>
public sealed class Het_geld
{
    private const string Cijfers = "gereserveerd, vastgelegd, vereffend from lees.monitor(";

    [Theory]
    [InlineData("2026-03-09", "0.00 | 0.00 | 0.00", "0.00 | 0.00 | 0.00")]
    [InlineData("2026-03-10", "750.26 | 0.00 | 0.00", "750.25 | 0.00 | 0.00")] // booked at 00:30 in Brussels, still the day before in UTC
    [InlineData("2026-03-31", "750.26 | 0.00 | 0.00", "750.25 | 0.00 | 0.00")]
    [InlineData("2026-04-01", "0.00 | 750.26 | 0.00", "0.00 | 750.25 | 0.00")]
    [InlineData("2026-06-14", "0.00 | 750.26 | 0.00", "0.00 | 750.25 | 0.00")]
    [InlineData("2026-06-15", "0.00 | 750.26 | 500.13", "0.00 | 750.25 | 500.12")]
    [InlineData("2026-07-01", "0.00 | 500.13 | 500.13", "0.00 | 500.12 | 500.12")]
    public async Task Telt_elke_dag_waar_het_dan_is_tot_op_de_cent_over_de_regios_verdeeld(string peildatum, string gent, string dender)
    {
        await using var tafel = await Dek(Verhaal());

        (await tafel.Rijen($"{Cijfers}'{peildatum}')")).ShouldBe([gent, dender]);
    }

    [Fact]
    public async Task Telt_wat_vrijvalt_zonder_ooit_vastgelegd_te_zijn_niet_meer_mee()
    {
        await using var tafel = await Dek(Geld.Opgericht().Om(Op(3, 10)).Gereserveerd("a").Om(Op(3, 20)).Vrijgevallen("a", Middelenfase.Gereserveerd, 1500.51m));

        (await tafel.Rijen($"{Cijfers}'2026-03-19')")).ShouldBe(["750.26 | 0.00 | 0.00", "750.25 | 0.00 | 0.00"]);
        (await tafel.Rijen($"{Cijfers}'2026-03-20')")).ShouldBe(["0.00 | 0.00 | 0.00", "0.00 | 0.00 | 0.00"]);
    }

    [Fact]
    public async Task Is_de_som_over_de_regios_altijd_het_hele_bedrag()
    {
        await using var tafel = await Dek(Geld.Fondsen());

        foreach (var (dag, som) in new[] { ("2026-03-31", "4501.53 | 0.00 | 0.00"), ("2026-04-01", "1500.51 | 2500.51 | 0.00"), ("2026-07-01", "1500.51 | 2500.51 | 2000.25") })
        {
            (await tafel.Rij($"sum(gereserveerd), sum(vastgelegd), sum(vereffend) from lees.monitor('{dag}')")).ShouldBe(som, dag);
        }
    }

    [Fact]
    public async Task Wordt_een_reservering_nooit_negatief_ook_niet_als_het_contract_al_langer_bindt()
    {
        await using var tafel = await Dek(Geld.Opgericht().Om(Op(5, 2)).Gereserveerd("a").Om(Op(5, 3)).Vastgelegd("a", new(2026, 4, 1)));

        (await tafel.Rij($"{Cijfers}'2026-04-15') where referentieregio_code = '{Voorbeeld.RegioGent}'")).ShouldBe("0.00 | 750.26 | 0.00");
        (await tafel.Rij($"{Cijfers}'2026-05-02') where referentieregio_code = '{Voorbeeld.RegioGent}'")).ShouldBe("0.00 | 750.26 | 0.00");
        (await tafel.Rij("min(gereserveerd) from generate_series(date '2026-03-25', '2026-05-10', '1 day') dag cross join lateral lees.monitor(dag::date)")).ShouldBe("0.00");
    }

    [Fact]
    public async Task Weet_ook_wat_men_op_een_vroeger_tijdstip_wist()
    {
        await using var tafel = await Dek(Verhaal()); // the payment of 15 June was heard of on the 20th
        var gent = $"where referentieregio_code = '{Voorbeeld.RegioGent}'";

        (await tafel.Rij($"{Cijfers}'2026-06-20', '2026-06-20 09:59:59Z') {gent}")).ShouldBe("0.00 | 750.26 | 0.00");
        (await tafel.Rij($"{Cijfers}'2026-06-20', '2026-06-20 10:00:00Z') {gent}")).ShouldBe("0.00 | 750.26 | 500.13");
    }

    [Fact]
    public async Task Is_elk_cijfer_de_som_van_zijn_herkomst_en_noemt_een_reservering_het_contract_niet()
    {
        await using var tafel = await Dek(Verhaal());

        const string som = "coalesce(sum(f.delta) filter (where f.maat = ";
        (await tafel.Rijen($"m.gereserveerd - {som}'Gereserveerd'), 0), m.vastgelegd - {som}'Vastgelegd'), 0), m.vereffend - {som}'Vereffend'), 0) "
            + "from lees.monitor('2026-07-02') m left join lateral lees.monitorregel_herkomst(m) f on true "
            + "group by m.referentieregio_code, m.gereserveerd, m.vastgelegd, m.vereffend")).ShouldBe(["0.00 | 0.00 | 0.00", "0.00 | 0.00 | 0.00"]);
        (await tafel.Rijen("versie, plaats, maat, delta, geldig_op, kbo, gebiedscontract_id is not null, mijlpaal_id is not null "
            + "from lees.feit where bron = 'fondsen' and gebiedsfonds_id is not null order by versie, plaats")).ShouldBe(
        [
            "2 | 1 | Gereserveerd | 750.26 | 2026-03-10 | f | f",
            "2 | 2 | Gereserveerd | 750.25 | 2026-03-10 | f | f",
            "3 | 1 | Gereserveerd | -750.26 | 2026-04-01 | f | f",
            "3 | 2 | Gereserveerd | -750.25 | 2026-04-01 | f | f",
            "3 | 3 | Vastgelegd | 750.26 | 2026-04-01 | t | f",
            "3 | 4 | Vastgelegd | 750.25 | 2026-04-01 | t | f",
            $"7 | 1 | Vereffend | 500.13 | 2026-06-15 | {Voorbeeld.KboGent} | t | t",
            $"7 | 2 | Vereffend | 500.12 | 2026-06-15 | {Voorbeeld.KboGent} | t | t",
            "8 | 1 | Vastgelegd | -250.13 | 2026-07-01 | t | f",
            "8 | 2 | Vastgelegd | -250.13 | 2026-07-01 | t | f",
        ]);
    }

    private static Task<Leestafel> Dek(Logboek fondsen) => Leestafel.Dek(Voorbeeld.Gebieden(), fondsen);

    private static DateTimeOffset Op(int maand, int dag, int uur = 10) => new(2026, maand, dag, uur, 0, 0, TimeSpan.Zero);

    private static Logboek Verhaal() => Geld.Opgericht()
        .Om(new(2026, 3, 9, 23, 30, 0, TimeSpan.Zero)).Gereserveerd("a")
        .Om(Op(4, 1)).Vastgelegd("a")
        .Om(Op(6, 1)).TeBetalen("a", 1000.25m).Verzonden("a")
        .Om(Op(6, 20)).Betaald("a", 1000.25m)
        .Om(Op(7, 1)).Vrijgevallen("a", Middelenfase.Vastgelegd, 500.26m);
}

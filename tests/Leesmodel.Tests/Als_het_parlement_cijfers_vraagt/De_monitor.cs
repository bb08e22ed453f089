using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Leesmodel.Tests.Als_het_parlement_cijfers_vraagt;

/// <summary>The figures as of a day are the sum of the facts that were valid then. In force since 2026-04-01, due on 2026-09-30.</summary>
public sealed class De_monitor
{
    private const string Cijfers =
        "referentieregio_code, contracten_in_werking, toegezegd, aanvaard, mijlpalen, mijlpalen_aanvaard, mijlpalen_te_laat from lees.monitor(";

    private static readonly string Gent = Voorbeeld.RegioGent;
    private static readonly string Dender = Voorbeeld.RegioAalst;

    [Fact]
    public async Task Telt_niets_voor_een_contract_bindt()
    {
        await using var tafel = await Dek(new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a"));

        (await tafel.Rijen($"{Cijfers}'2026-04-01')")).ShouldBe([$"{Gent} | 0 | 0.00 | 0.00 | 0 | 0 | 0", $"{Dender} | 0 | 0.00 | 0.00 | 0 | 0 | 0"]);
    }

    [Theory]
    [InlineData("2026-03-31", "0 | 0.00 | 0.00 | 0 | 0 | 0")]
    [InlineData("2026-04-01", "1 | 1500.50 | 0.00 | 2 | 0 | 0")]
    public async Task Telt_een_contract_vanaf_de_dag_waarop_het_bindt(string peildatum, string cijfers)
    {
        await using var tafel = await Dek(InWerking("a"));

        (await tafel.Rij($"{Cijfers}'{peildatum}') where referentieregio_code = '{Gent}'")).ShouldBe($"{Gent} | {cijfers}");
        (await tafel.Rij($"voorbeeld from lees.monitor('{peildatum}') where referentieregio_code = '{Gent}'")).ShouldBe(peildatum == "2026-03-31" ? "f" : "t");
    }

    [Theory]
    [InlineData("2026-09-30", "0 | 0")] // the due date itself is in time
    [InlineData("2026-10-01", "0 | 1")]
    [InlineData("2026-10-19", "0 | 1")]
    [InlineData("2026-10-20", "1 | 0")] // accepted at 00:30 in Brussels, still the day before in UTC
    public async Task Is_een_mijlpaal_te_laat_van_de_dag_na_de_vervaldatum_tot_ze_aanvaard_is(string peildatum, string cijfers)
    {
        await using var tafel = await Dek(Aanvaard(InWerking("a"), "a", new(2026, 10, 19, 22, 30, 0, TimeSpan.Zero), 900m));

        (await tafel.Rij($"mijlpalen_aanvaard, mijlpalen_te_laat from lees.monitor('{peildatum}') where referentieregio_code = '{Gent}'")).ShouldBe(cijfers);
    }

    [Fact]
    public async Task Is_een_mijlpaal_die_op_tijd_aanvaard_is_nooit_te_laat()
    {
        await using var tafel = await Dek(Aanvaard(InWerking("a"), "a", new(2026, 9, 30, 12, 0, 0, TimeSpan.Zero), 900.25m));

        foreach (var dag in new[] { "2026-09-30", "2026-10-01", "2026-11-01" })
        {
            (await tafel.Rij($"{Cijfers}'{dag}') where referentieregio_code = '{Gent}'")).ShouldBe($"{Gent} | 1 | 1500.50 | 900.25 | 2 | 1 | 0", dag);
        }
    }

    [Fact]
    public async Task Weet_ook_wat_men_op_een_vroeger_tijdstip_wist()
    {
        var log = InWerking("a").Om(new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));
        await using var tafel = await Dek(Aanvaard(log, "a", new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero), 900m));

        (await tafel.Rij($"mijlpalen_te_laat from lees.monitor('2026-11-02', '2026-11-02 08:59:59Z') where referentieregio_code = '{Gent}'")).ShouldBe("1");
        (await tafel.Rij($"mijlpalen_te_laat from lees.monitor('2026-11-02', '2026-11-02 09:00:00Z') where referentieregio_code = '{Gent}'")).ShouldBe("0");
    }

    [Fact]
    public async Task Verhuist_een_gemeente_met_alles_wat_ze_beloofde_en_verandert_het_totaal_niet()
    {
        var gebieden = Voorbeeld.Gebieden()
            .Meldt(Voorbeeld.Id(Voorbeeld.Gent), new GemeenteWerdBijReferentieregioIngedeeld(Voorbeeld.Gent, Dender, new(2026, 6, 1)));
        await using var tafel = await Leestafel.Dek(gebieden, InWerking("a"));

        (await tafel.Rijen("referentieregio_code, toegezegd, mijlpalen from lees.monitor('2026-05-31')")).ShouldBe([$"{Gent} | 1500.50 | 2", $"{Dender} | 0.00 | 0"]);
        (await tafel.Rijen("referentieregio_code, toegezegd, mijlpalen from lees.monitor('2026-06-01')")).ShouldBe([$"{Gent} | 0.00 | 0", $"{Dender} | 1500.50 | 2"]);
    }

    [Fact]
    public async Task Wordt_wat_een_vereniging_belooft_tot_op_de_cent_over_de_regios_verdeeld()
    {
        var inhoud = Voorbeeld.Inhoud("a");
        inhoud = inhoud with
        {
            Referentieregios = [Dender, Gent],
            Verbintenissen =
            [
                inhoud.Verbintenissen[0] with
                {
                    Verantwoordelijke = Voorbeeld.Vereniging, Bedrag = Bedrag.Van(100.01m),
                    Mijlpalen = [inhoud.Verbintenissen[0].Mijlpalen[0] with { Bedrag = Bedrag.Van(100.01m) }],
                },
            ],
        };
        var log = new Logboek("contracten").Opgesteld("a", inhoud).Voorgelegd("a").Ondertekend("a").InWerking("a");
        await using var tafel = await Dek(Aanvaard(log, "a", new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero), 33.33m));

        (await tafel.Rijen($"{Cijfers}'2026-10-02')")).ShouldBe(
            [$"{Gent} | 1 | 50.01 | 16.67 | 1 | 1 | 0", $"{Dender} | 1 | 50.00 | 16.66 | 1 | 1 | 0"]);
        (await tafel.Rij("sum(toegezegd), sum(aanvaard) from lees.monitor('2026-10-02')")).ShouldBe("100.01 | 33.33");
    }

    [Fact]
    public async Task Is_elk_cijfer_de_som_van_zijn_herkomst()
    {
        await using var tafel = await Dek(Aanvaard(InWerking("a"), "a", new(2026, 10, 20, 9, 0, 0, TimeSpan.Zero), 900m));

        const string som = "coalesce(sum(f.delta) filter (where f.maat = ";
        (await tafel.Rijen(
            $"m.mijlpalen_te_laat - {som}'MijlpalenTeLaat'), 0), m.toegezegd - {som}'Toegezegd'), 0), m.mijlpalen - {som}'Mijlpalen'), 0), count(f.maat) > 0 "
            + "from lees.monitor('2026-10-21') m left join lateral lees.monitorregel_herkomst(m) f on true "
            + "group by m.referentieregio_code, m.mijlpalen_te_laat, m.toegezegd, m.mijlpalen order by m.referentieregio_code")).ShouldBe(["0.00 | 0.00 | 0.00 | t", "0 | 0.00 | 0 | f"]);
        (await tafel.Rijen("dossier, versie from lees.feit where maat = 'Aanvaard'")).ShouldBe([$"{Voorbeeld.Id("a")} | 7"]);
    }

    private static Task<Leestafel> Dek(Logboek contracten) => Leestafel.Dek(Voorbeeld.Gebieden(), contracten);

    private static Logboek InWerking(string naam) => new Logboek("contracten").Opgesteld(naam).Voorgelegd(naam).Ondertekend(naam).InWerking(naam);

    private static Logboek Aanvaard(Logboek log, string naam, DateTimeOffset om, decimal bedrag) => log.Om(om)
        .Meldt(Voorbeeld.Id(naam), new MijlpaalWerdAanvaard(Voorbeeld.Id(naam), Voorbeeld.Mijlpaal(naam + "/m1"), Bedrag.Van(bedrag), null, "pseudoniem"));
}

using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

/// <summary>Of a fund with 100000.00 VAK and 40000.00 VEK in 2026, in two lines of which one is confirmed.</summary>
public sealed class Fondstoezicht
{
    private const string Prognose = "entiteit, jaar, vak, gereserveerd, vastgelegd, vek, goedgekeurd, betaald, verwacht from lees.fondsprognose('";
    private static readonly FondsinbrengId Inbreng = new(Voorbeeld.Id("inbreng 1"));

    [Fact]
    public async Task Staat_een_alarm_er_tot_het_opgeheven_wordt()
    {
        var log = Geld.Opgericht().Alarm(80).Alarm(95);
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rijen("jaar, krediet, drempel, percentage, bedrag, bevestigd, opgeheven_op is null from lees.fondsalarm order by drempel"))
            .ShouldBe(["2026 | Vak | 80 | 97 | 97000.10 | 100000.00 | t", "2026 | Vak | 95 | 97 | 97000.10 | 100000.00 | t"]);

        await Meld(tafel, log, () => log.Meldt(Geld.Fonds, new FondsalarmWerdOpgeheven(Geld.Fonds, 2026, Alarmkrediet.Vak, 95)).Alarm(95));

        (await tafel.Rijen("versie, drempel, opgeheven_op is null from lees.fondsalarm order by versie")).ShouldBe(["2 | 80 | t", "3 | 95 | f", "5 | 95 | t"]);
    }

    [Fact]
    public async Task Verandert_een_correctie_de_inbreng_en_verdwijnt_haar_reden_als_ze_gewist_wordt()
    {
        var log = Geld.Opgericht().MetInbreng().Gecorrigeerd();
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij($"vak, vek, gecorrigeerd_op is not null from lees.fondsinbreng where id = '{Inbreng.Waarde}'")).ShouldBe("10000.00 | 40000.00 | t");
        (await tafel.Rij("boeking, vak_was, vek_was, vak, vek, reden from lees.fondscorrectie")).ShouldBe($"4 | 100000.00 | 40000.00 | 10000.00 | 40000.00 | {Geld.Correctiereden}");
        (await tafel.Rij($"{Prognose}{Geld.Fonds}')")).ShouldBe("OVO000050 | 2026 | 10000.00 | 0.00 | 0.00 | 40000.00 | 0.00 | 0.00 | 0.00");

        await Meld(tafel, log, () => log.Wist(Geld.Fonds, log.Regels.Count));

        (await tafel.Rij("reden is null, vak from lees.fondscorrectie")).ShouldBe("t | 10000.00");
    }

    [Fact]
    public async Task Staat_bij_een_weigering_wat_er_ontbrak_tot_het_geld_er_is()
    {
        var log = Geld.Opgericht().Geweigerd("a");
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("tekort, tekort_jaar from lees.reservering")).ShouldBe("250.10 | 2026");

        await Meld(tafel, log, () => log.Gereserveerd("a", 2));
        (await tafel.Rij("tekort is null, tekort_jaar is null from lees.reservering")).ShouldBe("t | t");

        await Meld(tafel, log, () => log.Meldt(Geld.Fonds, new ReserveringWerdGeweigerd(Geld.Fonds, Voorbeeld.Id("b"), 1, Weigeringsreden.MandateringOntoereikend)));
        (await tafel.Rij($"tekort is null, tekort_jaar is null from lees.reservering where gebiedscontract_id = '{Voorbeeld.Id("b")}'")).ShouldBe("t | t");
    }

    [Fact]
    public async Task Volgt_de_prognose_het_geld_van_reservering_tot_betaling()
    {
        var log = Geld.Opgericht().MetInbreng().MetMijlpalen("a");
        await using var tafel = await Leestafel.Dek(log);
        await Is("OVO000050 | 2026 | 100000.00 | 1000.00 | 0.00 | 40000.00 | 0.00 | 0.00 | 0.00", "OVO000051 | 2026 | 0.00 | 500.51 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00",
            "OVO000050 | 2090 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 1000.00", "OVO000051 | 2090 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.26",
            "OVO000051 | 2095 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 500.25");

        await Meld(tafel, log, () => log.Vastgelegd("a").TeBetalen("a", 1000.25m));
        await Is("OVO000050 | 2026 | 100000.00 | 0.00 | 1000.00 | 40000.00 | 0.00 | 0.00 | 0.00", "OVO000051 | 2026 | 0.00 | 0.00 | 500.51 | 0.00 | 0.00 | 0.00 | 0.00",
            "OVO000050 | 2090 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 1000.00", "OVO000051 | 2090 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.25",
            "OVO000051 | 2095 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 500.25");

        await Meld(tafel, log, () => log.Verzonden("a"));
        await Is("OVO000050 | 2026 | 100000.00 | 0.00 | 1000.00 | 40000.00 | 500.00 | 0.00 | 0.00", "OVO000051 | 2026 | 0.00 | 0.00 | 500.51 | 0.00 | 500.25 | 0.00 | 0.00",
            "OVO000050 | 2095 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 500.00", "OVO000051 | 2095 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.25");

        await Meld(tafel, log, () => log.Mislukt("a").Hernomen("a").Verzonden("a").Betaald("a", 1000.25m).Vrijgevallen("a", Middelenfase.Vastgelegd, 500m));
        await Is("OVO000050 | 2026 | 100000.00 | 0.00 | 500.00 | 40000.00 | 0.00 | 500.00 | 0.00", "OVO000051 | 2026 | 0.00 | 0.00 | 500.51 | 0.00 | 0.00 | 500.25 | 0.00",
            "OVO000051 | 2095 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.26");

        async Task Is(params string[] rijen) => (await tafel.Rijen($"{Prognose}{Geld.Fonds}')")).ShouldBe(rijen);
    }

    [Fact]
    public async Task Telt_wat_te_laat_is_of_geen_dag_heeft_in_dit_jaar()
    {
        await using var tafel = await Leestafel.Dek(Geld.Opgericht().MetInbreng().MetMijlpalen("a", new(2020, 1, 1), null));

        (await tafel.Rij($"sum(verwacht) from lees.fondsprognose('{Geld.Fonds}') where jaar = extract(year from lees_intern.vandaag())")).ShouldBe("1500.51");
    }

    [Fact]
    public async Task Telt_een_avenant_mee_in_wat_gereserveerd_is_en_daarna_zijn_mijlpalen()
    {
        var log = Geld.Opgericht().MetInbreng().MetMijlpalen("a").Vastgelegd("a").AvenantGereserveerd("a");
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij($"sum(gereserveerd), sum(vastgelegd), sum(verwacht) from lees.fondsprognose('{Geld.Fonds}')")).ShouldBe("100.50 | 1500.51 | 1500.51");

        await Meld(tafel, log, () => log.AvenantVastgelegd("a", 100.50m, 0m));

        (await tafel.Rij($"sum(gereserveerd), sum(vastgelegd) from lees.fondsprognose('{Geld.Fonds}')")).ShouldBe("0.00 | 1601.01");
    }

    private static async Task Meld(Leestafel tafel, Logboek log, Action meld)
    {
        var al = log.Regels.Count;
        meld();
        foreach (var blok in log.Blokken(na: al))
        {
            await tafel.Ontvang(log.Bron, blok);
        }
    }
}

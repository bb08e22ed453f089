using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Kredieten
{
    private const string Lijnen =
        "entiteit, jaar, bevestigde_vak, bevestigde_vek, verplaatste_vak, verplaatste_vek, vervallen_vak, gebruikte_vak, gebruikte_vek, vrije_vak, vrije_vek "
        + "from lees.fondslijn order by entiteit, jaar";

    private static readonly Begrotingslijn Lijn = new("OVO000050", "QB0-1QCG2NY-WT", 2026);
    private static readonly Begrotingslijn Volgend = Lijn with { Jaar = 2027 };
    private static readonly VerplaatsingId Verplaatsing = new(Voorbeeld.Id("verplaatsing"));

    [Fact]
    public async Task Staat_op_elke_lijn_wat_bevestigd_gebruikt_en_vrij_is()
    {
        var log = Geld.Opgericht().MetInbreng().Gereserveerd("a").Vastgelegd("a").TeBetalen("a", 1000.25m).Verzonden("a");
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rijen(Lijnen))[0].ShouldBe("OVO000050 | 2026 | 100000.00 | 40000.00 | 0.00 | 0.00 | 0.00 | 1000.00 | 500.00 | 99000.00 | 39500.00");
        (await tafel.Rijen("entiteit, jaar, bedrag from lees.betalingslijn order by 1")).ShouldBe(["OVO000050 | 2026 | 500.00", "OVO000051 | 2026 | 500.25"]);

        await Meld(tafel, log, () => log.Mislukt("a").Vrijgevallen("a", Middelenfase.Vastgelegd, 400m));
        (await tafel.Rijen(Lijnen))[0].ShouldBe("OVO000050 | 2026 | 100000.00 | 40000.00 | 0.00 | 0.00 | 0.00 | 600.00 | 0.00 | 99400.00 | 40000.00");
        (await tafel.Rij("count(*) from lees.betalingslijn")).ShouldBe("0");
    }

    [Fact]
    public async Task Vervalt_krediet_en_komt_het_met_een_overdracht_terug_met_wat_gereserveerd_is()
    {
        var log = Geld.Opgericht().MetInbreng().Gereserveerd("a");
        log.Meldt(Geld.Fonds, new VakWerdVervallen(Geld.Fonds, [new(Lijn, Voorbeeld.Euro(99_000m))]));
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rijen(Lijnen))[0].ShouldBe("OVO000050 | 2026 | 100000.00 | 40000.00 | 0.00 | 0.00 | 99000.00 | 1000.00 | 0.00 | 0.00 | 40000.00");

        await Meld(tafel, log, () => log.Meldt(Geld.Fonds, new KredietWerdVerplaatst(Geld.Fonds, Verplaatsing, Verplaatsingsoort.Overdracht, Lijn, Volgend,
            Voorbeeld.Euro(1500m), Voorbeeld.Euro(10m), "Decreet 9", Voorbeeld.Euro(500m), [new(Voorbeeld.Id("a"), null, Voorbeeld.Euro(1000m))])));

        (await tafel.Rijen(Lijnen)).Take(2).ShouldBe(
        [
            "OVO000050 | 2026 | 100000.00 | 40000.00 | -1500.00 | -10.00 | 98500.00 | 0.00 | 0.00 | 0.00 | 39990.00",
            "OVO000050 | 2027 | 0.00 | 0.00 | 1500.00 | 10.00 | 0.00 | 1000.00 | 0.00 | 500.00 | 10.00",
        ]);
        (await tafel.Rij("soort, van_jaar, naar_jaar, vak, vek, uit_vervallen, met_reserveringen, referentie, organisatie is not null from lees.kredietverplaatsing"))
            .ShouldBe("Overdracht | 2026 | 2027 | 1500.00 | 10.00 | 500.00 | 1000.00 | Decreet 9 | t");
    }

    [Fact]
    public async Task Staat_de_motivering_van_een_verschuiving_apart_en_kan_ze_gewist_worden()
    {
        var log = Geld.Opgericht().MetInbreng();
        log.Meldt(Geld.Fonds, new KredietWerdVerplaatst(Geld.Fonds, Verplaatsing, Verplaatsingsoort.Verschuiving, Lijn, Lijn with { Entiteit = "OVO000051" },
            Voorbeeld.Euro(15m), Voorbeeld.Euro(0m), "Besluit 3", Voorbeeld.Euro(0m), []), "motivering", "De werken lopen voor.");
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("verplaatsing_id, veld, tekst from lees.verplaatsingstekst")).ShouldBe($"{Verplaatsing.Waarde} | motivering | De werken lopen voor.");

        await Meld(tafel, log, () => log.Wist(Geld.Fonds, log.Regels.Count));

        (await tafel.Rij("count(*) from lees.verplaatsingstekst")).ShouldBe("0");
        (await tafel.Rij("count(*) from lees.kredietverplaatsing")).ShouldBe("1");
    }

    [Fact]
    public async Task Staat_er_wat_opgehouden_is_tot_het_vastgelegd_wordt()
    {
        var log = Geld.Opgericht().MetInbreng().Gereserveerd("a");
        log.Meldt(Geld.Fonds, new VastleggingWerdOpgehouden(Geld.Fonds, Voorbeeld.Id("a"), Ophoudreden.TermijnVoorbij, new(2031, 3, 1), null))
            .Meldt(Geld.Fonds, new VastleggingNaTermijnWerdToegestaan(Geld.Fonds, new(new(2031, 3, 2), "VR 2031 0203 DOC.0001/1"), new(2031, 6, 30)))
            .Meldt(Geld.Fonds, new VastleggingWerdOpgehouden(Geld.Fonds, Voorbeeld.Id("a"), Ophoudreden.KredietVervallen, new(2031, 3, 1), null));
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("gebiedscontract_id, reden, sinds from lees.ophouding")).ShouldBe($"{Voorbeeld.Id("a")} | KredietVervallen | 2031-03-01");
        (await tafel.Rij("vastleggen_tot, beslissing_na_termijn from lees.gebiedsfonds")).ShouldBe("2031-06-30 | VR 2031 0203 DOC.0001/1");

        await Meld(tafel, log, () => log
            .Meldt(Geld.Fonds, new ReserveringWerdVerlegd(Geld.Fonds, Voorbeeld.Id("a"), [new(Lijn, Voorbeeld.Euro(1000m))], [new(Volgend, Voorbeeld.Euro(1000m))], null))
            .Vastgelegd("a"));

        (await tafel.Rij("count(*) from lees.ophouding")).ShouldBe("0");
        (await tafel.Rijen("jaar, gebruikte_vak from lees.fondslijn where entiteit = 'OVO000050' order by 1")).ShouldBe(["2026 | 0.00", "2027 | 1000.00"]);
    }

    [Fact]
    public async Task Is_een_ingetrokken_inbreng_nog_te_lezen()
    {
        var log = Geld.Opgericht().MetInbreng();
        log.Meldt(Geld.Fonds, new FondsinbrengWerdIngetrokken(Geld.Fonds, new(Voorbeeld.Id("inbreng 2"))));
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rijen("entiteit from lees.fondsinbreng where ingetrokken_op is not null")).ShouldBe(["OVO000051"]);
    }

    private static async Task Meld(Leestafel tafel, Logboek log, Action doe)
    {
        var na = log.Regels.Count;
        doe();
        foreach (var blok in log.Blokken(na: na))
        {
            await tafel.Ontvang(log.Bron, blok);
        }
    }
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Financieringswijzen
{
    private const string Ruimte = "geopend, getrokken, afgestaan, vrij from lees.trekkingsruimte";
    private const string Terugvordering = "status, bedrag, ontvangen, ingesteld_op, vervaldag, afgesloten_op is not null, referentie from lees.terugvordering";
    private const string Toets = "toets_vrijgesteld, advies_inspectie, begrotingsakkoord, toets_ontbreekt from lees.reservering";
    private static readonly VerbintenisId Verbintenis = new(Voorbeeld.Id("a/v1"));
    private static readonly MijlpaalId Mijlpaal = Voorbeeld.Mijlpaal("a/m1");

    private static Logboek Vastgelegd => Geld.Opgericht().Gereserveerd("a").Vastgelegd("a");

    [Fact]
    public async Task Zegt_een_betaling_waarom_ze_verschuldigd_is()
    {
        await using var tafel = await Leestafel.Dek(Vastgelegd.Meldt(Geld.Fonds, new BetaalopdrachtWerdAangemaakt(Geld.Fonds, Geld.Opdracht("a"), Voorbeeld.Id("a"), Mijlpaal,
            Voorbeeld.KboGent, Voorbeeld.Euro(20m), "maker", null, Betaalsoort.Saldo, Verbintenis, Voorbeeld.Euro(35m))));
        (await tafel.Rij("soort, verbintenis_id, bedrag from lees.betaling")).ShouldBe($"Saldo | {Verbintenis.Waarde} | 20.00");
    }

    [Fact]
    public async Task Is_een_betaling_van_voor_die_woorden_die_van_een_mijlpaal()
    {
        await using var tafel = await Leestafel.Dek(Vastgelegd.TeBetalen("a", 1000.25m));
        (await tafel.Rij("soort, verbintenis_id is null from lees.betaling")).ShouldBe("Mijlpaal | t");
    }

    [Fact]
    public async Task Gaat_trekkingsruimte_open_en_dicht()
    {
        var log = Vastgelegd.Meldt(Geld.Fonds, new TrekkingsruimteWerdGeopend(Geld.Fonds, Voorbeeld.Id("a"), Verbintenis, Mijlpaal, Voorbeeld.KboGent, Voorbeeld.Euro(50m)));
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij(Ruimte)).ShouldBe("50.00 | 0.00 | 0.00 | 50.00");
        await Meld(tafel, log, () => log.Meldt(Geld.Fonds, new BetaalopdrachtWerdAangemaakt(Geld.Fonds, new(Voorbeeld.Id("trekking")), Voorbeeld.Id("a"), Mijlpaal,
            Voorbeeld.KboGent, Voorbeeld.Euro(20m), "maker", null, Betaalsoort.Trekking, Verbintenis), "referentie", "Factuur 12"));
        (await tafel.Rij(Ruimte)).ShouldBe("50.00 | 20.00 | 0.00 | 30.00");
        (await tafel.Rij("betaling_id, veld, tekst from lees.betalingstekst")).ShouldBe($"{Voorbeeld.Id("trekking")} | referentie | Factuur 12");
        await Meld(tafel, log, () => log.Meldt(Geld.Fonds, new TrekkingWerdAfgesloten(Geld.Fonds, Voorbeeld.Id("a"), Verbintenis, [new(Mijlpaal, Voorbeeld.Euro(30m), null)],
            Geld.Betaaldag, "persoon")));
        (await tafel.Rij(Ruimte)).ShouldBe("50.00 | 20.00 | 30.00 | 0.00");
    }

    [Fact]
    public async Task Gaat_een_terugvordering_van_voorstel_tot_ontvangst()
    {
        var log = Vastgelegd.Voorgesteld("a", 100m);
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("schuldenaar_kbo, grond, verbintenis_id is null from lees.terugvordering")).ShouldBe($"{Voorbeeld.KboGent} | Vaststelling | t");
        (await tafel.Rij("veld, tekst from lees.terugvorderingstekst")).ShouldBe($"reden | {Geld.Terugtekst}");
        await Meld(tafel, log, () => log.Ingesteld("a"));
        (await tafel.Rij(Terugvordering)).ShouldBe("Ingesteld | 100.00 | 0.00 | 2026-06-15 | 2026-07-15 | f");
        await Meld(tafel, log, () => log.Teruggekregen("a", 40.01m).Teruggekregen("a", 59.99m, volledig: true));
        (await tafel.Rij(Terugvordering)).ShouldBe("Ontvangen | 100.00 | 100.00 | 2026-06-15 | 2026-07-15 | t");
        (await tafel.Rij("sum(bedrag), count(*) from lees.terugbetaling")).ShouldBe("100.00 | 2");
        (await tafel.Rij("sum(delta), count(distinct kbo) from lees.feit where maat = 'Teruggevorderd'")).ShouldBe("100.00 | 1");
    }

    [Fact]
    public async Task Eindigt_een_terugvordering_ook_door_kwijtschelding_of_intrekking()
    {
        var log = Vastgelegd.Voorgesteld("a", 100m).Ingesteld("a").Meldt(Geld.Fonds,
            new TerugvorderingWerdKwijtgescholden(Geld.Fonds, Geld.Terugvordering("a"), Voorbeeld.Id("a"), [], "VR 2026 0101 DOC.0001/1"));
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij(Terugvordering)).ShouldBe("Kwijtgescholden | 100.00 | 0.00 | 2026-06-15 | 2026-07-15 | t | VR 2026 0101 DOC.0001/1");
        await Meld(tafel, log, () => log.Voorgesteld("b", 5m).Meldt(Geld.Fonds,
            new TerugvorderingWerdIngetrokken(Geld.Fonds, Geld.Terugvordering("b"), Voorbeeld.Id("b"), [], "persoon"), "reden", "Vergissing"));
        (await tafel.Rij($"status, bedrag from lees.terugvordering where id = '{Geld.Terugvordering("b").Waarde}'")).ShouldBe("Ingetrokken | 5.00");
    }

    [Fact]
    public async Task Verdwijnt_wat_over_een_terugvordering_geschreven_werd_als_het_gewist_wordt()
    {
        var log = Vastgelegd.Voorgesteld("a", 100m);
        await using var tafel = await Leestafel.Dek(log);
        await Meld(tafel, log, () => log.Wist(Geld.Fonds, log.Regels.Count));
        (await tafel.Rij("count(*) from lees.terugvorderingstekst")).ShouldBe("0");
        (await tafel.Rij("count(*) from lees.terugvordering")).ShouldBe("1");
    }

    [Fact]
    public async Task Staat_er_welke_begrotingstoets_bij_een_vastlegging_hoort_en_dat_ze_ontbreekt()
    {
        var log = Vastgelegd;
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij(Toets)).ShouldBe("t", "er is nog geen toets");
        await Meld(tafel, log, () => log.Meldt(Geld.Fonds, new BegrotingstoetsWerdGenoteerd(Geld.Fonds, Voorbeeld.Id("a"), new Begrotingstoets(false, "IF/1", "BA/2"))));
        (await tafel.Rij(Toets)).ShouldBe("f | IF/1 | BA/2 | f");
        await Meld(tafel, log, () => log.Gereserveerd("b").Meldt(Geld.Fonds,
            new MiddelenWerdenVastgelegd(Geld.Fonds, Voorbeeld.Id("b"), [], [], Geld.Betaaldag, true, new Begrotingstoets(true, null, null))));
        (await tafel.Rij($"toets_vrijgesteld, toets_ontbreekt from lees.reservering where gebiedscontract_id = '{Voorbeeld.Id("b")}'")).ShouldBe("t | f");
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

using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class De_bank
{
    private const string Een = "AAAA0001";
    private const string Twee = "AAAA0002";
    private const string Delen = "entiteit, poging, bedrag, status, betaald_op from lees.betaaldeel order by verwijzing";
    private const string Maand = "lees.monitorregel_betalingen(m), lees.monitorregel_betaaldagen(m), lees.monitorregel_gemiddelde_betaaltermijn(m) from lees.monitor(";
    private static readonly DateOnly Aanvaard = new(2026, 6, 1);
    private static readonly BetaalbestandId Bestand = new(Voorbeeld.Id("bestand"));

    private static Begrotingslijn Lijn(string entiteit) => new(entiteit, "QB0-1QCG2NY-WT", 2026);

    private static Logboek Goedgekeurd(DateOnly? aanvaard) => Geld.Opgericht().Gereserveerd("a").Vastgelegd("a")
        .Meldt(Geld.Fonds, new BetaalopdrachtWerdAangemaakt(Geld.Fonds, Geld.Opdracht("a"), Voorbeeld.Id("a"), Voorbeeld.Mijlpaal("a/m1"), Voorbeeld.KboGent, Voorbeeld.Euro(1000.25m), "maker", aanvaard))
        .Meldt(Geld.Fonds, new BetaalopdrachtWerdGoedgekeurd(Geld.Fonds, Geld.Opdracht("a"), [new(Lijn("OVO000050"), Voorbeeld.Euro(1000.25m))], 2026, "tweede", 1));

    private static Logboek InBestand(DateOnly? aanvaard = null) => Goedgekeurd(aanvaard)
        .Meldt(Geld.Fonds, new BetaalbestandWerdGemaakt(Geld.Fonds, Bestand, new(2026, 6, 10), new(2026, 6, 9, 8, 0, 0, TimeSpan.Zero),
            [Transactie(Een, "OVO000050", 1000m), Transactie(Twee, "OVO000051", 0.25m)], "lid"))
        .Meldt(Geld.Fonds, new BetaalopdrachtWerdVerzonden(Geld.Fonds, Geld.Opdracht("a"), new(2026, 6, 9)));

    private static Betaaltransactie Transactie(string verwijzing, string entiteit, decimal bedrag) =>
        new(Geld.Opdracht("a"), 1, verwijzing, entiteit, Voorbeeld.KboGent, Voorbeeld.Euro(bedrag), [new(Lijn(entiteit), Voorbeeld.Euro(bedrag))], 1, 1);

    [Fact]
    public async Task Staat_een_ingetrokken_goedkeuring_weer_open()
    {
        await using var tafel = await Leestafel.Dek(Goedgekeurd(null).Meldt(Geld.Fonds, new BetaalgoedkeuringWerdIngetrokken(Geld.Fonds, Geld.Opdracht("a"), "lid")));
        (await tafel.Rij("status, jaar is null, goedgekeurd_op is null from lees.betaling")).ShouldBe("Aangemaakt | t | t");
    }

    [Fact]
    public async Task Staat_een_bestand_er_met_zijn_delen_en_wat_de_bank_ervan_zegt()
    {
        var log = InBestand();
        log.Meldt(Geld.Fonds, new BankberichtWerdVerwerkt(Geld.Fonds, Bankberichtsoort.Pain002, new('a', 64), new('b', 64), 1, 1))
            .Meldt(Geld.Fonds, new BetaaldeelWerdUitgevoerd(Geld.Fonds, Geld.Opdracht("a"), Een, "OVO000050", [], 2026, new(2026, 6, 10)))
            .Meldt(Geld.Fonds, new BetaaldeelWerdNietUitgevoerd(Geld.Fonds, Geld.Opdracht("a"), Twee, "OVO000051"), "reden", "AC04: de rekening is afgesloten");
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rij("id, gebiedsfonds_id, uitvoerdatum, aantal, bedrag from lees.betaalbestand")).ShouldBe($"{Bestand.Waarde} | {Geld.Fonds} | 2026-06-10 | 2 | 1000.25");
        (await tafel.Rijen(Delen)).ShouldBe(["OVO000050 | 1 | 1000.00 | Betaald | 2026-06-10", "OVO000051 | 1 | 0.25 | Mislukt"]);
        (await tafel.Rij("soort, betaald, mislukt from lees.bankbericht")).ShouldBe("Pain002 | 1 | 1");
        (await tafel.Rij("tekst from lees.betalingstekst")).ShouldBe("AC04: de rekening is afgesloten");
    }

    [Fact]
    public async Task Telt_de_dagen_van_aanvaarding_tot_betaling_en_verdeelt_ze_over_de_regios_zonder_iets_te_verliezen()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden(), InBestand(Aanvaard).Betaald("a", 1000.25m, new(2026, 6, 18)));

        (await tafel.Rij("lees.betaling_betaaltermijn(b) from lees.betaling b")).ShouldBe("17");
        (await tafel.Rijen($"{Maand}'2026-06-18') m where lees.monitorregel_betalingen(m) > 0 order by m.referentieregio_code")).ShouldBe(["0.50 | 8.50 | 17.0", "0.50 | 8.50 | 17.0"]);
        (await tafel.Rij("sum(lees.monitorregel_betalingen(m)), sum(lees.monitorregel_betaaldagen(m)) from lees.monitor('2026-06-18') m")).ShouldBe("1.00 | 17.00");
        (await tafel.Rij("sum(lees.monitorregel_betalingen(m)), max(lees.monitorregel_gemiddelde_betaaltermijn(m)) from lees.monitor('2026-06-17') m")).ShouldBe("0.00", "een gemiddelde van niets is er niet");
    }

    [Fact]
    public async Task Maakt_een_betaling_zonder_bekende_aanvaarding_geen_feit()
    {
        await using var tafel = await Leestafel.Dek(InBestand().Betaald("a", 1000.25m));
        (await tafel.Rij("count(*) from lees.betaaltijd")).ShouldBe("0");
        (await tafel.Rij("status from lees.betaling")).ShouldBe("Betaald");
    }
}

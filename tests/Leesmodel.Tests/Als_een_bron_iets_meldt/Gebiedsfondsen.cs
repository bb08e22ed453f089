using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Gebiedsfondsen
{
    private const string Reservering = "status, poging, bedrag, vastgelegd, vereffend, vrijgevallen, reden, openbaar from lees.reservering";

    private const string Betaling =
        "status, jaar, goedgekeurd_op is not null, verzonden_op is not null, betaald_op, mislukt_op is not null, hernomen from lees.betaling";

    [Fact]
    public async Task Staat_een_fonds_er_met_zijn_termijn_zijn_regios_en_wat_erin_gebracht_wordt()
    {
        await using var tafel = await Leestafel.Dek(Geld.Opgericht().MetInbreng());

        (await tafel.Rij("id, programma_id, titel, decreetsbasis, van, tot, afsluitdatum, voorbeeld from lees.gebiedsfonds"))
            .ShouldBe($"{Geld.Fonds} | {Voorbeeld.Id("loopt")} | Fonds voor water | Decreet van 1 maart 2026 | 2026-03-01 | 2031-02-28 | 2033-02-28 | t");
        (await tafel.Rijen("referentieregio_code from lees.fondsregio order by 1")).ShouldBe([Voorbeeld.RegioGent, Voorbeeld.RegioAalst]);
        (await tafel.Rijen("entiteit, begrotingsartikel, jaar, vak, vek, bevestigd_op is not null, referentie from lees.fondsinbreng order by entiteit")).ShouldBe(
        [
            "OVO000050 | QB0-1QCG2NY-WT | 2026 | 100000.00 | 40000.00 | t | VR 2026 0110 DOC.1/1",
            "OVO000051 | MBU-3MIB2GY-WT | 2026 | 50000.50 | 50000.50 | f",
        ]);
    }

    [Fact]
    public async Task Is_een_weigering_na_een_nieuwe_poging_een_reservering_en_na_het_contract_een_vastlegging()
    {
        var log = Geld.Opgericht().Geweigerd("a");
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij(Reservering)).ShouldBe("Geweigerd | 1 | 0.00 | 0.00 | 0.00 | 0.00 | MiddelenOntoereikend | f");

        await Meld(tafel, log, () => log.Gereserveerd("a", 2));
        (await tafel.Rij(Reservering)).ShouldBe("Gereserveerd | 2 | 1500.51 | 0.00 | 0.00 | 0.00 | f");
        (await tafel.Rij("gebiedscontract_id, mandatering_id, geweigerd_op is null, gereserveerd_op is not null from lees.reservering"))
            .ShouldBe($"{Voorbeeld.Id("a")} | {Voorbeeld.Id("mandatering")} | t | t");

        await Meld(tafel, log, () => log.Meldt(Geld.Fonds, new ReserveringWerdHerbevestigd(Geld.Fonds, Voorbeeld.Id("a"), 3)));
        (await tafel.Rij(Reservering)).ShouldBe("Gereserveerd | 3 | 1500.51 | 0.00 | 0.00 | 0.00 | f");

        await Meld(tafel, log, () => log.Vastgelegd("a"));
        (await tafel.Rij(Reservering)).ShouldBe("Vastgelegd | 3 | 1500.51 | 1500.51 | 0.00 | 0.00 | t");
        (await tafel.Rij("vastgelegd_op from lees.reservering")).ShouldBe("2026-04-01");

        await Meld(tafel, log, () => log.Vrijgevallen("a", Middelenfase.Vastgelegd, 500.51m));
        (await tafel.Rij(Reservering)).ShouldBe("Vastgelegd | 3 | 1500.51 | 1500.51 | 0.00 | 500.51 | t");
    }

    [Fact]
    public async Task Komt_vrij_wat_gereserveerd_was_voor_een_contract_dat_ingetrokken_wordt()
    {
        await using var tafel = await Leestafel.Dek(Geld.Opgericht().Gereserveerd("a").Vrijgevallen("a", Middelenfase.Gereserveerd, 1500.51m));

        (await tafel.Rij(Reservering)).ShouldBe("Vrijgegeven | 1 | 1500.51 | 0.00 | 0.00 | 1500.51 | f");
        (await tafel.Rij("vrijgevallen_op is not null from lees.reservering")).ShouldBe("t");
    }

    [Fact]
    public async Task Gaat_een_betaling_van_aanmaak_over_mislukking_en_herneming_naar_betaald()
    {
        var log = Geld.Opgericht().Gereserveerd("a").Vastgelegd("a").TeBetalen("a", 1000.25m);
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("id, gebiedsfonds_id, gebiedscontract_id, mijlpaal_id, begunstigde_kbo, bedrag from lees.betaling"))
            .ShouldBe($"{Voorbeeld.Id("a/m1")} | {Geld.Fonds} | {Voorbeeld.Id("a")} | {Voorbeeld.Id("a/m1")} | {Voorbeeld.KboGent} | 1000.25");
        (await tafel.Rij(Betaling)).ShouldBe("Aangemaakt | f | f | f | 0");

        await Meld(tafel, log, () => log.Verzonden("a"));
        (await tafel.Rij(Betaling)).ShouldBe("Verzonden | 2026 | t | t | f | 0");
        await Meld(tafel, log, () => log.Mislukt("a"));
        (await tafel.Rij(Betaling)).ShouldBe("Mislukt | 2026 | t | t | t | 0");
        (await tafel.Rij("betaling_id, gebiedscontract_id, veld, tekst from lees.betalingstekst"))
            .ShouldBe($"{Voorbeeld.Id("a/m1")} | {Voorbeeld.Id("a")} | reden | {Geld.Mislukttekst}");
        await Meld(tafel, log, () => log.Hernomen("a"));
        (await tafel.Rij(Betaling)).ShouldBe("Aangemaakt | f | f | t | 1");
        await Meld(tafel, log, () => log.Verzonden("a").Betaald("a", 1000.25m));
        (await tafel.Rij(Betaling)).ShouldBe("Betaald | 2026 | t | t | 2026-06-15 | t | 1");
        (await tafel.Rij("vereffend from lees.reservering")).ShouldBe("1000.25");
    }

    [Fact]
    public async Task Verdwijnt_de_reden_van_een_mislukking_als_ze_gewist_wordt()
    {
        var log = Geld.Opgericht().Gereserveerd("a").Vastgelegd("a").TeBetalen("a", 1m).Verzonden("a").Mislukt("a");
        await using var tafel = await Leestafel.Dek(log);
        await Meld(tafel, log, () => log.Wist(Geld.Fonds, log.Regels.Count));

        (await tafel.Rij("count(*) from lees.betalingstekst")).ShouldBe("0");
        (await tafel.Rij("status from lees.betaling")).ShouldBe("Mislukt");
    }

    [Fact]
    public async Task Wordt_wat_over_een_onbekend_fonds_gaat_geparkeerd()
    {
        await using var tafel = await Leestafel.Dek(new Logboek(FondsenBlok.Bron).Gereserveerd("a"));

        (await tafel.Rij("type from public.geparkeerd")).ShouldBe(nameof(MiddelenWerdenGereserveerd));
        (await tafel.Rij("count(*) from lees.feit")).ShouldBe("0");
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

using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Contracten_op_een_fonds
{
    private const string Contract = "status, poging, hash, wacht_op_middelen_sinds, weigeringsreden, geweigerd_op is not null, voorgelegd_op is not null from lees.gebiedscontract";

    private static Logboek Log => new(ContractenBlok.Bron);

    [Fact]
    public async Task Staat_erbij_uit_welk_programma_en_welk_fonds_het_komt_en_hoeveel_dat_betaalt()
    {
        var inhoud = Geld.Inhoud("a");
        await using var tafel = await Leestafel.Dek(Log.Opgesteld("a", inhoud with
        {
            Verbintenissen = [.. inhoud.Verbintenissen, .. Voorbeeld.Inhoud("b").Verbintenissen],
        }));

        (await tafel.Rij("programma_id, gebiedsfonds_id, mandatering_id, bedrag, fondsmiddelen, poging is null from lees.gebiedscontract"))
            .ShouldBe($"{Voorbeeld.Id("loopt")} | {Geld.Fonds} | {Voorbeeld.Id("mandatering")} | 3001.01 | 1500.51 | t");
        (await tafel.Rijen("volgorde, middelen from lees.verbintenis order by volgorde")).ShouldBe(["1 | Fonds", "2"]);
    }

    [Fact]
    public async Task Is_een_contract_op_eigen_middelen_zonder_fonds_ook_als_het_ontwerp_eerst_anders_was()
    {
        await using var tafel = await Leestafel.Dek(Log.Opgesteld("a", Geld.Inhoud("a")).Meldt(Voorbeeld.Id("a"), new OntwerpWerdGewijzigd(Voorbeeld.Id("a"), Voorbeeld.Inhoud("a"))));

        (await tafel.Rij("programma_id, gebiedsfonds_id, mandatering_id, fondsmiddelen from lees.gebiedscontract")).ShouldBe("0.00");
    }

    [Fact]
    public async Task Wacht_een_contract_op_middelen_sinds_de_eerste_vraag()
    {
        await using var tafel = await Leestafel.Dek(Log.Opgesteld("a", Geld.Inhoud("a")).Gevraagd("a").Gevraagd("a", 2));

        (await tafel.Rij(Contract)).ShouldBe("WachtOpMiddelen | 2 | hash-a | 2026-03-02 08:02:00+00 | f | f");
        (await tafel.Rij("lees.gebiedscontract_geen_antwoord(c) from lees.gebiedscontract c")).ShouldBe("t");
    }

    [Fact]
    public async Task Is_er_pas_geen_antwoord_na_de_termijn_die_een_functie_bepaalt()
    {
        await using var tafel = await Leestafel.Dek(Log.Om(DateTimeOffset.UtcNow.AddMinutes(-4)).Opgesteld("a", Geld.Inhoud("a")).Gevraagd("a"));
        (await tafel.Rij("lees.gebiedscontract_geen_antwoord(c) from lees.gebiedscontract c")).ShouldBe("f");

        await using (var verbinding = await tafel.Database.Open())
        await using (var opdracht = new Npgsql.NpgsqlCommand(
            "create or replace function lees_intern.antwoordtermijn() returns interval language sql immutable parallel safe return interval '3 minutes'", verbinding))
        {
            await opdracht.ExecuteNonQueryAsync();
        }

        (await tafel.Rij("lees.gebiedscontract_geen_antwoord(c) from lees.gebiedscontract c")).ShouldBe("t");
    }

    [Fact]
    public async Task Is_een_geweigerd_contract_weer_een_ontwerp_met_de_reden_tot_er_opnieuw_gevraagd_wordt()
    {
        var log = Log.Opgesteld("a", Geld.Inhoud("a")).Gevraagd("a").Teruggekomen("a");
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij(Contract)).ShouldBe("Ontwerp | 1 | MiddelenOntoereikend | t | f");
        (await tafel.Rij("lees.gebiedscontract_geen_antwoord(c) from lees.gebiedscontract c")).ShouldBe("f");

        log.Gevraagd("a", 2);
        await tafel.Ontvang(log.Bron, log.Blokken(na: 3).Single());
        (await tafel.Rij(Contract)).ShouldBe("WachtOpMiddelen | 2 | hash-a | 2026-03-02 08:04:00+00 | f | f");
    }

    [Fact]
    public async Task Staat_een_weigering_niet_meer_bij_een_contract_dat_zonder_het_fonds_voorgelegd_wordt()
    {
        await using var tafel = await Leestafel.Dek(Log.Opgesteld("a", Geld.Inhoud("a")).Gevraagd("a").Teruggekomen("a").Voorgelegd("a"));
        (await tafel.Rij("status, geweigerd_op is null, weigeringsreden is null from lees.gebiedscontract")).ShouldBe("TerOndertekening | t | t");
    }

    [Fact]
    public async Task Wacht_een_contract_niet_meer_als_het_voorgelegd_of_ingetrokken_is()
    {
        await using var tafel = await Leestafel.Dek(Log.Opgesteld("a", Geld.Inhoud("a")).Gevraagd("a").Voorgelegd("a")
            .Opgesteld("b", Geld.Inhoud("b")).Gevraagd("b").Meldt(Voorbeeld.Id("b"), new ContractWerdIngetrokken(Voorbeeld.Id("b")), "reden", "Weg."));

        (await tafel.Rijen("titel, status, wacht_op_middelen_sinds from lees.gebiedscontract order by titel")).ShouldBe(["a | TerOndertekening", "b | Ingetrokken"]);
    }

    [Fact]
    public async Task Is_een_betaalde_mijlpaal_betaald_en_niet_te_laat()
    {
        await using var tafel = await Leestafel.Dek(Geld.Contracten());

        (await tafel.Rij($"status, aanvaard_bedrag, betaald_bedrag, betaald_op, lees.mijlpaal_te_laat(m) from lees.mijlpaal m where id = '{Voorbeeld.Id("betaald/m1")}'"))
            .ShouldBe("Betaald | 1000.25 | 1000.25 | 2026-06-15 | f");
        (await tafel.Rij($"lees.mijlpaal_te_laat(m) from lees.mijlpaal m where id = '{Voorbeeld.Id("wacht/m1")}'")).ShouldBe("t");
    }

    [Fact]
    public async Task Is_een_contract_afgerond_op_zijn_dag_en_telt_het_dan_niet_meer_als_in_werking()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden(), Geld.Contracten());

        (await tafel.Rij($"status, afgerond_op, openbaar from lees.gebiedscontract where id = '{Voorbeeld.Id("afgerond")}'")).ShouldBe("Afgerond | 2026-07-01 | t");
        (await tafel.Rijen("contracten_in_werking, toegezegd from lees.monitor('2026-06-30')")).ShouldBe(["2 | 3001.02", "2 | 0.00"]);
        (await tafel.Rijen("contracten_in_werking, toegezegd from lees.monitor('2026-07-01')")).ShouldBe(["1 | 3001.02", "1 | 0.00"]);
    }
}

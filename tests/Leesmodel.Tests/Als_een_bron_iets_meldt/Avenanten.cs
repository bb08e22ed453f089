using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Avenanten
{
    private const string Cijfers = "contracten_in_werking, toegezegd, mijlpalen, mijlpalen_te_laat from lees.monitor";
    private const string Vandaag = "2026-10-15";

    private static Logboek Log(string naam) => new Logboek(ContractenBlok.Bron).Opgesteld(naam).Voorgelegd(naam).Ondertekend(naam).InWerking(naam);

    [Fact]
    public async Task Staan_in_hun_stand_en_laten_het_contract_zoals_het_is()
    {
        await using var tafel = await Leestafel.Dek(Wijziging.Contracten());

        (await tafel.Rijen("c.titel, a.nummer, a.soort, a.status, a.openbaar from lees.avenant a join lees.gebiedscontract c on c.id = a.gebiedscontract_id order by c.titel")).ShouldBe(
        [
            "aangenomen | 1 | Materieel | Aangenomen | t", "concept | 1 | Materieel | Ontwerp | f", "geweigerd | 1 | Materieel | Verworpen | f",
            "open | 1 | Materieel | TerOndertekening | f", "teruggetrokken | 1 | Materieel | Ingetrokken | f",
        ]);
        (await tafel.Rij($"einddatum, hash, aantal_avenanten from lees.gebiedscontract where id = '{Voorbeeld.Id("open")}'")).ShouldBe("2031-12-31 | hash-open | 0");
        (await tafel.Rij($"einddatum, hash, aantal_avenanten, bedrag from lees.gebiedscontract where id = '{Voorbeeld.Id("aangenomen")}'"))
            .ShouldBe("2032-12-31 | nieuwe-hash-aangenomen | 1 | 1400.25");
    }

    [Fact]
    public async Task Zeggen_wie_toetreedt_wie_tekent_en_wat_er_verandert()
    {
        await using var tafel = await Leestafel.Dek(Log("a").Avenant("a", Wijziging.Nieuw("a") with { Partijen = [.. Wijziging.Nieuw("a").Partijen.Where(p => p.Kbo != Voorbeeld.Vereniging)] }).AvenantVoorgelegd("a").AvenantOndertekend("a"));

        (await tafel.Rijen("naam, treedt_toe, treedt_uit, tekent from lees.avenantpartij order by volgorde"))
            .ShouldBe(["Stad a | f | f | t", "Buurt vzw | t | f | t", "Natuurvereniging | f | t | t"]);
        (await tafel.Rijen("plaats, soort, oud, nieuw from lees.avenantwijziging order by volgorde"))
            .ShouldBe(["einddatum | Gewijzigd | 2031-12-31 | 2032-12-31", $"partij:{Wijziging.Toetreder}.naam | Toegevoegd | Buurt vzw"]);
        (await tafel.Rij("partij_kbo, hoedanigheid, hash from lees.avenanthandtekening")).ShouldBe($"{Voorbeeld.KboGent} | VoorzitterGemeenteraad | avenant-a");
        (await tafel.Rij("veld, tekst from lees.wijzigingstekst")).ShouldBe($"reden | {Wijziging.Reden}");
    }

    [Fact]
    public async Task Houden_de_stand_van_een_mijlpaal_die_blijft()
    {
        await using var tafel = await Leestafel.Dek(Log("a").Gerapporteerd("a").Avenant("a").AvenantVoorgelegd("a").AvenantAangenomen("a"));

        (await tafel.Rijen("omschrijving, status, gerapporteerd_bedrag, bedrag, openbaar from lees.mijlpaal order by omschrijving")).ShouldBe(
            ["Eerste oever | Gerapporteerd | 900.00 | 1000.25 | t", "Geplant | Gepland | 0.00 | t", "Tweede oever | Gepland | 400.00 | t"]);
        (await tafel.Rijen("naam, openbaar from lees.partij order by volgorde")).ShouldBe(["Stad a | t", "Natuurvereniging | t", "Buurt vzw | t"]);
    }

    [Fact]
    public async Task Veranderen_de_cijfers_vanaf_hun_dag_en_niet_die_van_ervoor()
    {
        var log = Log("a");
        log.Meldt(Voorbeeld.Id("a"), new MijlpaalWerdAanvaard(Voorbeeld.Id("a"), Voorbeeld.Mijlpaal("a/m1"), Voorbeeld.Euro(900m), null, "p"));
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden(), log.Avenant("a").AvenantVoorgelegd("a").AvenantAangenomen("a"));

        (await tafel.Rijen($"{Cijfers}('2026-05-31') where referentieregio_code = '{Voorbeeld.RegioGent}'")).ShouldBe(["1 | 1500.50 | 2 | 0"]);
        (await tafel.Rijen($"{Cijfers}('{Wijziging.Dag:yyyy-MM-dd}') where referentieregio_code = '{Voorbeeld.RegioGent}'")).ShouldBe(["1 | 1400.25 | 3 | 0"]);
        (await tafel.Rij($"sum(delta) from lees.feit where maat = 'MijlpalenTeLaat' and geldig_op <= '{Vandaag}'")).ShouldBe("2.00"); // both new days, not that of the accepted one
        (await tafel.Rijen("maat, delta, geldig_op from lees.feit where versie = (select max(versie) from lees.feit) order by maat, geldig_op, delta")).ShouldBe(
        [
            "Toegezegd | -100.25 | 2026-06-01", "Mijlpalen | 1.00 | 2026-06-01",
            "MijlpalenTeLaat | 1.00 | 2026-08-01", "MijlpalenTeLaat | 1.00 | 2026-09-01", "MijlpalenTeLaat | -1.00 | 2999-10-01",
        ]);
    }

    [Fact]
    public async Task Wachten_op_middelen_en_komen_terug_met_de_reden()
    {
        var log = Log("a").Avenant("a").Meldt(Voorbeeld.Id("a"), new AvenantmiddelenWerdenGevraagd(Voorbeeld.Id("a"), Wijziging.Id("a"), Geld.Fonds, Voorbeeld.Id("mandatering"), 1, "h", 2026, [], [Voorbeeld.RegioGent], true));
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("status, wacht_op_middelen_sinds is not null from lees.avenant")).ShouldBe("WachtOpMiddelen | t");

        log.Meldt(Voorbeeld.Id("a"), new AvenantWerdTeruggezetNaarOntwerp(Voorbeeld.Id("a"), Wijziging.Id("a"), 1, Weigeringsreden.MandateringOntoereikend));
        await tafel.Ontvang(log.Bron, log.Blokken(na: 6 + 1).Last());
        (await tafel.Rij("status, weigeringsreden, wacht_op_middelen_sinds is null from lees.avenant")).ShouldBe("Ontwerp | MandateringOntoereikend | t");
    }

    [Fact]
    public async Task Laten_wie_zou_toetreden_weer_los_als_ze_niet_doorgaan()
    {
        await using var tafel = await Leestafel.Dek(Wijziging.Contracten());
        (await tafel.Rijen($"c.titel from lees.avenantpartij p join lees.gebiedscontract c on c.id = p.gebiedscontract_id where p.kbo = '{Wijziging.Toetreder}' order by c.titel"))
            .ShouldBe(["aangenomen", "concept", "open"]);
    }

    [Fact]
    public async Task Zijn_voorbij_als_het_contract_eindigt()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden(), Wijziging.Contracten());
        (await tafel.Rij($"status, beeindigd_op, einde_grond, afgewikkeld_op is null from lees.gebiedscontract where id = '{Voorbeeld.Id("beeindigd")}'")).ShouldBe("Beeindigd | 2026-06-01 | Uitspraak | t");
        (await tafel.Rij($"contracten_in_werking from lees.monitor('2026-06-01') where referentieregio_code = '{Voorbeeld.RegioGent}'")).ShouldBe("6");
        (await tafel.Rij($"contracten_in_werking from lees.monitor('2026-06-02') where referentieregio_code = '{Voorbeeld.RegioGent}'")).ShouldBe("5");
    }

    [Fact]
    public async Task Zetten_geld_apart_en_leggen_het_vast_tot_op_de_cent()
    {
        var log = Geld.Opgericht().Gereserveerd("betaald").Vastgelegd("betaald").AvenantGereserveerd("betaald");
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden(), log);
        (await tafel.Rij("status, bedrag from lees.avenantreservering")).ShouldBe("Gereserveerd | 100.50");
        (await tafel.Rij("bedrag, vastgelegd from lees.reservering")).ShouldBe("1500.51 | 1500.51");
        (await tafel.Rij("sum(delta) from lees.feit where maat = 'Gereserveerd'")).ShouldBe("100.50");

        log.AvenantVastgelegd("betaald", 100.50m, 0m);
        await tafel.Ontvang(log.Bron, log.Blokken(na: 4).Single());

        (await tafel.Rij("bedrag, vastgelegd, vrijgevallen from lees.reservering")).ShouldBe("1601.01 | 1601.01 | 0.00");
        (await tafel.Rijen("maat, sum(delta) from lees.feit where maat in ('Gereserveerd', 'Vastgelegd') group by maat order by maat")).ShouldBe(["Gereserveerd | 0.00", "Vastgelegd | 1601.01"]);
    }

    [Fact]
    public async Task Geven_geld_vrij_dat_niet_meer_nodig_is()
    {
        await using var tafel = await Leestafel.Dek(Geld.Opgericht().Gereserveerd("betaald").Vastgelegd("betaald").AvenantGereserveerd("betaald", 0m).AvenantVastgelegd("betaald", 0m, 500.51m)
            .AvenantGereserveerd("betaald", 20m).Meldt(Geld.Fonds, new AvenantmiddelenWerdenVrijgegeven(Geld.Fonds, Voorbeeld.Id("betaald"), Wijziging.Id("betaald"), Wijziging.Delen(20m), [Voorbeeld.RegioAalst, Voorbeeld.RegioGent], true)));
        (await tafel.Rij("vastgelegd, vrijgevallen from lees.reservering")).ShouldBe("1500.51 | 500.51");
        (await tafel.Rijen("maat, sum(delta) from lees.feit where maat in ('Gereserveerd', 'Vastgelegd') group by maat order by maat")).ShouldBe(["Gereserveerd | 0.00", "Vastgelegd | 1000.00"]);
        (await tafel.Rij("status from lees.avenantreservering")).ShouldBe("Vrijgegeven");
    }
}

using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Gebiedsprogrammas
{
    private static readonly string Loopt = $"'{Voorbeeld.Id("loopt")}'";
    private static readonly string Tafel = $"'{Programmas.Tafel}'";

    private static Logboek Log => new(ProgrammasBlok.Bron);

    [Fact]
    public async Task Staat_een_platform_er_met_zijn_gebieden_en_deelnemers()
    {
        await using var tafel = await Leestafel.Dek(Log.Opgericht("tafel", Voorbeeld.RegioGent, (Voorbeeld.KboGent, "Gent", Deelnemersoort.Gemeente, Voorbeeld.Gent)));

        (await tafel.Rij("id, titel, van, tot, voorbeeld, opgericht_op from lees.platform")).ShouldStartWith($"{Programmas.Tafel} | tafel | 2026-01-01 | t | 2026-03-02 08:01:00");
        (await tafel.Rijen("volgorde, soort, referentieregio_code, nis from lees.platformgebied order by volgorde")).ShouldBe(
            [$"1 | Referentieregio | {Voorbeeld.RegioGent}", $"2 | Gemeente | {Voorbeeld.Aalst}"]);
        (await tafel.Rij("referentieregio_code from lees.platformregio")).ShouldBe(Voorbeeld.RegioGent);
        (await tafel.Rij("kbo, naam, soort, nis from lees.deelnemer")).ShouldBe($"{Voorbeeld.KboGent} | Gent | Gemeente | {Voorbeeld.Gent}");
    }

    [Fact]
    public async Task Staat_een_overlegmoment_er_met_functies_en_conclusie_en_zonder_personen()
    {
        await using var tafel = await Leestafel.Dek(Log.MetProgrammas());

        (await tafel.Rij("platform_id, datum, conclusie from lees.overlegmoment")).ShouldBe($"{Programmas.Tafel} | 2026-02-10 | {Programmas.Overlegtekst}");
        (await tafel.Rijen("volgorde, functie, namens from lees.aanwezige order by volgorde")).ShouldBe(
            [$"1 | Schepen van leefmilieu | {{{Voorbeeld.KboGent}}}", $"2 | Directeur | {{{Voorbeeld.Vereniging},{Voorbeeld.KboGent}}}"]);
    }

    [Fact]
    public async Task Staat_een_programma_in_voorbereiding_er_met_alles_wat_erin_staat_en_is_niets_openbaar()
    {
        await using var tafel = await Leestafel.Dek(Log.Programma("loopt").Actie("loopt", Programmas.Eerste, 1500.51m).Actie("loopt", Programmas.Tweede, 250m, Programmas.Eerste));

        (await tafel.Rij($"titel, soort, status, visie, van, tot, bbc_cyclus, platform_id, raming, groot_project, voorbeeld, openbaar from lees.gebiedsprogramma where id = {Loopt}"))
            .ShouldBe($"loopt | Generiek | Voorbereiding | Ruimte voor water. | 2026-03-01 | 2031-02-28 | 2026-2031 | {Programmas.Tafel} | 1750.51 | f | t | f");
        (await tafel.Rij("soort, referentieregio_code, openbaar from lees.programmagebied")).ShouldBe($"Referentieregio | {Voorbeeld.RegioGent} | f");
        (await tafel.Rij("referentieregio_code, openbaar from lees.programmaregio")).ShouldBe($"{Voorbeeld.RegioGent} | f");
        (await tafel.Rij("taakstelling_id, volgorde, openbaar from lees.programmataakstelling")).ShouldBe($"{Doelen.Water} | 1 | f");
        (await tafel.Rij("minister, referentie, openbaar from lees.beleidsnota")).ShouldBe("minister van Omgeving | Beleidsnota 2024-2029, 3.2 | f");
        (await tafel.Rijen("volgorde, titel, omschrijving, bestuursniveau, verantwoordelijke_kbo, naam, raming, openbaar from lees.actie order by volgorde")).ShouldBe(
        [
            $"1 | Oevers | Schuine oevers. | Bovenlokaal | {Voorbeeld.KboGent} | Stad Gent | 1500.51 | f",
            $"2 | Oevers | Schuine oevers. | Bovenlokaal | {Voorbeeld.KboGent} | Stad Gent | 250.00 | f",
        ]);
        (await tafel.Rij("count(*), bool_or(openbaar) from lees.actieindicator")).ShouldBe("2 | f");
        (await tafel.Rij("actie_id, hangt_af_van_id, openbaar from lees.actieafhankelijkheid")).ShouldBe($"{Programmas.Tweede.Waarde} | {Programmas.Eerste.Waarde} | f");
    }

    [Fact]
    public async Task Vervangt_een_wijziging_de_inhoud_en_blijven_acties_en_streefwaarden_staan()
    {
        var log = Log.Programma("loopt").Actie("loopt", Programmas.Eerste, 10m).Streefwaarde("loopt", 20m);
        await using var tafel = await Leestafel.Dek(log.Meldt(Voorbeeld.Id("loopt"), new GebiedsprogrammaWerdGewijzigd(Voorbeeld.Id("loopt"), Programmas.Inhoud("loopt") with
        {
            Titel = "tweede lezing", Gebieden = [new(Gebiedsoort.Gemeente, Voorbeeld.Aalst)], Referentieregios = [Voorbeeld.RegioAalst], Platform = null, Beleidsnotas = [],
        })));

        (await tafel.Rij("titel, status, platform_id is null, raming from lees.gebiedsprogramma")).ShouldBe("tweede lezing | Voorbereiding | t | 10.00");
        (await tafel.Rij("soort, nis from lees.programmagebied")).ShouldBe($"Gemeente | {Voorbeeld.Aalst}");
        (await tafel.Rij("referentieregio_code from lees.programmaregio")).ShouldBe(Voorbeeld.RegioAalst);
        (await tafel.Rij("count(*) from lees.beleidsnota")).ShouldBe("0");
        (await tafel.Rij("count(*) from lees.actie")).ShouldBe("1");
        (await tafel.Rij("count(*) from lees.overeengekomen_streefwaarde")).ShouldBe("1");
    }

    [Fact]
    public async Task Telt_van_een_streefwaarde_die_opnieuw_overeengekomen_wordt_de_laatste()
    {
        await using var tafel = await Leestafel.Dek(Log.Programma("loopt").Streefwaarde("loopt", 20m).Streefwaarde("loopt", 25m));

        (await tafel.Rij("taakstelling_id, indicator_id, soort, nis, streefwaarde, ondergrens, bovengrens is null, versie from lees.overeengekomen_streefwaarde"))
            .ShouldBe($"{Doelen.Water} | {Doelen.Indicator.Waarde} | Gemeente | {Voorbeeld.Aalst} | 25.000000 | 20.000000 | t | 3");
    }

    [Fact]
    public async Task Gaat_een_programma_van_onderhandeling_over_vaststelling_en_start_naar_afsluiting()
    {
        var log = Log.Programma("loopt").Actie("loopt", Programmas.Eerste, 1m).Streefwaarde("loopt", 20m).Onderhandeld("loopt");
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("status, platform_id, onderhandeling_op is not null, openbaar from lees.gebiedsprogramma")).ShouldBe($"Onderhandeling | {Programmas.Tafel} | t | f");

        await Meld(tafel, log, () => log.Vastgesteld("loopt"));
        (await tafel.Rij("status, mandatering_id, raming, groot_project, vastgesteld_op is not null, openbaar from lees.gebiedsprogramma"))
            .ShouldBe($"Vastgesteld | {Voorbeeld.Id("mandatering")} | 1750.51 | t | t | t");
        (await tafel.Rijen("opgave, openbaar from lees.programmaopgave order by opgave")).ShouldBe(["Omgevingszorg | t", "IntegraalWaterbeheer | t"]);
        foreach (var tabel in (string[])["programmagebied", "programmaregio", "programmataakstelling", "beleidsnota", "actie", "actieindicator", "overeengekomen_streefwaarde"])
        {
            (await tafel.Rij($"bool_and(openbaar), count(*) > 0 from lees.{tabel}")).ShouldBe("t | t", tabel);
        }

        await Meld(tafel, log, () => log.Gestart("loopt"));
        (await tafel.Rij("status, gestart_op from lees.gebiedsprogramma")).ShouldBe("Lopend | 2026-03-01");
        await Meld(tafel, log, () => log.Meldt(Voorbeeld.Id("loopt"), new GebiedsprogrammaWerdAfgesloten(Voorbeeld.Id("loopt"), new(2031, 3, 1)), "conclusie", Programmas.Slottekst));
        (await tafel.Rij("status, afgesloten_op from lees.gebiedsprogramma")).ShouldBe("Afgesloten | 2031-03-01");
        (await tafel.Rij("veld, tekst from lees.programmatekst")).ShouldBe($"conclusie | {Programmas.Slottekst}");
    }

    [Fact]
    public async Task Verdwijnen_conclusies_die_gewist_worden_overal()
    {
        var log = Log.MetProgrammas();
        await using var tafel = await Leestafel.Dek(log);
        await Meld(tafel, log, () =>
        {
            foreach (var (dossier, versie) in log.Regels.Where(r => r.Bijlage is not null).Select(r => (r.Dossier, r.Versie)).ToList())
            {
                log.Wist(dossier, versie);
            }
        });

        (await tafel.Rij("count(*), count(conclusie) from lees.overlegmoment")).ShouldBe("1 | 0");
        (await tafel.Rij("count(*) from lees.programmatekst")).ShouldBe("0");
    }

    [Fact]
    public async Task Gaat_een_taakstelling_in_uitvoering_als_een_programma_haar_uitwerkt()
    {
        await using var tafel = await Leestafel.Dek(Doelen.Tot(10).Meldt(Doelen.Water, new TaakstellingGingInUitvoering(Doelen.Water, Voorbeeld.Id("loopt"))));

        (await tafel.Rij($"status, in_uitvoering_op is not null, openbaar from lees.taakstelling where id = '{Doelen.Water}'")).ShouldBe("InUitvoering | t | t");
    }

    [Fact]
    public async Task Wordt_wat_over_een_onbekend_programma_of_platform_gaat_geparkeerd()
    {
        await using var tafel = await Leestafel.Dek(Log.Actie("loopt", Programmas.Eerste, 1m)
            .Meldt(Programmas.Tafel, new DeelnemerWerdUitgenodigd(Programmas.Tafel, Voorbeeld.KboGent, "Gent", Deelnemersoort.Gemeente, Voorbeeld.Gent)));

        (await tafel.Rijen("type from public.geparkeerd order by volgnummer")).ShouldBe([nameof(ActieWerdToegevoegd), nameof(DeelnemerWerdUitgenodigd)]);
        (await tafel.Rij($"count(*) from lees.deelnemer where platform_id = {Tafel}")).ShouldBe("0");
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

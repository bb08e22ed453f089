using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Mandateringen
{
    private static Logboek Verleend => new Logboek(ProgrammasBlok.Bron).Meldt(Voorbeeld.Id("mandatering"), Voorbeeld.Mandatering("p1", "p2"));

    [Fact]
    public async Task Staat_een_mandatering_er_met_bereik_termijn_en_functies_en_zonder_personen()
    {
        await using var tafel = await Leestafel.Dek(Verleend);

        (await tafel.Rij("id, titel, vr_datum, vr_nummer, mag_verschuiven, vrijgesteld, advies_inspectie, begrotingsakkoord, geldig_van, geldig_tot, voorbeeld from lees.mandatering"))
            .ShouldBe($"{Voorbeeld.Id("mandatering")} | Water in de vallei | 2026-10-09 | VR 2026 0910 DOC.1097/1 | t | f | IF 2026/12 | BA 2026/7 | 2026-01-01 | 2030-12-31 | t");
        (await tafel.Rijen("opgave from lees.mandatering_opgave order by opgave")).ShouldBe(["Omgevingszorg", "IntegraalWaterbeheer"]);
        (await tafel.Rijen("volgorde, soort, referentieregio_code, nis from lees.mandatering_gebied order by volgorde")).ShouldBe(
            [$"1 | Referentieregio | {Voorbeeld.RegioGent}", $"2 | Gemeente | {Voorbeeld.Aalst}"]);
        (await tafel.Rijen("volgorde, entiteit, functie, leider, van, tot from lees.mandaatlid order by volgorde")).ShouldBe(
            ["1 | OVO000050 | Functie 0 | t | 2026-01-01", "2 | OVO000051 | Functie 1 | f | 2026-01-01 | 2028-12-31"]);
        (await tafel.Rij("count(*) from lees.mandaatplafond")).ShouldBe("0");
    }

    [Fact]
    public async Task Komt_het_plafond_uit_zijn_eigen_bron_ook_als_die_eerst_is()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Mandaten("p1", "p2"), Verleend);

        (await tafel.Rij("mandatering_id, dossier, plafond, onderhandelingsruimte, leden from lees.mandaatplafond"))
            .ShouldStartWith($"{Voorbeeld.Id("mandatering")} | {Voorbeeld.Id("plafond")} | 7500000.00 | De helft in het eerste jaar. | ");
        (await tafel.Rij("volgnummer from lees.bronstand where bron = 'programmas-mandaten'")).ShouldBe("1");
    }

    [Fact]
    public async Task Verdwijnt_de_onderhandelingsruimte_als_ze_gewist_wordt()
    {
        var log = Voorbeeld.Mandaten("p1", "p2");
        await using var tafel = await Leestafel.Dek(log);
        var na = log.Regels.Count;
        log.Wist(Voorbeeld.Id("plafond"), 1);
        foreach (var blok in log.Blokken(na: na))
        {
            await tafel.Ontvang(log.Bron, blok);
        }

        (await tafel.Rij("plafond, onderhandelingsruimte from lees.mandaatplafond")).ShouldBe("7500000.00");
        (await tafel.Rij("strpos(string_agg(p::text, ''), 'helft') from lees.mandaatplafond p")).ShouldBe("0");
    }
}

using Gebiedswerking.Berichten.Taakstellingen;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Taakstellingen
{
    private static readonly string Water = $"'{Doelen.Water}'";

    [Fact]
    public async Task Staat_een_ontwerp_er_met_alles_wat_erin_staat_en_is_het_niet_openbaar()
    {
        await using var tafel = await Leestafel.Dek(Doelen.Tot(1));

        (await tafel.Rij("titel, status, doelstelling, van, tot, voorbeeld, openbaar from lees.taakstelling")).ShouldBe("water | Ontwerp | Meer ruimte voor water. | 2026-01-01 | 2030-12-31 | t | f");
        (await tafel.Rijen("opgave, openbaar from lees.taakstelling_opgave order by opgave")).ShouldBe(["Omgevingszorg | f", "IntegraalWaterbeheer | f"]);
        (await tafel.Rijen("volgorde, soort, coalesce(referentieregio_code, nis) from lees.taakstelling_gebied order by volgorde")).ShouldBe(
            [$"1 | Referentieregio | {Voorbeeld.RegioGent}", $"2 | Gemeente | {Voorbeeld.Aalst}"]);
        (await tafel.Rij("id, volgorde, code, naam, eenheid, richting, herkomst, openbaar from lees.indicator")).ShouldBe(
            $"{Doelen.Indicator.Waarde} | 1 | OVER | Overstromingsruimte | ha | Stijgend | VMM | f");
        (await tafel.Rijen("volgorde, nulmeting, streefwaarde, ondergrens, bovengrens, te_onderhandelen_tot from lees.indicatordoel order by volgorde")).ShouldBe(
            ["1 | 310.500000 | 420.000000 | 400.000000 | 440.000000", "2 | 2027-06-30"], "wat ontbreekt is leeg, nooit 0");
    }

    [Fact]
    public async Task Maakt_de_inbrengfase_alles_openbaar_ook_wat_al_gepland_was()
    {
        await using var tafel = await Leestafel.Dek(Doelen.Tot(4));

        (await tafel.Rij($"status, inbreng_vanaf, inbreng_tot, openbaar from lees.taakstelling where id = {Water}")).ShouldBe("InbrengOpen | 2026-03-02 | 2026-04-02 | t");
        foreach (var tabel in new[] { "taakstelling_opgave", "taakstelling_gebied", "indicator", "indicatordoel", "parlementair_moment" })
        {
            (await tafel.Rij($"bool_and(openbaar) from lees.{tabel} where taakstelling_id = {Water}")).ShouldBe("t", tabel);
        }

        (await tafel.Rij($"openbaar from lees.taakstelling where id <> {Water}")).ShouldBe("f");
    }

    [Fact]
    public async Task Staat_een_inbreng_er_met_haar_gevolg_en_de_tekst_apart()
    {
        await using var tafel = await Leestafel.Dek(Doelen.Tot(6));

        (await tafel.Rij("organisatie, gevolg, openbaar from lees.inbreng")).ShouldBe($"{Voorbeeld.KboGent} | DeelsOvergenomen | t");
        (await tafel.Rij("volgorde, indicator_id, referentieregio_code, streefwaarde, openbaar from lees.voorgestelde_streefwaarde")).ShouldBe(
            $"1 | {Doelen.Indicator.Waarde} | {Voorbeeld.RegioGent} | 400.000000 | t");
        (await tafel.Rijen("versie, veld, organisatie, tekst from lees.taakstellingtekst order by versie")).ShouldBe(
            [$"4 | tekst | {Voorbeeld.KboGent} | {Doelen.Inbrengtekst}", $"5 | motivering | {Voorbeeld.KboGent} | {Doelen.Antwoordtekst}"]);
    }

    [Fact]
    public async Task Vervangt_een_wijziging_de_inhoud_en_blijft_ze_openbaar()
    {
        await using var tafel = await Leestafel.Dek(Doelen.Tot(8));

        (await tafel.Rij($"titel, status, openbaar from lees.taakstelling where id = {Water}")).ShouldBe("water, tweede lezing | InbrengGesloten | t");
        (await tafel.Rij($"count(*), bool_and(openbaar) from lees.indicatordoel where taakstelling_id = {Water}")).ShouldBe("2 | t");
    }

    [Fact]
    public async Task Staan_beslissing_en_conclusie_erbij()
    {
        await using var tafel = await Leestafel.Dek(Doelen.Tot(10));

        (await tafel.Rij($"status, vr_datum, vr_nummer from lees.taakstelling where id = {Water}")).ShouldBe("Vastgesteld | 2026-10-09 | VR 2026 0910 DOC.1096/2");
        (await tafel.Rij("datum, soort, commissies, gehouden_op, conclusie from lees.parlementair_moment")).ShouldBe($"2026-06-01 | Toelichting | {{Leefmilieu}} | 2026-06-02 | {Doelen.Conclusie}");
    }

    [Fact]
    public async Task Vervangt_een_verbetering_een_meting_die_blijft_staan()
    {
        await using var tafel = await Leestafel.Dek(Doelen.Alle());

        (await tafel.Rijen("waarde, periode_van, periode_tot, publicatiedatum, kwaliteit, vervangt_id is not null, vervangen from lees.meting order by waarde")).ShouldBe(
            ["312.250000 | 2025-01-01 | 2025-12-31 | 2026-02-01 | Voorlopig | f | t", "313.000000 | 2025-01-01 | 2025-12-31 | 2026-02-01 | Voorlopig | t | f"]);
    }

    [Fact]
    public async Task Staat_een_intrekking_er_met_haar_reden()
    {
        await using var tafel = await Leestafel.Dek(Doelen.Tot(4).Meldt(Doelen.Water, new TaakstellingWerdIngetrokken(Doelen.Water), "reden", "Vervangen."));

        (await tafel.Rij($"status, openbaar from lees.taakstelling where id = {Water}")).ShouldBe("Ingetrokken | t");
        (await tafel.Rij("veld, tekst from lees.taakstellingtekst")).ShouldBe("reden | Vervangen.");
    }

    [Fact]
    public async Task Verdwijnt_wat_gewist_wordt_overal()
    {
        var log = Doelen.Alle();
        await using var tafel = await Leestafel.Dek(log);
        var na = log.Regels.Count;
        foreach (var (dossier, versie) in log.Regels.Where(r => r.Bijlage is not null).Select(r => (r.Dossier, r.Versie)).ToList())
        {
            log.Wist(dossier, versie);
        }

        foreach (var blok in log.Blokken(na: na))
        {
            await tafel.Ontvang(log.Bron, blok);
        }

        (await tafel.Rij("count(*) from lees.taakstellingtekst")).ShouldBe("0");
        (await tafel.Rij("count(conclusie) from lees.parlementair_moment")).ShouldBe("0");
    }
}

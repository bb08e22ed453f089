using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Buitengeld_van_fondsen
{
    private const string Mede = "partij_kbo, bedrag, vorm, voorwaardelijk, status, gestort, referentie, openbaar from lees.medefinanciering order by bedrag desc";

    [Fact]
    public async Task Staat_medefinanciering_er_met_wat_bevestigd_en_gestort_is()
    {
        var log = Geld.Opgericht().Medegefinancierd();
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rijen(Mede)).ShouldBe([$"{Voorbeeld.KboGent} | 500.00 | Geld | f | Bevestigd | 200.00 | Raadsbesluit 3 | t", $"{Voorbeeld.KboAalst} | 300.00 | Natura | t | Toegezegd | 0.00 | f"]);
        (await tafel.Rij("entiteit, begrotingsartikel, jaar, bedrag, eu_aanvraag_id is null from lees.derdenkrediet")).ShouldBe("OVO000050 | QB0-1QCG2NY-WT | 2026 | 500.00 | t");
        (await tafel.Rij("bedrag, datum from lees.storting")).ShouldBe("200.00 | 2026-06-01");
        (await tafel.Rij("medefinanciering_id, veld, tekst from lees.buitengeldtekst")).ShouldBe($"{Buitengeld.Belofte.Waarde} | voorwaarde | {Buitengeld.Voorwaarde}");

        await Meld(tafel, log, () => log.Gestort(300m).Meldt(Geld.Fonds, new MedefinancieringWerdIngetrokken(Geld.Fonds, Buitengeld.Belofte), "reden", "Geen grond."));
        (await tafel.Rijen("status, gestort from lees.medefinanciering order by bedrag desc")).ShouldBe(["Gestort | 500.00", "Ingetrokken | 0.00"]);
        (await tafel.Rij("count(*) from lees.buitengeldtekst")).ShouldBe("2");
    }

    [Fact]
    public async Task Verdwijnt_een_voorwaarde_die_gewist_wordt()
    {
        var log = Geld.Opgericht().Medegefinancierd();
        await using var tafel = await Leestafel.Dek(log);
        await Meld(tafel, log, () => log.Wist(Geld.Fonds, 3));

        (await tafel.Rij("count(*) from lees.buitengeldtekst")).ShouldBe("0");
    }

    [Fact]
    public async Task Staat_een_eu_aanvraag_er_met_haar_beslissing_en_de_contracten_die_ze_raakt()
    {
        var log = Geld.Opgericht().MetEuropa();
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rijen("programma, status, bedrag, aandeel, toegekend, ontvangen, ingediend_op, besluit, openbaar from lees.eu_aanvraag order by programma")).ShouldBe(
            ["Efro | Goedgekeurd | 1000.00 | 40.50 | 900.00 | 600.00 | 2026-05-01 | Besluit 7 | t", "Life | Geweigerd | 1000.00 | 40.50 | 0.00 | 0.00 | 2026-05-01 | Besluit 8 | f"]);
        (await tafel.Rijen("jaar, bedrag from lees.derdenkrediet order by jaar")).ShouldBe(["2026 | 600.00", "2027 | 300.00"]);
        (await tafel.Rijen("geraakt_op is not null from lees.eu_koppeling")).ShouldBe(["t", "t"]);

        await Meld(tafel, log, () => log.Meldt(Geld.Fonds, new ContractWerdVanEuAanvraagOntkoppeld(Geld.Fonds, Buitengeld.Life, Voorbeeld.Id("gereserveerd"))));
        (await tafel.Rij("eu_aanvraag_id from lees.eu_koppeling")).ShouldBe($"{Buitengeld.Efro.Waarde}");
    }

    [Fact]
    public async Task Raakt_een_volledige_toekenning_geen_contract_en_een_intrekking_wel()
    {
        var log = Geld.Opgericht();
        foreach (var id in new[] { Buitengeld.Efro, Buitengeld.Life })
        {
            log.Meldt(Geld.Fonds, new EuAanvraagWerdVoorbereid(Geld.Fonds, id, EuProgramma.Ander, "Oproep", Voorbeeld.Euro(1m), 40m, "EU"))
                .Meldt(Geld.Fonds, new ContractWerdAanEuAanvraagGekoppeld(Geld.Fonds, id, Voorbeeld.Id("a")));
        }

        log.Meldt(Geld.Fonds, new EuAanvraagWerdGoedgekeurd(Geld.Fonds, Buitengeld.Efro, [], "Besluit", []))
            .Meldt(Geld.Fonds, new EuAanvraagWerdIngetrokken(Geld.Fonds, Buitengeld.Life, [Voorbeeld.Id("a")]), "reden", "Te laat.");
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rij("eu_aanvraag_id from lees.eu_koppeling where geraakt_op is not null")).ShouldBe($"{Buitengeld.Life.Waarde}");
        (await tafel.Rij("veld, tekst, eu_aanvraag_id from lees.buitengeldtekst")).ShouldBe($"reden | Te laat. | {Buitengeld.Life.Waarde}");
    }

    [Fact]
    public async Task Heeft_na_een_fusie_de_nieuwe_gemeente_de_som_en_blijft_wat_vaststond()
    {
        var gebieden = Voorbeeld.Gebieden();
        await using var tafel = await Leestafel.Dek(gebieden, Geld.Opgericht().Verdeeld());
        (await tafel.Rijen("nis, bedrag from lees.gemeenteaandeel order by nis")).ShouldBe(["41002 | 0.03", "44021 | 0.06"]);

        await Meld(tafel, gebieden, () => gebieden.Meldt(Voorbeeld.Id("fusie"), new GemeentenWerdenGefuseerd(Voorbeeld.Id("fusie"), new(2026, 1, 1),
            [new("44021", "Gent", Voorbeeld.KboGent), new("41002", "Aalst", Voorbeeld.KboAalst)], new("44021", "Gent", Voorbeeld.KboGent), "Decreet")));

        (await tafel.Rijen("nis, bedrag from lees.gemeenteaandeel")).ShouldBe(["44021 | 0.09"]);
        (await tafel.Rijen($"k from lees_intern.eigen_kbos('{Voorbeeld.KboGent}') k order by k")).ShouldBe(new[] { $"{Voorbeeld.KboAalst}", $"{Voorbeeld.KboGent}" }.Order(StringComparer.Ordinal));
        (await tafel.Rijen($"k from lees_intern.eigen_kbos('{Voorbeeld.KboAalst}') k")).ShouldBe([$"{Voorbeeld.KboAalst}"]);
        (await tafel.Rijen("nis, bedrag from lees.verdeelaandeel where bedrag > 0 order by nis")).ShouldBe(["41002 | 0.03", "44021 | 0.07"]);
    }

    [Fact]
    public async Task Noemt_een_betaling_die_nog_niet_betaald_is_de_opvolger()
    {
        await using var tafel = await Leestafel.Dek(Geld.Opgericht().Gereserveerd("a").Vastgelegd("a").TeBetalen("a", 1m).TeBetalen("a", 2m, "/m2")
            .Meldt(Geld.Fonds, new BegunstigdeWerdOpgevolgd(Geld.Fonds, Voorbeeld.Id("a"), Voorbeeld.KboGent, Voorbeeld.KboAalst, [], [Geld.Opdracht("a")])));

        (await tafel.Rijen("bedrag, begunstigde_kbo from lees.betaling order by bedrag")).ShouldBe([$"1.00 | {Voorbeeld.KboAalst}", $"2.00 | {Voorbeeld.KboGent}"]);
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

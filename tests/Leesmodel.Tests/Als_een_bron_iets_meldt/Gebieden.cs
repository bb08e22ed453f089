using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Gebieden
{
    [Fact]
    public async Task Staat_een_referentieregio_in_het_leesmodel()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden());

        (await tafel.Rij($"code, naam, slug, abb_uri from lees.referentieregio where code = '{Voorbeeld.RegioGent}'"))
            .ShouldBe("REFREG05 | Gent | gent | http://data/gent");
    }

    [Fact]
    public async Task Staat_een_gemeente_er_met_haar_regio_provincie_en_inwonertal()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden());

        (await tafel.Rij("nis, naam, kbo, ovo, geldig_van, oppervlakte_km2, lengtegraad, breedtegraad, referentieregio_code, provincie_code, inwoners, inwoners_peildatum, inwoners_herkomst "
                + $"from lees.gemeente where nis = '{Voorbeeld.Gent}'"))
            .ShouldBe("44021 | Gent | 0207451227 | OVO0044021 | 2019-01-01 | 156.18 | 3.723770 | 51.054350 | REFREG05 | 40000 | 272657 | 2025-01-01 | Statbel");
        (await tafel.Rij("code, naam from lees.provincie")).ShouldBe("40000 | Oost-Vlaanderen");
    }

    [Fact]
    public async Task Telt_een_latere_indeling_pas_vanaf_haar_eerste_dag()
    {
        var log = Voorbeeld.Gebieden();
        log.Meldt(Voorbeeld.Id(Voorbeeld.Gent), new GemeenteWerdBijReferentieregioIngedeeld(Voorbeeld.Gent, Voorbeeld.RegioAalst, new(2999, 1, 1)));
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rijen($"referentieregio_code, vanaf, tot from lees.gemeente_referentieregio where nis = '{Voorbeeld.Gent}' order by vanaf"))
            .ShouldBe(["REFREG05 | 2023-03-13 | 2999-01-01", "REFREG07 | 2999-01-01"]);
        (await tafel.Rij($"referentieregio_code from lees.gemeente where nis = '{Voorbeeld.Gent}'")).ShouldBe("REFREG05");
    }

    [Fact]
    public async Task Wordt_een_indeling_die_tussen_twee_andere_valt_langs_beide_kanten_begrensd()
    {
        var log = Voorbeeld.Gebieden();
        log.Meldt(Voorbeeld.Id(Voorbeeld.Gent), new GemeenteWerdBijProvincieIngedeeld(Voorbeeld.Gent, "10000", "Antwerpen", new(2999, 1, 1)))
            .Meldt(Voorbeeld.Id(Voorbeeld.Gent), new GemeenteWerdBijProvincieIngedeeld(Voorbeeld.Gent, "30000", "West-Vlaanderen", new(2500, 1, 1)));
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rijen($"provincie_code, vanaf, tot from lees.gemeente_provincie where nis = '{Voorbeeld.Gent}' order by vanaf"))
            .ShouldBe(["40000 | 1995-01-01 | 2500-01-01", "30000 | 2500-01-01 | 2999-01-01", "10000 | 2999-01-01"]);
    }

    [Fact]
    public async Task Geldt_het_inwonertal_met_de_laatste_peildatum_wanneer_het_ook_gemeld_werd()
    {
        var log = Voorbeeld.Gebieden();
        log.Meldt(Voorbeeld.Id(Voorbeeld.Gent), new InwonertalWerdVastgesteld(Voorbeeld.Gent, 260_000, new(2019, 1, 1), "Statbel"));
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rij($"inwoners from lees.gemeente where nis = '{Voorbeeld.Gent}'")).ShouldBe("272657");
        (await tafel.Rijen($"inwoners from lees.inwonertal where nis = '{Voorbeeld.Gent}' order by peildatum")).ShouldBe(["260000", "272657"]);
    }
}

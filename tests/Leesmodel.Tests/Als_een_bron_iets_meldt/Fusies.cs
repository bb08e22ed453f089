using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Fusies
{
    private static readonly KboNummer Nieuw = Voorbeeld.Kbo(4_000_077);

    [Fact]
    public async Task Houdt_een_oude_gemeente_haar_naam_en_zegt_waarin_ze_opging()
    {
        var gebieden = Voorbeeld.Gebieden();
        gebieden.Meldt(Voorbeeld.Id("fusie"), new GemeentenWerdenGefuseerd(Voorbeeld.Id("fusie"), new(2031, 1, 1),
            [new("44021", "Gent", Voorbeeld.KboGent), new("41002", "Aalst", Voorbeeld.KboAalst)], new("44021", "Gent", Voorbeeld.KboGent), "Decreet"));
        await using var tafel = await Leestafel.Dek(gebieden);

        (await tafel.Rijen("nis, naam, tot, opvolger_nis from lees.gemeente order by nis")).ShouldBe(["41002 | Aalst | 2030-12-31 | 44021", "44021 | Gent"]);
    }

    [Fact]
    public async Task Is_de_opvolger_partij_en_blijft_bij_wat_getekend_werd_de_naam_van_toen()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a").InWerking("a").Gerapporteerd("a")
            .Getekend("a", Hoedanigheid.Burgemeester, volledig: false).Meldt(Voorbeeld.Id("a"), Opgevolgd("a", Voorbeeld.KboGent)));

        (await tafel.Rijen("kbo, naam, nis from lees.partij order by volgorde")).ShouldBe([$"{Nieuw.Cijfers} | Nieuwstad | 44901", $"{Voorbeeld.Vereniging} | Natuurvereniging"]);
        (await tafel.Rij("verantwoordelijke_kbo from lees.verbintenis")).ShouldBe(Nieuw.Cijfers);
        (await tafel.Rijen("verantwoordelijke_kbo from lees.mijlpaal group by 1")).ShouldBe([Nieuw.Cijfers]);
        (await tafel.Rijen("partij_kbo, vroegere_partij, mijlpaal_id is null, vervallen_op is null from lees.handtekening order by versie")).ShouldBe(
            [$"{Nieuw.Cijfers} | Stad a | t | t", $"{Nieuw.Cijfers} | Stad a | t | t", $"{Nieuw.Cijfers} | Stad a | f | f"], "half a signed report is asked anew, a signed contract is not");
        (await tafel.Rij("oud_kbo, oude_naam, nieuw_kbo, ingangsdatum, openbaar from lees.partijopvolging")).ShouldBe($"0207451227 | Stad a | {Nieuw.Cijfers} | 2031-01-01 | t");
    }

    [Fact]
    public async Task Vervallen_handtekeningen_en_visum_op_wat_nog_niet_door_allen_getekend_was()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Voorgelegd("a")
            .Meldt(Voorbeeld.Id("a"), new VisumWerdGegeven(Voorbeeld.Id("a"), Voorbeeld.KboGent, Visum.Verleend, "AR 12", "pseudoniem"))
            .Meldt(Voorbeeld.Id("a"), new HandtekeningWerdGezet(Voorbeeld.Id("a"), Voorbeeld.KboGent, "hash-a", Hoedanigheid.AlgemeenDirecteur, "pseudoniem",
                Handtekeningniveau.Gewoon, Voorbeeld.Raadsbesluit, Logboek.Begin))
            .Meldt(Voorbeeld.Id("a"), Opgevolgd("a", Voorbeeld.KboGent)));

        (await tafel.Rij("vervallen_op is null from lees.handtekening")).ShouldBe("f");
        (await tafel.Rij("visum is null, meerjarenplan is null from lees.partij where volgorde = 1")).ShouldBe("t | t");
    }

    [Fact]
    public async Task Telt_de_opvolger_op_wat_beide_gemeenten_betaalden()
    {
        var inhoud = Voorbeeld.Inhoud("a");
        inhoud = inhoud with
        {
            Partijen = [.. inhoud.Partijen, new(Voorbeeld.KboAalst, "Aalst", Partijsoort.Gemeente, Voorbeeld.Aalst, BeslissendOrgaan.Gemeenteraad)],
            Financiering = [new(Voorbeeld.KboGent, Voorbeeld.Euro(1000.25m)), new(Voorbeeld.KboAalst, Voorbeeld.Euro(500.25m))],
        };
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a", inhoud)
            .Meldt(Voorbeeld.Id("a"), Opgevolgd("a", Voorbeeld.KboGent)).Meldt(Voorbeeld.Id("a"), Opgevolgd("a", Voorbeeld.KboAalst)));

        (await tafel.Rij($"count(*), sum(financiering) from lees.partij where kbo = '{Nieuw.Cijfers}'")).ShouldBe("1 | 1500.50");
    }

    [Fact]
    public async Task Neemt_de_opvolger_een_geschil_een_ingebrekestelling_en_een_taak_over()
    {
        var log = new Logboek("contracten").Opgesteld("A").Voorgelegd("A").Ondertekend("A").InWerking("A").InGebreke("A").Betwist("A")
            .Bemiddeld("A", Voorbeeld.Vereniging, Naleving.Bemiddelaar).Kent("A").NaarDeRechter("A", Naleving.Geschil("A"))
            .Meldt(Voorbeeld.Id("A"), new TaakWerdGezet(Voorbeeld.Id("A"), Voorbeeld.Id("A/t"), Taaksoort.GevolgBeslissen, Taakhouder.Partij, Voorbeeld.Id("A"), Voorbeeld.KboGent, null, null));
        await using var tafel = await Leestafel.Dek(log.Meldt(Voorbeeld.Id("A"), Opgevolgd("A", Voorbeeld.KboGent)));

        (await tafel.Rijen("kbo from lees.geschilpartij order by volgorde")).ShouldBe([Nieuw.Cijfers, Voorbeeld.Vereniging.Cijfers]);
        (await tafel.Rij("verantwoordelijke_kbo, afzender_kbo from lees.ingebrekestelling")).ShouldBe($"{Nieuw.Cijfers} | {Voorbeeld.Vereniging.Cijfers}");
        (await tafel.Rijen("partij_kbo from lees.bemiddelaaraanvaarding order by tijdstip")).ShouldBe([Nieuw.Cijfers, Voorbeeld.Vereniging.Cijfers]);
        foreach (var (kolom, tabel) in new[] { ("partij_kbo", "rechtsgang"), ("gemeente_kbo", "kennisname"), ("partij_kbo", "taak") })
        {
            (await tafel.Rij($"{kolom} from lees.{tabel}")).ShouldBe(Nieuw.Cijfers, tabel);
        }
    }

    [Fact]
    public async Task Zijn_twee_partijen_bij_een_geschil_die_samengaan_er_daarna_een()
    {
        var log = new Logboek("contracten").Opgesteld("A").Voorgelegd("A").Ondertekend("A").InWerking("A").Betwist("A").Bemiddeld("A", Voorbeeld.Vereniging, Naleving.Bemiddelaar);
        await using var tafel = await Leestafel.Dek(log.Meldt(Voorbeeld.Id("A"), Opgevolgd("A", Voorbeeld.KboGent)).Meldt(Voorbeeld.Id("A"), Opgevolgd("A", Voorbeeld.Vereniging)));

        (await tafel.Rijen("kbo, volgorde from lees.geschilpartij")).ShouldBe([$"{Nieuw.Cijfers} | 1"]);
        (await tafel.Rijen("partij_kbo from lees.bemiddelaaraanvaarding")).ShouldBe([Nieuw.Cijfers]);
    }

    [Fact]
    public async Task Vraagt_een_open_avenant_de_opvolger_en_houdt_een_aangenomen_avenant_de_naam_van_toen()
    {
        var log = new Logboek("contracten");
        foreach (var naam in (string[])["open", "dicht"])
        {
            log.Opgesteld(naam).Voorgelegd(naam).Ondertekend(naam).InWerking(naam).Avenant(naam).AvenantVoorgelegd(naam).AvenantOndertekend(naam);
        }

        log.AvenantAangenomen("dicht");
        await using var tafel = await Leestafel.Dek(log.Meldt(Voorbeeld.Id("open"), Opgevolgd("open", Voorbeeld.KboGent)).Meldt(Voorbeeld.Id("dicht"), Opgevolgd("dicht", Voorbeeld.KboGent)));

        (await tafel.Rijen($"kbo, naam, tekent, visum is null from lees.avenantpartij where volgorde = 1 and gebiedscontract_id = '{Voorbeeld.Id("open")}'"))
            .ShouldBe([$"{Nieuw.Cijfers} | Nieuwstad | t | t"]);
        (await tafel.Rij($"vervallen_op is not null from lees.avenanthandtekening where gebiedscontract_id = '{Voorbeeld.Id("open")}'")).ShouldBe("t");
        (await tafel.Rijen($"kbo from lees.avenantpartij where volgorde = 1 and gebiedscontract_id = '{Voorbeeld.Id("dicht")}'")).ShouldBe([Voorbeeld.KboGent.Cijfers]);
        (await tafel.Rij($"vervallen_op is null from lees.avenanthandtekening where gebiedscontract_id = '{Voorbeeld.Id("dicht")}'")).ShouldBe("t");
    }

    [Fact]
    public async Task Telt_een_handtekening_onder_een_open_avenant_niet_meer_als_haar_besluit_vernietigd_werd()
    {
        var log = new Logboek("contracten").Opgesteld("open").Voorgelegd("open").Ondertekend("open").InWerking("open").Avenant("open").AvenantVoorgelegd("open").AvenantOndertekend("open");
        await using var tafel = await Leestafel.Dek(log.Meldt(Voorbeeld.Id("open"), new ToezichtstandWerdGenoteerd(Voorbeeld.Id("open"), Voorbeeld.KboGent,
            Voorbeeld.Raadsbesluit.Referentie, Toezichtstand.Vernietigd, new(2026, 3, 9), "Brief 12", "pseudoniem")));

        (await tafel.Rij("vervallen_op is not null from lees.avenanthandtekening")).ShouldBe("t");
    }

    private static PartijWerdOpgevolgd Opgevolgd(string naam, KboNummer oud) => new(Voorbeeld.Id(naam), oud, Nieuw, "Nieuwstad", "44901", new(2031, 1, 1), Voorbeeld.Id("fusie"));
}

using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Ondertekening
{
    private static readonly Guid A = Voorbeeld.Id("a");
    private static readonly string Uri = Voorbeeld.Raadsbesluit.Uri!;

    [Fact]
    public async Task Staat_de_laatste_dag_om_te_tekenen_erbij()
    {
        await using var tafel = await Leestafel.Dek(Log.Opgesteld("a").Meldt(A, new ContractWerdTerOndertekeningVoorgelegd(A, "hash-a", new(2026, 6, 1))));

        (await tafel.Rij("status, ondertekenen_uiterlijk from lees.gebiedscontract")).ShouldBe("TerOndertekening | 2026-06-01");
    }

    [Fact]
    public async Task Is_een_geweigerd_contract_weer_een_ontwerp_zonder_visum_en_met_vervallen_handtekeningen()
    {
        var log = MetVisum().Getekend().Meldt(A, new ContractWerdGeweigerd(A, Voorbeeld.Vereniging, Hoedanigheid.GemachtigdePersoon, "pseudoniem"), "reden", "Te duur.");
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rij("status, hash, voorgelegd_op, ondertekenen_uiterlijk, afgewezen_op is not null, afgewezen_door_kbo from lees.gebiedscontract"))
            .ShouldBe($"Ontwerp | t | {Voorbeeld.Vereniging}");
        (await tafel.Rij("visum, meerjarenplan, kbo from lees.partij where volgorde = 1")).ShouldBe(Voorbeeld.KboGent.Cijfers);
        (await tafel.Rij("count(*), bool_and(vervallen_op is not null) from lees.handtekening")).ShouldBe("1 | t");
        (await tafel.Rij("soort, partij_kbo, tekst, openbaar from lees.toelichting where soort = 'Weigering'")).ShouldBe($"Weigering | {Voorbeeld.Vereniging} | Te duur. | f");
        (await tafel.Rijen("t from lees.gebiedscontract t")).ShouldAllBe(rij => !rij.Contains("pseudoniem"));

        log.Voorgelegd("a");
        await tafel.Ontvang(log.Bron, log.Blokken(na: log.Regels.Count - 1).Single());
        (await tafel.Rij("status, afgewezen_op is null, afgewezen_door_kbo is null from lees.gebiedscontract")).ShouldBe("TerOndertekening | t | t");
    }

    [Fact]
    public async Task Is_een_contract_dat_niet_op_tijd_getekend_werd_weer_een_ontwerp()
    {
        await using var tafel = await Leestafel.Dek(MetVisum().Getekend()
            .Meldt(A, new VoorwaardeWerdVervuld(A, Voorbeeld.Id("v"), new(2026, 3, 1), "pseudoniem"), "bewijs", "De akte.")
            .Meldt(A, new ContractWerdNietTijdigOndertekend(A, new(2026, 6, 1))));

        (await tafel.Rij("status, hash, niet_tijdig_op is not null from lees.gebiedscontract")).ShouldBe("Ontwerp | t");
        (await tafel.Rij("bool_and(vervallen_op is not null) from lees.handtekening")).ShouldBe("t");
        (await tafel.Rij("count(*) from lees.vervulde_voorwaarde")).ShouldBe("0");
    }

    [Fact]
    public async Task Staat_een_vervulde_voorwaarde_er_met_haar_dag_en_wordt_ze_openbaar_met_het_contract()
    {
        await using var tafel = await Leestafel.Dek(MetVisum()
            .Meldt(A, new VoorwaardeWerdVervuld(A, Voorbeeld.Id("v"), new(2026, 3, 1), "pseudoniem", "https://example.org/v"), "bewijs", "De akte."));
        const string vraag = "voorwaarde_id, datum, uri, openbaar from lees.vervulde_voorwaarde";

        (await tafel.Rij(vraag)).ShouldBe($"{Voorbeeld.Id("v")} | 2026-03-01 | https://example.org/v | f");
        (await tafel.Rij("soort, veld, tekst from lees.toelichting where soort = 'Voorwaarde'")).ShouldBe("Voorwaarde | bewijs | De akte.");

        await using var getekend = await Leestafel.Dek(Log.Opgesteld("a").Voorgelegd("a").Meldt(A, new VoorwaardeWerdVervuld(A, Voorbeeld.Id("v"), new(2026, 3, 1), "p")).Ondertekend("a"));
        (await getekend.Rij("openbaar from lees.vervulde_voorwaarde")).ShouldBe("t");
    }

    [Fact]
    public async Task Tellen_handtekeningen_op_een_vernietigd_besluit_niet_meer_zolang_het_niet_in_werking_is()
    {
        var log = Log.Opgesteld("a").Voorgelegd("a").Ondertekend("a").Meldt(A, Toezicht(Toezichtstand.Lopend));
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("status, count(*) filter (where vervallen_op is null) from lees.gebiedscontract c join lees.handtekening h on h.gebiedscontract_id = c.id group by status"))
            .ShouldBe("Ondertekend | 2");

        log.Meldt(A, Toezicht(Toezichtstand.Vernietigd, new(2026, 9, 1)));
        await tafel.Ontvang(log.Bron, log.Blokken(na: log.Regels.Count - 1).Single());

        (await tafel.Rij("status, ondertekenen_uiterlijk, openbaar from lees.gebiedscontract")).ShouldBe("TerOndertekening | 2026-09-01 | t");
        (await tafel.Rij("bool_and(vervallen_op is not null and rechtsgrond_vervallen_op is not null) from lees.handtekening")).ShouldBe("t");
        (await tafel.Rijen("partij_kbo, besluit, stand, datum, referentie, openbaar from lees.toezichtmelding order by versie")).ShouldBe(
            [$"{Voorbeeld.KboGent} | {Uri} | Lopend | 2026-03-09 | Brief 12 | t", $"{Voorbeeld.KboGent} | {Uri} | Vernietigd | 2026-03-09 | Brief 12 | t"]);
    }

    [Fact]
    public async Task Blijft_een_contract_in_werking_gelden_en_staat_bij_de_handtekening_dat_de_rechtsgrond_verviel()
    {
        await using var tafel = await Leestafel.Dek(Log.Opgesteld("a").Voorgelegd("a").Ondertekend("a").InWerking("a").Meldt(A, Toezicht(Toezichtstand.Vernietigd)));

        (await tafel.Rij("status from lees.gebiedscontract")).ShouldBe("InWerking");
        (await tafel.Rij("bool_and(vervallen_op is null and rechtsgrond_vervallen_op is not null) from lees.handtekening")).ShouldBe("t");
    }

    [Fact]
    public async Task Staat_bij_een_handtekening_onder_een_delegatie_het_besluit_ervan()
    {
        var delegatie = Voorbeeld.Id("delegatie");
        await using var tafel = await Leestafel.Dek(Log.Opgesteld("a").Voorgelegd("a").Gedelegeerd("a").Meldt(A, new HandtekeningWerdGezet(A, Voorbeeld.KboGent, "hash-a",
            Hoedanigheid.AlgemeenDirecteur, "iemand", Handtekeningniveau.Gewoon, Voorbeeld.Raadsbesluit, Logboek.Begin, delegatie)));

        (await tafel.Rij("functie, rol, van, tot, bereik, gemeente_kbo, ingetrokken_op is null from lees.delegatie"))
            .ShouldBe($"AlgemeenDirecteur | gemeentemedewerker | 2026-03-01 | 2026-12-31 | EenContract | {Voorbeeld.KboGent} | t");
        (await tafel.Rij("hoedanigheid, delegatie_id, delegatie_datum, delegatie_referentie, delegatie_uri from lees.handtekening"))
            .ShouldBe($"AlgemeenDirecteur | {delegatie} | 2026-02-01 | Delegatiebesluit 3 | https://www.gent.be/delegatie/3");
    }

    [Fact]
    public async Task Blijft_een_ingetrokken_delegatie_staan_met_haar_einde()
    {
        await using var tafel = await Leestafel.Dek(Log.Gedelegeerd("a").Meldt(Voorbeeld.Id("delegatie"), new DelegatieWerdIngetrokken(Voorbeeld.Id("delegatie"), "pseudoniem")));

        (await tafel.Rij("count(*), bool_and(ingetrokken_op is not null) from lees.delegatie")).ShouldBe("1 | t");
    }

    [Fact]
    public async Task Staat_bij_een_handtekening_of_het_besluit_te_lezen_was()
    {
        await using var tafel = await Leestafel.Dek(Log.Opgesteld("a").Voorgelegd("a").Getekend()
            .Meldt(A, new BesluitWerdGeraadpleegd(A, Voorbeeld.KboGent, Uri, Raadpleeguitkomst.Bereikbaar, 200, "digest")));

        (await tafel.Rij("besluit_uitkomst, besluit_digest, besluit_geraadpleegd_op is not null from lees.handtekening")).ShouldBe("Bereikbaar | digest | t");
    }

    private static Logboek Log => new(ContractenBlok.Bron);

    private static Logboek MetVisum() => Log.Opgesteld("a").Voorgelegd("a")
        .Meldt(A, new VisumWerdGegeven(A, Voorbeeld.KboGent, Visum.Verleend, "AR 12", "pseudoniem"));

    private static ToezichtstandWerdGenoteerd Toezicht(Toezichtstand stand, DateOnly? uiterlijk = null) =>
        new(A, Voorbeeld.KboGent, Uri, stand, new(2026, 3, 9), "Brief 12", "pseudoniem", uiterlijk);
}

internal static class Ondertekenlog
{
    public static Logboek Getekend(this Logboek log) => log.Meldt(Voorbeeld.Id("a"), new HandtekeningWerdGezet(Voorbeeld.Id("a"), Voorbeeld.KboGent, "hash-a",
        Hoedanigheid.VoorzitterGemeenteraad, "pseudoniem", Handtekeningniveau.Gewoon, Voorbeeld.Raadsbesluit, Logboek.Begin));
}

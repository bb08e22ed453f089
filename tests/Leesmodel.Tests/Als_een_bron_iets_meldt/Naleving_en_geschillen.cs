using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Naleving_en_geschillen
{
    private const string Ingebrekestelling =
        "status, herstel_gemeld_op is not null, hersteld_op is not null, overschreden_op is not null from lees.ingebrekestelling";

    private const string Betwist = "maat, sum(delta) from lees.feit where maat::text like '%etwist' group by maat order by maat";
    private static readonly Guid A = Voorbeeld.Id("A");
    private static readonly GeschilId Geschil = Naleving.Geschil("A");
    private static readonly IngebrekestellingId Id = Naleving.Ingebrekestelling("A");

    [Fact]
    public async Task Staat_een_ingebrekestelling_open_met_de_verantwoordelijke_partij()
    {
        await using var tafel = await Leestafel.Dek(InGebreke());

        (await tafel.Rij(Ingebrekestelling)).ShouldBe("Open | f | f | f");
        (await tafel.Rij("verantwoordelijke_kbo, afzender_kbo, artikel, hersteltermijn from lees.ingebrekestelling"))
            .ShouldBe($"{Voorbeeld.KboGent} | {Voorbeeld.Vereniging} | Artikel 3 | {Naleving.Hersteltermijn:yyyy-MM-dd}");
        (await tafel.Rij("soort, veld, tekst, ingebrekestelling_id from lees.nalevingstekst")).ShouldBe($"Ingebrekestelling | reden | Er gebeurt niets. | {Id.Waarde}");
    }

    [Fact]
    public async Task Is_ze_hersteld_als_de_afzender_dat_aanvaardt()
    {
        await using var tafel = await Leestafel.Dek(InGebreke()
            .Meldt(A, new HerstelWerdGemeld(A, Id, "persoon"), "tekst", "Hersteld.").Meldt(A, new IngebrekestellingWerdHersteld(A, Id, "persoon")));

        (await tafel.Rij(Ingebrekestelling)).ShouldBe("Hersteld | t | t | f");
    }

    [Fact]
    public async Task Is_ze_verstreken_na_haar_termijn()
    {
        await using var tafel = await Leestafel.Dek(InGebreke().Meldt(A, new HersteltermijnWerdOverschreden(A, Id, Naleving.Hersteltermijn)));

        (await tafel.Rij(Ingebrekestelling)).ShouldBe("Verstreken | f | f | t");
    }

    [Fact]
    public async Task Staat_de_betwiste_verbintenis_stil_en_telt_ze_als_betwist()
    {
        await using var tafel = await Leestafel.Dek(InGebreke().Betwist("A"));

        (await tafel.Rij(Ingebrekestelling)).ShouldStartWith("Betwist");
        (await tafel.Rij("bevroren_sinds is not null from lees.verbintenis")).ShouldBe("t");
        (await tafel.Rijen(Betwist)).ShouldBe(["VerbintenissenBetwist | 1.00", "Betwist | 1500.50"]);
        (await tafel.Rijen("kbo from lees.geschilpartij order by volgorde")).ShouldBe([$"{Voorbeeld.KboGent}", $"{Voorbeeld.Vereniging}"]);
    }

    [Fact]
    public async Task Loopt_alles_weer_na_een_vergelijk()
    {
        var log = InGebreke().Betwist("A").Bemiddeld("A", Voorbeeld.Vereniging, "expert");
        log.Meldt(A, new VergelijkWerdVoorgelegd(A, Geschil, null, "expert"), "tekst", "Een jaar later.");
        var vergelijk = log.Laatste.Versie;
        log.Meldt(A, new VergelijkWerdAanvaard(A, Geschil, vergelijk, Voorbeeld.KboGent, "persoon"));
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("vergelijk from lees.geschil")).ShouldBe($"{vergelijk}");
        (await tafel.Rijen("vergelijk_aanvaard_op is not null from lees.geschilpartij order by volgorde")).ShouldBe(["t", "f"]);

        var na = log.Regels.Count;
        log.Meldt(A, new VergelijkWerdBereikt(A, Geschil, vergelijk));
        await tafel.Ontvang(log.Bron, log.Blokken(na: na).Single());

        (await tafel.Rij("status, afgesloten_op is not null from lees.geschil")).ShouldBe("Vergelijk | t");
        (await tafel.Rij("bevroren_sinds is null from lees.verbintenis")).ShouldBe("t");
        (await tafel.Rijen(Betwist)).ShouldBe(["VerbintenissenBetwist | 0.00", "Betwist | 0.00"]);
    }

    [Fact]
    public async Task Begint_een_nieuw_vergelijk_een_nieuwe_ronde()
    {
        await using var tafel = await Leestafel.Dek(InGebreke().Betwist("A")
            .Meldt(A, new VergelijkWerdVoorgelegd(A, Geschil, Voorbeeld.KboGent, "persoon"), "tekst", "Een jaar later.")
            .Meldt(A, new VergelijkWerdAanvaard(A, Geschil, 1, Voorbeeld.KboGent, "persoon"))
            .Meldt(A, new VergelijkWerdVoorgelegd(A, Geschil, Voorbeeld.Vereniging, "persoon"), "tekst", "Twee jaar later."));

        (await tafel.Rijen("vergelijk_aanvaard_op is not null from lees.geschilpartij order by volgorde")).ShouldBe(["f", "f"]);
    }

    [Fact]
    public async Task Blijft_alles_stil_na_een_mislukte_bemiddeling_tot_een_uitspraak_het_opheft()
    {
        var log = InGebreke().Betwist("A").Bemiddeld("A", Voorbeeld.Vereniging, "expert")
            .Meldt(A, new BemiddelingWerdStopgezet(A, Geschil, "expert"), "reden", "Te ver uit elkaar.").NaarDeRechter("A", Geschil);
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("status, stopgezet_op is not null, afgesloten_op is not null from lees.geschil")).ShouldBe("Mislukt | t | f");
        (await tafel.Rij("bevroren_sinds is not null from lees.verbintenis")).ShouldBe("t");

        var na = log.Regels.Count;
        log.Meldt(A, new UitspraakWerdGenoteerd(A, new(Voorbeeld.Id("A/rechtsgang")), new(2026, 9, 1), true, Geschil, "persoon"), "uitkomst", "Gelijk.");
        await tafel.Ontvang(log.Bron, log.Blokken(na: na).Single());

        (await tafel.Rij("status, afgesloten_op is not null from lees.geschil")).ShouldBe("Beslecht | t");
        (await tafel.Rij("instantie, uitspraak_datum, bevriezing_opgeheven from lees.rechtsgang")).ShouldBe("RaadVanState | 2026-09-01 | t");
        (await tafel.Rijen(Betwist)).ShouldBe(["VerbintenissenBetwist | 0.00", "Betwist | 0.00"]);
    }

    [Fact]
    public async Task Is_een_geweigerde_bemiddelaar_niet_aangesteld()
    {
        var bemiddelaar = new BemiddelaarId(Voorbeeld.Id("A/bemiddelaar"));
        await using var tafel = await Leestafel.Dek(InGebreke().Betwist("A")
            .Meldt(A, new BemiddelaarWerdVoorgesteld(A, Geschil, bemiddelaar, "expert", null, "persoon"), "naam", "An Peeters")
            .Meldt(A, new BemiddelaarWerdGeweigerd(A, Geschil, bemiddelaar, Voorbeeld.KboGent, "persoon"), "reden", "Te dichtbij."));

        (await tafel.Rij("geweigerd_op is not null, aangesteld_op is not null from lees.bemiddelaar")).ShouldBe("t | f");
        (await tafel.Rijen("soort, tekst from lees.geschiltekst where bemiddelaar_id is not null order by versie")).ShouldBe(["Bemiddelaar | An Peeters", "Weigering | Te dichtbij."]);
    }

    [Fact]
    public async Task Verdwijnt_vrije_tekst_als_ze_gewist_wordt()
    {
        var log = InGebreke().Betwist("A").Bemiddeld("A", Voorbeeld.Vereniging, "expert").Kent("A");
        await using var tafel = await Leestafel.Dek(log);
        var na = log.Regels.Count;
        foreach (var regel in log.Regels.Where(r => r.Bijlage is not null).Select(r => (r.Dossier, r.Versie)).ToList())
        {
            log.Wist(regel.Dossier, regel.Versie);
        }

        await tafel.Ontvang(log.Bron, log.Blokken(na: na).Single());

        foreach (var tabel in (string[])["lees.nalevingstekst", "lees.geschiltekst", "lees.bemiddelingsvoorstel where tekst is not null"])
        {
            (await tafel.Rij($"count(*) from {tabel}")).ShouldBe("0", tabel);
        }

        (await tafel.Rij("count(*) from lees.bemiddelingsvoorstel")).ShouldBe("1");
        (await tafel.Rij("gemeente_kbo, datum from lees.kennisname")).ShouldBe($"{Voorbeeld.KboGent} | 2026-05-04");
    }

    [Fact]
    public async Task Kent_de_database_elke_waarde_van_de_opsommingen_van_dit_onderwerp()
    {
        await using var tafel = await Leestafel.Dek();

        foreach (var soort in (Type[])[typeof(Rechtsinstantie), typeof(Projectie.Contracten.Nalevingstekstsoort), typeof(Projectie.Contracten.Geschiltekstsoort)])
        {
            (await tafel.Rij("string_agg(e.enumlabel, ',' order by e.enumsortorder) "
                    + $"from pg_enum e join pg_type t on t.oid = e.enumtypid where t.typnamespace = 'lees'::regnamespace and t.typname = '{soort.Name.ToLowerInvariant()}'"))
                .ShouldBe(string.Join(',', Enum.GetNames(soort)), soort.Name);
        }
    }

    private static Logboek InGebreke() => new Logboek("contracten").Opgesteld("A").Voorgelegd("A").Ondertekend("A").InWerking("A").InGebreke("A");
}

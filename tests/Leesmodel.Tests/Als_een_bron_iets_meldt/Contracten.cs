using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Contracten
{
    private const string Contract = "titel, status, ingangsdatum, einddatum, bedrag, voorbeeld, hash, in_werking_sinds, openbaar from lees.gebiedscontract where id = ";

    [Fact]
    public async Task Staat_een_ontwerp_er_met_alles_wat_erin_staat()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a"));

        (await tafel.Rij($"{Contract}'{Voorbeeld.Id("a")}'")).ShouldBe("a | Ontwerp | 2026-04-01 | 2031-12-31 | 1500.50 | t | f");
        (await tafel.Rij("opgesteld_op from lees.gebiedscontract")).ShouldStartWith("2026-03-02 08:01:00");
        (await tafel.Rij("referentieregio_code from lees.gebiedscontract_referentieregio")).ShouldBe("REFREG05");
        (await tafel.Rijen("volgorde, kbo, naam, soort, nis, beslissend_orgaan, financiering from lees.partij order by volgorde")).ShouldBe(
        [
            "1 | 0207451227 | Stad a | Gemeente | 44021 | Gemeenteraad | 1500.50",
            $"2 | {Voorbeeld.Vereniging} | Natuurvereniging | Vereniging | EigenBestuur | 0.00",
        ]);
        (await tafel.Rij("id, verantwoordelijke_kbo, volgorde, soort, omschrijving, bedrag from lees.verbintenis"))
            .ShouldBe($"{Voorbeeld.Id("a/v1")} | 0207451227 | 1 | Resultaat | Oevers herstellen | 1500.50");
        (await tafel.Rijen("volgorde, id, verbintenis_id, verantwoordelijke_kbo, omschrijving, bewijs, vervaldatum, bedrag, status, beoordelaar_kbo from lees.mijlpaal order by volgorde")).ShouldBe(
        [
            $"1 | {Voorbeeld.Id("a/m1")} | {Voorbeeld.Id("a/v1")} | 0207451227 | Eerste oever | Foto's | 2026-09-30 | 1000.25 | Gepland",
            $"2 | {Voorbeeld.Id("a/m2")} | {Voorbeeld.Id("a/v1")} | 0207451227 | Tweede oever | Foto's | 2999-09-30 | 500.25 | Gepland | {Voorbeeld.Vereniging}",
        ]);
    }

    [Fact]
    public async Task Vervangt_een_gewijzigd_ontwerp_de_hele_vorige_tekst()
    {
        var nieuw = Voorbeeld.Inhoud("a", Voorbeeld.RegioAalst);
        nieuw = nieuw with { Titel = "b", Verbintenissen = [nieuw.Verbintenissen[0] with { Bedrag = Voorbeeld.Euro(7m), Mijlpalen = [nieuw.Verbintenissen[0].Mijlpalen[1]] }] };
        await using var tafel = await Leestafel.Dek(
            new Logboek("contracten").Opgesteld("a").Meldt(Voorbeeld.Id("a"), new OntwerpWerdGewijzigd(Voorbeeld.Id("a"), nieuw)));

        (await tafel.Rij("titel, status, bedrag from lees.gebiedscontract")).ShouldBe("b | Ontwerp | 7.00");
        (await tafel.Rij("referentieregio_code from lees.gebiedscontract_referentieregio")).ShouldBe("REFREG07");
        (await tafel.Rij("id from lees.mijlpaal")).ShouldBe($"{Voorbeeld.Id("a/m2")}");
    }

    [Fact]
    public async Task Staat_de_hash_er_zodra_het_ter_ondertekening_ligt()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Voorgelegd("a"));

        (await tafel.Rij($"{Contract}'{Voorbeeld.Id("a")}'")).ShouldBe("a | TerOndertekening | 2026-04-01 | 2031-12-31 | 1500.50 | t | hash-a | f");
    }

    [Fact]
    public async Task Staat_een_visum_bij_zijn_partij_en_de_motivering_apart()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Meldt(
            Voorbeeld.Id("a"), new VisumWerdGegeven(Voorbeeld.Id("a"), Voorbeeld.KboGent, Visum.Verleend, "AR 12", "pseudoniem"), "motivering", "Akkoord."));

        (await tafel.Rij("visum, meerjarenplan from lees.partij where volgorde = 1")).ShouldBe("Verleend | AR 12");
        (await tafel.Rij("versie, veld, partij_kbo, soort, tekst, openbaar from lees.toelichting")).ShouldBe("3 | motivering | 0207451227 | Visum | Akkoord. | f");
    }

    [Fact]
    public async Task Staat_een_handtekening_er_met_functie_en_grond_en_zonder_persoon()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a"));

        (await tafel.Rijen("versie, partij_kbo, mijlpaal_id, hoedanigheid, niveau, grond_soort, grond_datum, grond_referentie, grond_uri, grond_bekendmaking, hash from lees.handtekening order by versie")).ShouldBe(
        [
            "3 | 0207451227 | VoorzitterGemeenteraad | Gewoon | Raadsbesluit | 2026-02-23 | Raadsbesluit 2026/17 | https://www.gent.be/besluit/17 | 2026-02-27 | hash-a",
            "4 | 0207451227 | AlgemeenDirecteur | Gewoon | Raadsbesluit | 2026-02-23 | Raadsbesluit 2026/17 | https://www.gent.be/besluit/17 | 2026-02-27 | hash-a",
        ]);
        (await tafel.Rijen("t from lees.handtekening t")).ShouldAllBe(rij => !rij.Contains("pseudoniem"));
    }

    [Fact]
    public async Task Is_alles_van_een_contract_openbaar_zodra_de_laatste_ondertekent()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Opgesteld("b").Voorgelegd("a").Ondertekend("a"));

        foreach (var tabel in (string[])["gebiedscontract_referentieregio", "partij", "verbintenis", "mijlpaal", "handtekening"])
        {
            (await tafel.Rij($"bool_and(openbaar) from lees.{tabel} where gebiedscontract_id = '{Voorbeeld.Id("a")}'")).ShouldBe("t", tabel);
            (await tafel.Rij($"coalesce(bool_or(openbaar), false) from lees.{tabel} where gebiedscontract_id = '{Voorbeeld.Id("b")}'")).ShouldBe("f", tabel);
        }

        (await tafel.Rij($"{Contract}'{Voorbeeld.Id("a")}'")).ShouldBe("a | Ondertekend | 2026-04-01 | 2031-12-31 | 1500.50 | t | hash-a | t");
    }

    [Fact]
    public async Task Is_wat_later_bijkomt_openbaar_zoals_zijn_contract()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Contracten());

        (await tafel.Rijen($"soort, openbaar from lees.toelichting where gebiedscontract_id = '{Voorbeeld.Id("lopend")}' order by versie"))
            .ShouldBe(["Visum | t", "Verslag | t", "Terugsturing | t", "Verslag | t"]);
        (await tafel.Rij($"bool_and(openbaar), count(*) from lees.handtekening where gebiedscontract_id = '{Voorbeeld.Id("lopend")}'")).ShouldBe("t | 6");
    }

    [Fact]
    public async Task Treedt_een_contract_in_werking_op_zijn_dag()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a").InWerking("a"));

        (await tafel.Rij("status, in_werking_sinds from lees.gebiedscontract")).ShouldBe("InWerking | 2026-04-01");
    }

    [Fact]
    public async Task Blijft_een_ingetrokken_contract_staan_met_de_reden_apart()
    {
        await using var tafel = await Leestafel.Dek(
            new Logboek("contracten").Opgesteld("a").Meldt(Voorbeeld.Id("a"), new ContractWerdIngetrokken(Voorbeeld.Id("a")), "reden", "Geen middelen."));

        (await tafel.Rij("status, ingetrokken_op is not null, openbaar from lees.gebiedscontract")).ShouldBe("Ingetrokken | t | f");
        (await tafel.Rij("soort, veld, tekst from lees.toelichting")).ShouldBe("Intrekking | reden | Geen middelen.");
    }

    [Fact]
    public async Task Staat_de_kop_van_elk_dossier_er_met_versie_en_hash()
    {
        var log = new Logboek("contracten").Opgesteld("a").Opgesteld("b").Voorgelegd("a");
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rij($"bron, versie, hash from lees.dossierstand where dossier = '{Voorbeeld.Id("a")}'")).ShouldBe($"contracten | 2 | {log.Laatste.Hash}");
    }

    [Fact]
    public async Task Verdwijnt_gewiste_tekst_en_alleen_die()
    {
        var log = Voorbeeld.Contracten();
        await using var tafel = await Leestafel.Dek(log);
        var verslag = log.Regels.First(r => r.Type == nameof(MijlpaalWerdGerapporteerd));

        var na = log.Regels.Count;
        log.Wist(Voorbeeld.Id("lopend"), verslag.Versie);
        await tafel.Ontvang(log.Bron, log.Blokken(na: na).Single());

        (await tafel.Rijen($"soort, tekst from lees.toelichting where gebiedscontract_id = '{Voorbeeld.Id("lopend")}' order by versie"))
            .ShouldBe([$"Visum | {Voorbeeld.Motivering}", $"Terugsturing | {Voorbeeld.Redentekst}", "Verslag | Met foto's."]);
    }
}

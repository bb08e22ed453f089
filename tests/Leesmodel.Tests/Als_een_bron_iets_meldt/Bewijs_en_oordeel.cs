using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Bewijs_en_oordeel
{
    private const string Termijn = "te_beoordelen_voor, lees.mijlpaal_beoordeling_te_laat(m) from lees.mijlpaal m where volgorde = 1";
    private const string Telaat = "coalesce(sum(delta), 0) from lees.feit where maat = 'BeoordelingenTeLaat' and geldig_op <= ";
    private static readonly Guid A = Voorbeeld.Id("a");
    private static readonly MijlpaalId M = Voorbeeld.Mijlpaal("a/m1");
    private static readonly Bewijsstuk Foto = new(new string('c', 64), "image/png", 123);

    [Fact]
    public async Task Staat_een_bewijsstuk_bij_zijn_verslag_met_een_naam_die_gewist_kan_worden()
    {
        var log = Lopend().Meldt(A, new MijlpaalWerdGerapporteerd(A, M, Voorbeeld.Euro(1m), [Foto], "pseudoniem"), $"naam.{Foto.Hash}", "foto van Jan.png");
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij("hash, mijlpaal_id, volgorde, type, grootte, naam, openbaar from lees.bewijsstuk"))
            .ShouldBe($"{Foto.Hash} | {M.Waarde} | 1 | image/png | 123 | foto van Jan.png | t");
        (await tafel.Rijen("tekst from lees.toelichting")).ShouldBeEmpty();

        var na = log.Regels.Count;
        log.Wist(A, log.Regels[^1].Versie);
        await tafel.Ontvang(log.Bron, log.Blokken(na: na).Single());

        (await tafel.Rij("hash, naam is null from lees.bewijsstuk")).ShouldBe($"{Foto.Hash} | t");
    }

    [Fact]
    public async Task Is_een_lager_bedrag_aanvaard_tot_op_de_cent_en_staat_de_reden_erbij()
    {
        await using var tafel = await Leestafel.Dek(Ondertekend(Logboek.Begin.AddDays(1))
            .Meldt(A, new MijlpaalWerdAanvaard(A, M, Voorbeeld.Euro(899.99m), null, "pseudoniem"), "reden", "Een foto ontbreekt."));

        (await tafel.Rij("gerapporteerd_bedrag, aanvaard_bedrag from lees.mijlpaal where volgorde = 1")).ShouldBe("900.00 | 899.99");
        (await tafel.Rij("sum(delta) from lees.feit where maat = 'Aanvaard'")).ShouldBe("899.99");
        (await tafel.Rij("soort, tekst from lees.toelichting where soort = 'Aanvaarding'")).ShouldBe("Aanvaarding | Een foto ontbreekt.");
    }

    [Fact]
    public async Task Is_een_oordeel_dat_uitblijft_vandaag_te_laat()
    {
        await using var tafel = await Leestafel.Dek(Ondertekend(new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero)));

        (await tafel.Rij(Termijn)).ShouldBe("2020-01-31 | t");
        (await tafel.Rij(Telaat + "'2020-01-31'")).ShouldBe("0");
        (await tafel.Rij(Telaat + "'2020-02-01'")).ShouldBe("1.00");
        (await tafel.Rij("referentieregio_code, kbo is null, mijlpaal_id from lees.feit where maat = 'BeoordelingenTeLaat'")).ShouldBe($"REFREG05 | t | {M.Waarde}");
    }

    [Fact]
    public async Task Telt_een_oordeel_dat_uitblijft_in_de_cijfers_van_de_regio_vanaf_de_dag_erna()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden(), Ondertekend(new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero)));

        (await tafel.Rijen(Cijfer("2020-01-31"))).ShouldBe([$"{Voorbeeld.RegioGent} | 0", $"{Voorbeeld.RegioAalst} | 0"]);
        (await tafel.Rijen(Cijfer("2020-02-01"))).ShouldBe([$"{Voorbeeld.RegioGent} | 1", $"{Voorbeeld.RegioAalst} | 0"]);
    }

    [Fact]
    public async Task Is_een_oordeel_op_de_laatste_dag_op_tijd()
    {
        await using var tafel = await Leestafel.Dek(Ondertekend(new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero)).Om(new(2020, 1, 31, 22, 59, 59, TimeSpan.Zero))
            .Meldt(A, new MijlpaalWerdAanvaard(A, M, Voorbeeld.Euro(1m), null, "pseudoniem")));

        (await tafel.Rij(Termijn)).ShouldBe("2020-01-31 | f");
        (await tafel.Rij(Telaat + "'2099-01-01'")).ShouldBe("0.00");
        (await tafel.Rij(Telaat + "'2020-02-01'")).ShouldBe("0.00");
    }

    [Fact]
    public async Task Blijft_een_oordeel_van_een_dag_later_te_laat()
    {
        await using var tafel = await Leestafel.Dek(Ondertekend(new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero)).Om(new(2020, 1, 31, 23, 0, 0, TimeSpan.Zero))
            .Meldt(A, new MijlpaalWerdTeruggestuurd(A, M, null, "pseudoniem"), "reden", Voorbeeld.Redentekst));

        (await tafel.Rij(Termijn)).ShouldBe("2020-01-31 | t"); // 1 February in Brussels
        (await tafel.Rij(Telaat + "'2020-02-01'")).ShouldBe("0.00");
    }

    [Fact]
    public async Task Begint_bij_een_nieuw_verslag_een_nieuwe_termijn()
    {
        await using var tafel = await Leestafel.Dek(Ondertekend(new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero))
            .Meldt(A, new MijlpaalWerdTeruggestuurd(A, M, null, "pseudoniem"), "reden", Voorbeeld.Redentekst).Gerapporteerd("a"));

        (await tafel.Rij("te_beoordelen_voor is null, lees.mijlpaal_beoordeling_te_laat(m) from lees.mijlpaal m where volgorde = 1")).ShouldBe("t | f");
    }

    [Fact]
    public async Task Krijgt_een_oude_rij_zonder_termijn_dertig_dagen()
    {
        await using var tafel = await Leestafel.Dek(Lopend().Gerapporteerd("a").Getekend("a", Hoedanigheid.Burgemeester, volledig: true));

        (await tafel.Rij("te_beoordelen_voor - (ondertekend_op at time zone 'Europe/Brussels')::date from lees.mijlpaal where volgorde = 1")).ShouldBe("30");
    }

    [Fact]
    public async Task Wacht_een_papieren_handtekening_tot_een_tweede_persoon_bevestigt()
    {
        var log = new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Meldt(A, Papier("een"), "ondertekenaar", "Jan Peeters").Meldt(A, Papier("twee"), "ondertekenaar", "Jan Peeters");
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rijen("partij_kbo, hoedanigheid, datum, ondertekenaar, bevestigd_op is not null, vervangen_op is not null from lees.papieren_handtekening order by versie")).ShouldBe(
            ["0207451227 | AlgemeenDirecteur | 2026-03-02 | Jan Peeters | f | t", "0207451227 | AlgemeenDirecteur | 2026-03-02 | Jan Peeters | f | f"]);

        var na = log.Regels.Count;
        log.Meldt(A, new PapierenHandtekeningWerdBevestigd(A, Voorbeeld.Id("twee"), "ander"));
        log.Wist(A, 4);
        await tafel.Ontvang(log.Bron, log.Blokken(na: na).Single());

        (await tafel.Rij($"ondertekenaar is null, bevestigd_op is not null from lees.papieren_handtekening where id = '{Voorbeeld.Id("twee")}'")).ShouldBe("t | t");
    }

    private static string Cijfer(string dag) =>
        $"referentieregio_code, lees.monitorregel_beoordelingen_te_laat(r) from lees.monitor('{dag}') r order by referentieregio_code";

    private static PapierenHandtekeningWerdGeregistreerd Papier(string naam) => new(
        A, Voorbeeld.Id(naam), Voorbeeld.KboGent, "hash-a", Hoedanigheid.AlgemeenDirecteur, "papier-1", Voorbeeld.Raadsbesluit, new string('d', 64), new(2026, 3, 2), "pseudoniem");

    private static Logboek Lopend() => new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a").InWerking("a");

    private static Logboek Ondertekend(DateTimeOffset op) => Lopend().Gerapporteerd("a").Meldt(A, new MijlpaalWerdOndertekend(
        A, M, Hoedanigheid.AlgemeenDirecteur, "pseudoniem", Handtekeningniveau.Gewoon, Voorbeeld.Collegebesluit, true, op, TeBeoordelenVoor: DateOnly.FromDateTime(op.UtcDateTime).AddDays(30)));
}

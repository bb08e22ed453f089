using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Mijlpalen
{
    private const string Mijlpaal = "status, gerapporteerd_bedrag, gerapporteerd_op is not null, ondertekend_op is not null, aanvaard_bedrag, aanvaard_op is not null, teruggestuurd_op is not null from lees.mijlpaal where volgorde = 1";
    private const string Handtekeningen = "hoedanigheid, partij_kbo, grond_soort, vervallen_op is not null from lees.handtekening where mijlpaal_id is not null order by versie";
    private static readonly Guid A = Voorbeeld.Id("a");

    [Fact]
    public async Task Is_een_mijlpaal_gerapporteerd_en_staat_haar_tekst_apart()
    {
        await using var tafel = await Leestafel.Dek(Lopend().Gerapporteerd("a"));

        (await tafel.Rij(Mijlpaal)).ShouldBe("Gerapporteerd | 900.00 | t | f | f | f");
        (await tafel.Rij("soort, mijlpaal_id, veld, tekst from lees.toelichting")).ShouldBe($"Verslag | {Voorbeeld.Id("a/m1")} | tekst | {Voorbeeld.Verslagtekst}");
    }

    [Fact]
    public async Task Is_ze_ondertekend_na_de_laatste_handtekening_en_niet_eerder()
    {
        var log = Lopend().Gerapporteerd("a").Getekend("a", Hoedanigheid.Burgemeester, volledig: false);
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rij(Mijlpaal)).ShouldBe("Gerapporteerd | 900.00 | t | f | f | f");

        var na = log.Regels.Count;
        log.Getekend("a", Hoedanigheid.AlgemeenDirecteur, volledig: true);
        await tafel.Ontvang(log.Bron, log.Blokken(na: na).Single());

        (await tafel.Rij(Mijlpaal)).ShouldBe("Ondertekend | 900.00 | t | t | f | f");
        (await tafel.Rijen(Handtekeningen)).ShouldBe(["Burgemeester | 0207451227 | Collegebesluit | f", "AlgemeenDirecteur | 0207451227 | Collegebesluit | f"]);
    }

    [Fact]
    public async Task Is_ze_aanvaard_met_haar_bedrag()
    {
        await using var tafel = await Leestafel.Dek(Ondertekend()
            .Meldt(A, new MijlpaalWerdAanvaard(A, Voorbeeld.Mijlpaal("a/m1"), Voorbeeld.Euro(850.75m), null, "pseudoniem")));

        (await tafel.Rij(Mijlpaal)).ShouldBe("Aanvaard | 900.00 | t | t | 850.75 | t | f");
    }

    [Fact]
    public async Task Vervallen_haar_handtekeningen_als_ze_teruggestuurd_wordt()
    {
        await using var tafel = await Leestafel.Dek(Ondertekend()
            .Meldt(A, new MijlpaalWerdTeruggestuurd(A, Voorbeeld.Mijlpaal("a/m1"), null, "pseudoniem"), "reden", Voorbeeld.Redentekst));

        (await tafel.Rij(Mijlpaal)).ShouldBe("Teruggestuurd | 900.00 | t | t | f | t");
        (await tafel.Rijen(Handtekeningen)).ShouldBe(["Burgemeester | 0207451227 | Collegebesluit | t", "AlgemeenDirecteur | 0207451227 | Collegebesluit | t"]);
        (await tafel.Rij("tekst from lees.toelichting where soort = 'Terugsturing'")).ShouldBe(Voorbeeld.Redentekst);
    }

    [Fact]
    public async Task Begint_een_nieuw_verslag_een_nieuwe_ronde()
    {
        await using var tafel = await Leestafel.Dek(Ondertekend()
            .Meldt(A, new MijlpaalWerdTeruggestuurd(A, Voorbeeld.Mijlpaal("a/m1"), null, "pseudoniem"), "reden", Voorbeeld.Redentekst)
            .Gerapporteerd("a", tekst: "Beter.").Getekend("a", Hoedanigheid.Burgemeester, volledig: false));

        (await tafel.Rij(Mijlpaal)).ShouldBe("Gerapporteerd | 900.00 | t | f | f | t");
        (await tafel.Rijen("vervallen_op is not null from lees.handtekening where mijlpaal_id is not null order by versie")).ShouldBe(["t", "t", "f"]);
    }

    [Fact]
    public async Task Is_ze_te_laat_na_haar_vervaldatum_tot_ze_aanvaard_is()
    {
        var inhoud = Voorbeeld.Inhoud("a");
        var verbintenis = inhoud.Verbintenissen[0];
        verbintenis = verbintenis with { Mijlpalen = [verbintenis.Mijlpalen[0] with { Vervaldatum = new(2020, 1, 1) }, verbintenis.Mijlpalen[1]] };
        var log = new Logboek("contracten").Opgesteld("a", inhoud with { Verbintenissen = [verbintenis] });
        await using var tafel = await Leestafel.Dek(log);
        (await tafel.Rijen("lees.mijlpaal_te_laat(m) from lees.mijlpaal m order by volgorde")).ShouldBe(["t", "f"]);

        log.Meldt(A, new MijlpaalWerdAanvaard(A, Voorbeeld.Mijlpaal("a/m1"), Voorbeeld.Euro(1m), null, "pseudoniem"));
        await tafel.Ontvang(log.Bron, log.Blokken(na: 1).Single());
        (await tafel.Rijen("lees.mijlpaal_te_laat(m) from lees.mijlpaal m order by volgorde")).ShouldBe(["f", "f"]);
    }

    private static Logboek Lopend() => new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a").InWerking("a");

    private static Logboek Ondertekend() => Lopend().Gerapporteerd("a")
        .Getekend("a", Hoedanigheid.Burgemeester, volledig: false).Getekend("a", Hoedanigheid.AlgemeenDirecteur, volledig: true);
}

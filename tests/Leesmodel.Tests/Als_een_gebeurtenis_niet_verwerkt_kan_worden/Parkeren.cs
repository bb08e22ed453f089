using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_gebeurtenis_niet_verwerkt_kan_worden;

public sealed class Parkeren
{
    private static readonly Guid Onbekend = Voorbeeld.Id("onbekend");

    [Fact]
    public async Task Wacht_alleen_zijn_eigen_dossier()
    {
        var log = new Logboek("contracten").Opgesteld("a").Opgesteld("b").Voorgelegd("onbekend").InWerking("onbekend").Voorgelegd("b");
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rijen("titel, status from lees.gebiedscontract order by titel")).ShouldBe(["a | Ontwerp", "b | TerOndertekening"]);
        (await tafel.Rijen("volgnummer, dossier from geparkeerd order by volgnummer")).ShouldBe([$"3 | {Onbekend}", $"4 | {Onbekend}"]);
        (await tafel.Rij("volgnummer from lees.bronstand where bron = 'contracten'")).ShouldBe("5");
    }

    [Fact]
    public async Task Is_te_zien_dat_de_stand_van_dat_dossier_niet_compleet_is()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Voorgelegd("onbekend"));

        (await tafel.Rij($"versie, lees.dossierstand_geparkeerd(d) from lees.dossierstand d where dossier = '{Onbekend}'")).ShouldBe("1 | t");
        (await tafel.Rij($"versie, lees.dossierstand_geparkeerd(d) from lees.dossierstand d where dossier = '{Voorbeeld.Id("a")}'")).ShouldBe("1 | f");
    }

    [Fact]
    public async Task Wacht_een_wissing_niet_mee()
    {
        var log = new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a").InWerking("a").Gerapporteerd("a");
        var verslag = log.Laatste.Versie;
        log.Meldt(Voorbeeld.Id("a"), new MijlpaalWerdAanvaard(Voorbeeld.Id("a"), Voorbeeld.Mijlpaal("bestaat-niet"), Voorbeeld.Euro(1m), null, "pseudoniem"));
        log.Wist(Voorbeeld.Id("a"), verslag);
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rij("type from geparkeerd")).ShouldBe(nameof(MijlpaalWerdAanvaard));
        (await tafel.Rijen("tekst from lees.toelichting")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Blijft_van_een_half_verwerkte_gebeurtenis_niets_over()
    {
        var inhoud = Voorbeeld.Inhoud("b");
        // A character that PostgreSQL has no place for, in the last row of the text.
        var kapot = inhoud with { Partijen = [inhoud.Partijen[0], inhoud.Partijen[1] with { Naam = "Natuur\0vereniging" }] };
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Opgesteld("b", kapot));

        (await tafel.Rij("titel from lees.gebiedscontract")).ShouldBe("a");
        (await tafel.Rij("type from geparkeerd")).ShouldBe(nameof(ContractWerdOpgesteld));
    }
}

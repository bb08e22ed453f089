using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_staart_is_afgesneden;

public sealed class Getuige
{
    private const string Vraag = "bron, volgnummer, versie from lees_intern.afwijking order by volgnummer";

    [Fact]
    public async Task Ziet_een_versie_die_opnieuw_komt_ook_als_de_bron_zelf_verder_telt()
    {
        var log = new Logboek("contracten").Opgesteld("a").Opgesteld("b").Voorgelegd("a");
        await using var tafel = await Leestafel.Dek(log);

        // The last row of "a" was cut off at the source, and somebody worked on: version 2 comes again, as number 4.
        var eerste = log.Regels[0];
        var anders = log.Regels[2] with { Volgnummer = 4, Actor = "iemand anders" };
        await tafel.Ontvang("contracten", new ContractenBlok(4, 4, [anders with { VorigeHash = eerste.Hash }]));

        (await tafel.Rij(Vraag)).ShouldBe("contracten | 4 | 2");
        (await tafel.Rij("volgnummer from lees.bronstand where bron = 'contracten'")).ShouldBe("4");
    }

    [Fact]
    public async Task Ziet_een_rij_die_niet_volgt_op_de_kop_die_hij_bewaart()
    {
        var log = new Logboek("contracten").Opgesteld("a").Voorgelegd("a");
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a", Voorbeeld.Inhoud("ander")));
        await tafel.Ontvang("contracten", new ContractenBlok(2, 2, [log.Regels[1]]));

        (await tafel.Rij(Vraag)).ShouldBe("contracten | 2 | 2");
    }

    [Fact]
    public async Task Ziet_het_ook_binnen_een_blok()
    {
        var log = new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a");
        List<Regel> regels = [log.Regels[0], log.Regels[1], log.Regels[2] with { VorigeHash = new string('1', 64) }];
        await using var tafel = await Leestafel.Dek();
        await tafel.Ontvang("contracten", new ContractenBlok(1, 3, regels));

        (await tafel.Rij(Vraag)).ShouldBe("contracten | 3 | 3");
    }

    [Fact]
    public async Task Zwijgt_over_een_gave_keten_en_over_versies_die_in_een_andere_bron_staan()
    {
        var log = new Logboek("contracten").Opgesteld("a").Voorgelegd("a").Ondertekend("a").InWerking("a");
        await using var tafel = await Leestafel.Dek(log);
        var later = log.Laatste with { Volgnummer = log.Regels.Count + 1, Versie = log.Laatste.Versie + 3, VorigeHash = new string('2', 64) };
        await tafel.Ontvang("contracten", new ContractenBlok(later.Volgnummer, later.Volgnummer, [later]));

        (await tafel.Rijen(Vraag)).ShouldBeEmpty();
    }
}

using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Taken
{
    private static readonly Guid Taak = Voorbeeld.Id("taak");
    private static readonly TaakWerdGezet Gezet = new(Voorbeeld.Id("a"), Taak, Taaksoort.DeMinimisInschrijven, Taakhouder.Gebiedsteam,
        Voorbeeld.Id("a/v1"), Voorbeeld.KboGent, Voorbeeld.Euro(1500.50m), new(2026, 5, 1));

    [Fact]
    public async Task Staan_er_met_wat_er_te_doen_is()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Meldt(Voorbeeld.Id("a"), Gezet));

        (await tafel.Rij("soort, voor, betreft, partij_kbo, bedrag, uiterlijk, afgehandeld_op is null from lees.taak"))
            .ShouldBe($"DeMinimisInschrijven | Gebiedsteam | {Voorbeeld.Id("a/v1")} | 0207451227 | 1500.50 | 2026-05-01 | t");
    }

    [Fact]
    public async Task Zijn_gedaan_als_iemand_dat_meldt()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Meldt(Voorbeeld.Id("a"), Gezet)
            .Meldt(Voorbeeld.Id("a"), new TaakWerdAfgehandeld(Voorbeeld.Id("a"), Taak, "pseudoniem"), "toelichting", "Ingeschreven."));

        (await tafel.Rij("afgehandeld_op from lees.taak")).ShouldStartWith("2026-03-02 08:03:00");
        (await tafel.Rij("soort, veld, tekst from lees.toelichting")).ShouldBe("Taak | toelichting | Ingeschreven.");
    }

    [Fact]
    public async Task Kunnen_opnieuw_gezet_worden()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a").Meldt(Voorbeeld.Id("a"), Gezet)
            .Meldt(Voorbeeld.Id("a"), new TaakWerdAfgehandeld(Voorbeeld.Id("a"), Taak, "pseudoniem")).Meldt(Voorbeeld.Id("a"), Gezet with { Bedrag = null }));

        (await tafel.Rij("bedrag is null, afgehandeld_op is null from lees.taak")).ShouldBe("t | t");
    }
}

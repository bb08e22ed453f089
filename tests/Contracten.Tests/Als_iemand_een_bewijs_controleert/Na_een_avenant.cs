using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_iemand_een_bewijs_controleert;

[Collection(OverHttp.Naam)]
public sealed class Na_een_avenant(Werking werking)
{
    [Theory]
    [InlineData(null)]
    [InlineData(Verzoeken.Team)]
    public async Task Staan_de_eerste_tekst_en_elk_avenant_erin_met_hun_handtekeningen(string? client)
    {
        using var bewijs = await werking.Bewijs(await werking.BrengInWerkingMetAvenant(), client);

        var (code, uitvoer) = await bewijs.Controleer();

        code.ShouldBe(0, uitvoer);
        uitvoer.ShouldContain("[goed]   eerste tekst van het contract: 3 handtekening(en)");
        uitvoer.ShouldContain("[goed]   avenant 1: 2 handtekening(en)");
        uitvoer.ShouldContain("[goed]   tekst na de avenanten: is die van het laatste avenant");
        uitvoer.ShouldContain("handtekening 5: algemeenDirecteur voor 0207500123, zegel: klopt");
    }

    [Fact]
    public async Task Is_een_andere_tekst_dan_die_van_het_avenant_vals()
    {
        using var bewijs = await werking.Bewijs(await werking.BrengInWerkingMetAvenant(), null);

        (await bewijs.Met("avenant-1.json", t => t.Replace("Aanleg van het pad", "Aanleg van een dijk", StringComparison.Ordinal)).Controleer()).Code.ShouldBe(1);
        (await bewijs.Met("contract-0.json", t => t.Replace("2050-12-31", "2040-12-31", StringComparison.Ordinal)).Controleer()).Code.ShouldBe(1);
    }
}

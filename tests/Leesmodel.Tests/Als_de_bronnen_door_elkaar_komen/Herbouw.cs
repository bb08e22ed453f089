using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_de_bronnen_door_elkaar_komen;

public sealed class Herbouw
{
    [Fact]
    public async Task Geeft_dezelfde_inhoud_als_wat_stap_voor_stap_groeide()
    {
        var (gebieden, contracten) = (Voorbeeld.Gebieden(), Voorbeeld.Contracten());
        await using var tafel = await Leestafel.Dek(contracten, gebieden);
        var na = contracten.Regels.Count;
        contracten.Wist(Voorbeeld.Id("lopend"), contracten.Regels.First(r => r.Type == nameof(MijlpaalWerdTeruggestuurd)).Versie);
        await tafel.Ontvang(contracten.Bron, contracten.Blokken(na: na).Single());

        await using var feed = await Feed.Open(gebieden, contracten);
        await using var nieuw = await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Projectie);
        await Voer(feed, nieuw.Verbinding, "herbouw");

        (await Voer(feed, nieuw.Verbinding, "inhoudshash")).ShouldBe(await Voer(feed, tafel.Database.Verbinding, "inhoudshash"));
    }

    [Fact]
    public async Task Weigert_een_leesmodel_dat_niet_leeg_is()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden());
        await using var feed = await Feed.Open();

        var (code, uitvoer) = await Proefdienst.Voer(Diensten.Projectie, feed.Instellingen(tafel.Database.Verbinding), "herbouw");

        code.ShouldBe(2);
        uitvoer.ShouldContain("niet leeg");
    }

    private static async Task<string> Voer(Feed feed, string verbinding, string taak)
    {
        var (code, uitvoer) = await Proefdienst.Voer(Diensten.Projectie, feed.Instellingen(verbinding), taak);
        code.ShouldBe(0, uitvoer);
        return uitvoer;
    }
}

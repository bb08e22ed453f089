using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_de_bronnen_door_elkaar_komen;

public sealed class Herbouw
{
    [Fact]
    public async Task Geeft_dezelfde_inhoud_als_wat_stap_voor_stap_groeide()
    {
        var (gebieden, mandaten, doelen) = (Voorbeeld.Gebieden().MetProgrammas(), Voorbeeld.Mandaten("p1", "p2"), Doelen.Alle());
        var (contracten, fondsen) = (Geld.Contracten(Voorbeeld.Contracten()), Geld.Fondsen());
        await using var tafel = await Leestafel.Dek(fondsen, contracten, doelen, mandaten, gebieden);
        await Wis(tafel, contracten, nameof(MijlpaalWerdTeruggestuurd));
        await Wis(tafel, doelen, nameof(InbrengWerdGegeven));
        await Wis(tafel, doelen, nameof(ParlementairMomentWerdGehouden));
        await Wis(tafel, gebieden, nameof(Berichten.Programmas.OverlegmomentWerdGehouden));
        await Wis(tafel, gebieden, nameof(Berichten.Programmas.GebiedsprogrammaWerdAfgesloten));
        await Wis(tafel, fondsen, nameof(Berichten.Fondsen.BetalingWerdNietUitgevoerd));
        await Wis(tafel, mandaten, nameof(Berichten.Programmas.MandaatplafondWerdVastgesteld));

        await using var feed = await Feed.Open(gebieden, mandaten, doelen, contracten, fondsen);
        await using var nieuw = await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Projectie);
        await Voer(feed, nieuw.Verbinding, "herbouw");

        (await Voer(feed, nieuw.Verbinding, "inhoudshash")).ShouldBe(await Voer(feed, tafel.Database.Verbinding, "inhoudshash"));
    }

    /// <summary>The text of the first event of that type is erased at its source, and the read model hears it.</summary>
    private static async Task Wis(Leestafel tafel, Logboek log, string type)
    {
        var (na, regel) = (log.Regels.Count, log.Regels.First(r => r.Type == type));
        log.Wist(regel.Dossier, regel.Versie);
        await tafel.Ontvang(log.Bron, log.Blokken(na: na).Single());
    }

    private static async Task<string> Voer(Feed feed, string verbinding, string taak)
    {
        var (code, uitvoer) = await Proefdienst.Voer(Diensten.Projectie, feed.Instellingen(verbinding), taak);
        code.ShouldBe(0, uitvoer);
        return uitvoer;
    }
}

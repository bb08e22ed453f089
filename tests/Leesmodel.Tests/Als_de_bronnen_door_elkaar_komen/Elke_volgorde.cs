using Gebiedswerking.Berichten;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_de_bronnen_door_elkaar_komen;

public sealed class Elke_volgorde
{
    [Fact]
    [Trait("Duur", "rondes")]
    public async Task Geeft_dezelfde_inhoud()
    {
        Logboek[] logboeken =
            [Voorbeeld.Gebieden().MetProgrammas(), Voorbeeld.Mandaten("p1", "p2"), Doelen.Alle(), Geld.Contracten(Voorbeeld.Contracten()), Geld.Fondsen()];
        await using var eerst = await Leestafel.Dek(logboeken);
        var verwacht = await eerst.Inhoud();
        verwacht.ShouldContain("(mijlpaal, 24,");
        verwacht.ShouldContain("(reservering, 5,");
        verwacht.ShouldContain("(gebiedsprogramma, 5,");

        for (var worp = 0; worp < Rondes.Aantal(kort: 4, lang: 12); worp++)
        {
            await using var tafel = await Leestafel.Dek();
            foreach (var (bron, blok) in DoorElkaar(logboeken, new Random(worp)))
            {
                await tafel.Ontvang(bron, blok);
            }

            (await tafel.Inhoud()).ShouldBe(verwacht, $"worp {worp}");
        }
    }

    [Fact]
    public async Task Geeft_dezelfde_inhoud_ook_als_elk_blok_tweemaal_komt()
    {
        Logboek[] logboeken = [Geld.Contracten(), Geld.Fondsen(), Voorbeeld.Gebieden().MetProgrammas()];
        await using var eerst = await Leestafel.Dek(logboeken);
        await using var tafel = await Leestafel.Dek();

        foreach (var (bron, blok) in DoorElkaar(logboeken, new Random(7)))
        {
            await tafel.Ontvang(bron, blok);
            await tafel.Ontvang(bron, blok);
        }

        (await tafel.Inhoud()).ShouldBe(await eerst.Inhoud());
    }

    /// <summary>The order of each source stays; which source comes next, and how much of it, is chance.</summary>
    private static IEnumerable<(string Bron, IBlok Blok)> DoorElkaar(Logboek[] logboeken, Random dobbelsteen)
    {
        var rijen = logboeken.Select(log => new Queue<(string, IBlok)>(log.Blokken(dobbelsteen).Select(blok => (log.Bron, blok)))).ToList();
        while (rijen.Exists(rij => rij.Count > 0))
        {
            var over = rijen.FindAll(rij => rij.Count > 0);
            yield return over[dobbelsteen.Next(over.Count)].Dequeue();
        }
    }
}

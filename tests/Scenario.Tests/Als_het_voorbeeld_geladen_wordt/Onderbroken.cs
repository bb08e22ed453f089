using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Voorbeeld;

namespace Gebiedswerking.Scenario.Tests.Als_het_voorbeeld_geladen_wordt;

/// <summary>A start that was cut off in the middle is taken up where it stopped.</summary>
[Collection("huis")]
public sealed class Onderbroken(Huis huis)
{
    [Fact]
    public async Task Gaat_een_volgende_keer_verder_waar_het_stopte()
    {
        using var taakstellingen = new Taakstellingenloop(huis.Platform.Adres, Kalender.Vandaag());
        await taakstellingen.Zorg(CancellationToken.None);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(1_500));
        using (var halverwege = new Programmaloop(huis.Platform.Adres, Kalender.Vandaag()))
        {
            await Should.ThrowAsync<OperationCanceledException>(() => Doe(halverwege, stop.Token));
        }

        using var verder = new Programmaloop(huis.Platform.Adres, Kalender.Vandaag());
        await verder.Zorg(CancellationToken.None);
        var telling = (await (await huis.Als("regering")).Leest(
            """
            {
              gebiedsprogrammas(filter: { titel: { startsWith: "Voorbeeld: " } }) { totalCount }
              mandateringen(filter: { titel: { startsWith: "Voorbeeld: " } }) { totalCount }
              platformen(filter: { titel: { startsWith: "Voorbeeld: " } }) { totalCount }
              gebiedsfondsen(filter: { titel: { startsWith: "Voorbeeld: " } }) { totalCount }
            }
            """)).ToString();
        telling.Count(teken => teken == '4').ShouldBe(4, telling);
    }

    // When all was there already the loop ends before it is stopped; then there is nothing to take up.
    private static async Task Doe(Programmaloop loop, CancellationToken stop)
    {
        await loop.Zorg(stop);
        await Task.Delay(Timeout.Infinite, stop);
    }
}

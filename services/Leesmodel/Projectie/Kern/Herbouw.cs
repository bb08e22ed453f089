using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>
/// The task <c>herbouw</c>: fills an empty read model from the feeds of every source that it follows, up to their heads, and ends. The read model that
/// serves is not touched: it stands in another database.
/// </summary>
internal static class Herbouw
{
    public static async Task<int> Voer(IServiceProvider diensten, string[] args, CancellationToken stop)
    {
        if (await diensten.GetRequiredService<LeesmodelDb>().Cursors.AnyAsync(c => c.Volgnummer > 0, stop))
        {
            await Console.Error.WriteLineAsync("Dit leesmodel is niet leeg. Geef een nieuwe database, voer daar eerst 'migreer' uit, en dan 'herbouw'.");
            return 2;
        }

        var ontvanger = diensten.GetRequiredService<Ontvanger<LeesmodelDb>>();
        foreach (var bron in diensten.GetRequiredService<Bronnen>().Namen)
        {
            Console.WriteLine($"{bron}: {await ontvanger.HaalBij(bron, stop)} gebeurtenissen");
        }

        return 0;
    }
}

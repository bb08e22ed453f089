using System.Diagnostics;
using System.Globalization;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Projectie.Opslag;
using Npgsql;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>
/// The task <c>herbouw</c>: makes the read model again from the feeds of every source that it follows, in schemas beside those that serve, and puts it in their
/// place. Until then readers and the consumer go on with what there is.
/// </summary>
internal static class Herbouw
{
    /// <summary>Name of the task.</summary>
    public const string Taak = "herbouw";

    /// <summary>Rows per page and per transaction.</summary>
    private const int Bladzijde = 5000;

    public static async Task<int> Voer(IServiceProvider diensten, string[] args, CancellationToken stop)
    {
        var adres = diensten.GetRequiredService<IConfiguration>()["ConnectionStrings:Opslag"]!;
        await using var slot = await Open(adres, stop);
        if (!await diensten.GetRequiredService<IDialect>().NeemSlot(slot, "leesmodel-herbouw", stop))
        {
            await Console.Error.WriteLineAsync("Er loopt al een herbouw van dit leesmodel. Wacht tot ze klaar is.");
            return 2;
        }

        await using var wissel = new Wissel(await Open(adres, stop));
        if (!await wissel.IsGemigreerd(stop))
        {
            await Console.Error.WriteLineAsync("Dit is geen leesmodel. Voer daar eerst 'migreer' uit, en dan 'herbouw'.");
            return 2;
        }

        try
        {
            await wissel.Ruim(stop); // of a rebuild that was cut off
            return await Bouw(diensten, adres, wissel, stop);
        }
        finally
        {
            await wissel.Ruim(CancellationToken.None);
        }
    }

    private static async Task<int> Bouw(IServiceProvider diensten, string adres, Wissel wissel, CancellationToken stop)
    {
        var begin = Stopwatch.GetTimestamp();
        await using var bouw = await Open(Bouwplaats.Verbinding(adres), stop);
        var schema = new Bouwschema(bouw);
        await schema.Maak(diensten.GetRequiredService<LeesmodelDb>(), diensten.GetRequiredService<Bouwplaats>(), stop);
        Zeg($"schema na {Duur(begin)}");

        var aantal = await HaalBij(diensten, stop);
        var verwerkt = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        Zeg($"{aantal} gebeurtenissen na {Duur(begin)}, {(aantal / verwerkt).ToString("0", CultureInfo.InvariantCulture)} per s");
        await schema.Voltooi(stop);
        Zeg($"indexen na {Duur(begin)}");
        await HaalBij(diensten, stop); // what came meanwhile

        await wissel.HoudOp(stop);
        await HaalBij(diensten, stop); // the consumer waits now: what it has, we have
        if (await wissel.Afwijking(stop) is { } afwijking)
        {
            await Console.Error.WriteLineAsync($"{afwijking} Er is niets gewisseld; laat iemand de bron nakijken (/api/leesmodel/afwijkingen).");
            return 1;
        }

        await wissel.Voer(stop);
        Zeg($"gewisseld na {Duur(begin)}");
        return 0;
    }

    /// <summary>All sources at the same time: a projection writes rows of its own source only. Answers how many events they hold.</summary>
    private static async Task<long> HaalBij(IServiceProvider diensten, CancellationToken stop)
    {
        var ontvanger = diensten.GetRequiredService<Ontvanger<LeesmodelDb>>();
        var hoofden = await Task.WhenAll(diensten.GetRequiredService<Bronnen>().Namen.Select(bron => Task.Run(() => ontvanger.HaalBij(bron, stop, Bladzijde), stop)));
        return hoofden.Sum();
    }

    private static async Task<NpgsqlConnection> Open(string adres, CancellationToken stop)
    {
        var verbinding = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(adres) { Pooling = false, CommandTimeout = 3600 }.ConnectionString);
        await verbinding.OpenAsync(stop);
        return verbinding;
    }

    private static void Zeg(string regel) => Console.WriteLine($"herbouw: {regel}");

    private static string Duur(long begin) => $"{Stopwatch.GetElapsedTime(begin).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
}

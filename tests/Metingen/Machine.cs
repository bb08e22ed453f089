using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Processen;
using RabbitMQ.Client;

namespace Gebiedswerking.Metingen;

/// <summary>On what was measured, without a name or a path of the machine.</summary>
internal static class Machine
{
    public static async Task<string> Beschrijf(CancellationToken stop)
    {
        await using var servers = await Meetservers.Start(stop);
        var geheugen = Regel("/proc/meminfo", "MemTotal:");
        var processor = Regel("/proc/cpuinfo", "model name");
        var sdk = await Opdrachtregel.Voer(Bron.Dotnet, ["--version"], stop: stop);
        return Verslag.Tabel(["", ""],
        [
            ["cores, processor", $"{Environment.ProcessorCount}, {processor}"],
            ["memory", $"{Statistiek.Getal(double.Parse(geheugen.Split(' ')[0], CultureInfo.InvariantCulture) / 1024 / 1024, "0")} GB"],
            ["8 kB written and fsync'ed on this disk", $"{Statistiek.Getal(Fsync(servers.Map), "0.00")} ms (median)"],
            ["system", RuntimeInformation.OSDescription],
            [".NET", $"SDK {sdk.Slot(1)}, runtime {Environment.Version}"],
            ["PostgreSQL", await Sql.Vraag<string>(servers.Beheer, "select current_setting('server_version')", stop)],
            ["PostgreSQL settings", await Sql.Vraag<string>(servers.Beheer,
                "select string_agg(name || ' = ' || current_setting(name), ', ') from unnest(array['fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers']) name", stop)],
            ["RabbitMQ", await RabbitMqversie(servers.RabbitMq)],
            ["Npgsql", Versie(typeof(Npgsql.NpgsqlConnection))],
            ["MassTransit", Versie(typeof(MassTransit.IBus))],
        ]);
    }

    /// <summary>When, and whether others were at work on the machine: load average of the minute before.</summary>
    public static string Omstandigheden()
    {
        var drukte = double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);
        var nu = TimeProvider.System.GetUtcNow();
        var waarschuwing = drukte > 0.25 * Environment.ProcessorCount ? ": **others were using the machine**" : "";
        return string.Create(CultureInfo.InvariantCulture, $"Measured {nu:yyyy-MM-dd HH:mm} UTC; load average just before {drukte:0.0} on {Environment.ProcessorCount} cores{waarschuwing}");
    }

    private static double Fsync(Werkmap map)
    {
        var bestand = map.In("fsync");
        using var stroom = File.OpenHandle(bestand, FileMode.Create, FileAccess.Write);
        var tijden = new List<double>();
        for (var keer = 0; keer < 200; keer++)
        {
            var begin = Stopwatch.GetTimestamp();
            RandomAccess.Write(stroom, new byte[8192], keer * 8192L);
            RandomAccess.FlushToDisk(stroom);
            tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return Statistiek.Mediaan(tijden);
    }

    private static async Task<string> RabbitMqversie(string adres)
    {
        await using var verbinding = await new ConnectionFactory { Uri = new Uri(adres) }.CreateConnectionAsync();
        return System.Text.Encoding.UTF8.GetString((byte[])verbinding.ServerProperties!["version"]!);
    }

    private static string Regel(string bestand, string naam) =>
        File.ReadLines(bestand).First(r => r.StartsWith(naam, StringComparison.Ordinal))[naam.Length..].Trim(' ', '\t', ':');

    private static string Versie(Type van) =>
        van.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

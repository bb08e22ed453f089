using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Servers;

namespace Gebiedswerking.Lokaal.Gereedmaken;

/// <summary>One thing that must be on the machine.</summary>
/// <param name="Naam">As the sentence to the user names it.</param>
/// <param name="Pakketten">Debian packages that bring it.</param>
/// <param name="Aanwezig">Whether it is there, in a version that will do.</param>
internal sealed record Vereiste(string Naam, string[] Pakketten, Func<bool> Aanwezig);

/// <summary>What must be installed: as root on Debian we do it, otherwise we say what to do, one sentence per item.</summary>
internal static class Gereedschap
{
    private const string Beleid = "/usr/sbin/policy-rc.d";
    private const string Browser = "/usr/bin/chromium";
    private const string Aptitude = "/usr/bin/apt-get";

    /// <summary>All that the platform needs; a server that the environment points at need not be installed here.</summary>
    public static IReadOnlyList<Vereiste> Nodig() =>
    [
        .. Adressen.BestaandePostgres() is null
            ? new[] { new Vereiste("PostgreSQL 15 of hoger", ["postgresql"], () => Postgres.Gevonden() is not null) } : [],
        .. Adressen.BestaandeRabbitMq() is null
            ? new[] { new Vereiste("RabbitMQ 3.10 of hoger", ["rabbitmq-server"], () => RabbitMq.IsGevonden) } : [],
        new Vereiste("Node met npm", ["nodejs", "npm"], () => OpHetPad("npm") && OpHetPad("node")),
    ];

    /// <summary>What only the tests need: a browser that opens the pages, and kubectl, which puts the objects of k8s/ together.</summary>
    public static IReadOnlyList<Vereiste> VoorProeven() =>
    [
        .. Nodig(),
        new Vereiste("Chromium", ["chromium"], () => File.Exists(Browser)),
        new Vereiste("kubectl", ["kubernetes-client"], () => OpHetPad("kubectl")),
    ];

    public static async Task<string> Zorg(IReadOnlyList<Vereiste> nodig, CancellationToken stop)
    {
        var ontbreekt = nodig.Where(vereiste => !vereiste.Aanwezig()).ToList();
        if (ontbreekt.Count == 0)
        {
            return "";
        }

        if (!Systeem.IsRoot || !File.Exists(Aptitude))
        {
            throw new Startfout(string.Join('\n', ontbreekt.Select(Zin)));
        }

        await Installeer([.. ontbreekt.SelectMany(vereiste => vereiste.Pakketten)], stop);
        var nogSteeds = ontbreekt.Where(vereiste => !vereiste.Aanwezig()).ToList();
        return nogSteeds.Count == 0
            ? $"geïnstalleerd: {string.Join(", ", ontbreekt.Select(vereiste => vereiste.Naam))}"
            : throw new Startfout(string.Join('\n', nogSteeds.Select(vereiste =>
                $"{vereiste.Naam} is na het installeren van {string.Join(" en ", vereiste.Pakketten)} nog niet gevonden: deze Debian is te oud.")));
    }

    public static string Zin(Vereiste vereiste) =>
        $"{vereiste.Naam} ontbreekt; installeer het met: sudo apt-get install -y --no-install-recommends {string.Join(' ', vereiste.Pakketten)}";

    private static bool OpHetPad(string programma) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(':', StringSplitOptions.RemoveEmptyEntries).Any(map => File.Exists(Path.Combine(map, programma)));

    private static async Task Installeer(string[] pakketten, CancellationToken stop)
    {
        var omgeving = new Dictionary<string, string?>
        {
            // Together with the policy below: the packages are unpacked, no system service is started.
            ["RUNLEVEL"] = "1",
            ["DEBIAN_FRONTEND"] = "noninteractive",
        };
        var eigenBeleid = !File.Exists(Beleid);
        if (eigenBeleid)
        {
            await File.WriteAllTextAsync(Beleid, "#!/bin/sh\nexit 101\n", stop);
            File.SetUnixFileMode(Beleid, (UnixFileMode)0b111_101_101);
        }

        try
        {
            await Opdrachtregel.Voer(Aptitude, ["update", "-q"], omgeving: omgeving, stop: stop);
            var uitkomst = await Opdrachtregel.Voer(Aptitude,
                ["install", "-y", "-q", "--no-install-recommends", .. pakketten], omgeving: omgeving, stop: stop);
            if (!uitkomst.Gelukt)
            {
                throw new Startfout($"Installeren van {string.Join(", ", pakketten)} mislukte: {uitkomst.Slot()}");
            }
        }
        finally
        {
            if (eigenBeleid)
            {
                File.Delete(Beleid);
            }
        }
    }
}

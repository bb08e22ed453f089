using Gebiedswerking.Lokaal.Processen;
using Npgsql;

namespace Gebiedswerking.Lokaal.Servers;

/// <summary>A private PostgreSQL on loopback, in a data directory of our own.</summary>
internal sealed class Postgres
{
    private const string Gebruiker = "beheerder";
    private const int OudsteVersie = 15;
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Stopgeduld = TimeSpan.FromSeconds(20);
    private readonly Proces _proces;

    private Postgres(Proces proces, string beheer)
    {
        _proces = proces;
        Beheer = beheer;
    }

    /// <summary>Connection string of the administrator, for making databases and roles.</summary>
    public string Beheer { get; }

    public Proces Proces => _proces;

    /// <param name="map">Where the data lives.</param>
    /// <param name="instellingen">Keeps port and password.</param>
    /// <param name="duurzaam">
    /// False for tests: without fsync. Their crash proofs kill processes, never the operating system, so what was written
    /// survives in the page cache all the same, and cloning a database costs a tenth.
    /// </param>
    /// <param name="stop">Stops waiting.</param>
    public static async Task<Postgres> Start(Werkmap map, Instellingen instellingen, bool duurzaam, CancellationToken stop)
    {
        var gegevens = map.In("postgres", "gegevens");
        var programmas = Programmas(gegevens);
        var wachtwoord = instellingen.Geheim("postgres");
        if (!File.Exists(Path.Combine(gegevens, "PG_VERSION")))
        {
            await Maak(map, gegevens, programmas, wachtwoord, stop);
        }

        var poort = instellingen.Poort("postgres");
        string[] argumenten =
        [
            "-D", gegevens, "-p", $"{poort}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
            "-c", "max_connections=400", "-c", "shared_buffers=128MB", "-c", "timezone=UTC", "-c", "log_timezone=UTC",
            .. duurzaam ? Array.Empty<string>() : ["-c", "fsync=off", "-c", "full_page_writes=off"],
        ];
        var (programma, alles) = AlsGewoneGebruiker(map, Path.Combine(programmas, "postgres"), argumenten);
        var proces = Proces.Start(Procesopdracht.In(map, "postgres", programma, alles) with
        {
            Stopsignaal = Systeem.SIGINT,
            Omgeving = new Dictionary<string, string?> { ["LC_ALL"] = "C.UTF-8" },
        });
        var beheer = Beheeradres(poort, wachtwoord);
        try
        {
            await WachtTotKlaar(proces, beheer, stop);
            return new Postgres(proces, beheer);
        }
        catch
        {
            await proces.Stop(Stopgeduld);
            throw;
        }
    }

    /// <summary>Connection string of the administrator of the server that runs in that folder, started by another process.</summary>
    public static string Lopend(Werkmap map, Instellingen instellingen) => File.Exists(Path.Combine(map.Processen, "postgres"))
        ? Beheeradres(instellingen.BekendePoort("postgres"), instellingen.Geheim("postgres"))
        : throw new Startfout($"In {map.Pad} draait geen platform; start het eerst met ./deploy/start.");

    public Task Stop() => _proces.Stop(Stopgeduld);

    /// <summary>The folder with initdb and postgres; for existing data the very version that made it.</summary>
    public static string? Gevonden(int? versie = null) => !Directory.Exists("/usr/lib/postgresql") ? null : Directory
        .EnumerateDirectories("/usr/lib/postgresql")
        .Select(map => (Map: Path.Combine(map, "bin"), Versie: int.TryParse(Path.GetFileName(map), out var v) ? v : 0))
        .Where(p => p.Versie >= OudsteVersie && p.Versie == (versie ?? p.Versie) && File.Exists(Path.Combine(p.Map, "postgres")))
        .OrderByDescending(p => p.Versie)
        .Select(p => p.Map)
        .FirstOrDefault();

    private static string Beheeradres(int poort, string wachtwoord) =>
        $"Host=127.0.0.1;Port={poort};Username={Gebruiker};Password={wachtwoord};Database=postgres;Pooling=false";

    private static string Programmas(string gegevens)
    {
        var kenmerk = Path.Combine(gegevens, "PG_VERSION");
        int? versie = File.Exists(kenmerk) ? int.Parse(File.ReadAllText(kenmerk), null) : null;
        return Gevonden(versie) ?? throw new Startfout($"PostgreSQL {versie ?? OudsteVersie} is niet gevonden onder /usr/lib/postgresql.");
    }

    private static async Task Maak(Werkmap map, string gegevens, string programmas, string wachtwoord, CancellationToken stop)
    {
        // Under another name until it is whole: an interrupted initdb leaves a folder that looks like data.
        var wording = gegevens + ".wording";
        if (Directory.Exists(wording))
        {
            Directory.Delete(wording, recursive: true);
        }

        Directory.CreateDirectory(map.In("postgres"));
        var sleutel = map.In("postgres", "wachtwoord");
        Werkmap.SchrijfGeheim(sleutel, wachtwoord);
        if (Systeem.IsRoot)
        {
            var eigenaar = await Opdrachtregel.Voer("/bin/chown", ["-R", "postgres:postgres", map.In("postgres")], stop: stop);
            if (!eigenaar.Gelukt)
            {
                throw new Startfout($"PostgreSQL draait niet als root en de gebruiker postgres ontbreekt: {eigenaar.Slot()}");
            }
        }

        var (programma, argumenten) = AlsGewoneGebruiker(map, Path.Combine(programmas, "initdb"),
        [
            "-D", wording, "-U", Gebruiker, "--auth=scram-sha-256", "--pwfile", sleutel,
            "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions",
        ]);
        var uitkomst = await Opdrachtregel.Voer(programma, argumenten, stop: stop);
        File.Delete(sleutel);
        if (!uitkomst.Gelukt)
        {
            throw new Startfout($"PostgreSQL kan geen gegevensmap maken in {gegevens}: {uitkomst.Slot()}");
        }

        Directory.Move(wording, gegevens);
    }

    /// <summary>
    /// PostgreSQL refuses to run as root. As root we step down to the user postgres; when the source tree lies where that
    /// user may not pass (such as /root), it keeps the one capability that lets it reach its own data directory.
    /// </summary>
    private static (string Programma, string[] Argumenten) AlsGewoneGebruiker(Werkmap map, string programma, string[] argumenten)
    {
        if (!Systeem.IsRoot)
        {
            return (programma, argumenten);
        }

        string[] doorgang = IsBereikbaar(map.Pad) ? [] : ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
        return ("/usr/bin/setpriv",
            ["--reuid=postgres", "--regid=postgres", "--clear-groups", .. doorgang, programma, .. argumenten]);
    }

    private static bool IsBereikbaar(string pad)
    {
        for (var map = new DirectoryInfo(pad); map is not null; map = map.Parent)
        {
            if (!map.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task WachtTotKlaar(Proces proces, string beheer, CancellationToken stop)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                await using var verbinding = new NpgsqlConnection(beheer);
                await verbinding.OpenAsync(stop);
                return;
            }
            catch (NpgsqlException fout)
            {
                var teLang = TimeProvider.System.GetElapsedTime(begin) > Geduld;
                if (!proces.Leeft || teLang)
                {
                    var reden = string.Join(" | ", proces.LaatsteRegels(3));
                    throw new Startfout($"PostgreSQL start niet{(teLang ? " binnen de minuut" : "")}: {reden}", fout);
                }
            }

            await Task.Delay(25, stop);
        }
    }
}

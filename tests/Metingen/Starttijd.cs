using System.Globalization;
using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Processen;

namespace Gebiedswerking.Metingen;

/// <summary>
/// The real ./deploy/start in a fresh clone, with everything built but without data, and with its data back; then what the processes hold and use while nobody asks them anything.
/// </summary>
internal sealed partial class Starttijd(Keuze keuze, Stappen stappen)
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(6);
    private static readonly CultureInfo Vlaams = CultureInfo.GetCultureInfo("nl-BE");

    private sealed record Start(string Soort, double Seconden, IReadOnlyDictionary<string, double> Stappen);

    public async Task<string> Meet(CancellationToken stop)
    {
        var map = await Meetservers.LegeMap("start");
        var kloon = map.In("kloon");
        var uitkomst = await Opdrachtregel.Voer("git", ["clone", "--quiet", "--no-hardlinks", Bron.Wortel, kloon], stop: stop);
        if (!uitkomst.Gelukt)
        {
            throw new Startfout($"Een verse kloon lukt niet: {uitkomst.Slot()}");
        }

        try
        {
            var starts = new List<Start> { await Begin("fresh clone", "koud", map, kloon, null, stop) };
            starts.Add(await Begin("built, no data", "leeg", map, kloon, null, stop));
            IReadOnlyList<string> stand = [];
            for (var keer = 1; keer <= keuze.Herstarts; keer++)
            {
                var laatste = keer == keuze.Herstarts;
                starts.Add(await Begin("data back", "leeg", map, kloon, laatste ? async in_ => stand = await Bekijk(in_, stop) : null, stop));
            }

            return string.Join("\n\n", [Tabel(starts), .. stand]);
        }
        finally
        {
            Directory.Delete(map.Pad, recursive: true);
        }
    }

    /// <summary>Starts the platform, lets somebody look at it, and stops it again.</summary>
    private async Task<Start> Begin(string soort, string gegevens, Werkmap map, string kloon, Func<Werkmap, Task>? kijk, CancellationToken stop)
    {
        var start = new Start(soort, 0, new Dictionary<string, double>());
        await stappen.Doe($"start: {soort}", async () =>
        {
            var plaats = map.In(gegevens);
            var opdracht = Procesopdracht.In(map, $"start-{gegevens}", Path.Combine(kloon, "deploy", "start"),
                "--map", plaats, "--poort", $"{Poorten.Vrij()}");
            File.Delete(opdracht.Logboek);
            var begin = TimeProvider.System.GetTimestamp();
            var proces = Proces.Start(opdracht);
            try
            {
                while (!File.Exists(opdracht.Logboek) || !Klaar().IsMatch(await Lees(opdracht.Logboek, stop)))
                {
                    if (!proces.Leeft || TimeProvider.System.GetElapsedTime(begin) > Geduld)
                    {
                        throw new Startfout($"Het platform start niet: {string.Join(" | ", proces.LaatsteRegels(3))}");
                    }

                    await Task.Delay(20, stop);
                }

                start = new Start(soort, TimeProvider.System.GetElapsedTime(begin).TotalSeconds, Ontleed(await Lees(opdracht.Logboek, stop)));
                await (kijk?.Invoke(new Werkmap(plaats)) ?? Task.CompletedTask);
            }
            finally
            {
                await proces.Stop(TimeSpan.FromSeconds(60));
            }

            return Statistiek.Getal(start.Seconden, "0.0") + " s";
        });
        return start;
    }

    /// <summary>Memory right after the start, then the processor time of a while in which nobody asks anything.</summary>
    private async Task<IReadOnlyList<string>> Bekijk(Werkmap map, CancellationToken stop)
    {
        var groepen = Procesgroep.In(map);
        var geheugen = groepen.Select(g => (Groep: g, Resident: g.Resident(), Evenredig: g.Evenredig(), Aantal: g.Aantal())).ToList();
        await Task.Delay(keuze.Rust, stop); // what was just started still compiles itself
        var voor = groepen.Select(g => g.Rekentijd()).ToList();
        await Task.Delay(keuze.Rust, stop);
        var rust = groepen.Select((g, i) => (g.Rekentijd() - voor[i]) / keuze.Rust.TotalSeconds * 100).ToList();
        var rijen = geheugen.Select((g, i) => (IReadOnlyList<string>)
            [g.Groep.Naam, $"{g.Aantal}", Statistiek.Getal(g.Resident, "0"), Statistiek.Getal(g.Evenredig, "0"), Statistiek.Getal(rust[i], "0.0")]);
        IReadOnlyList<string> samen =
        [
            "**in all**", $"{geheugen.Sum(g => g.Aantal)}", "", $"**{Statistiek.Getal(geheugen.Sum(g => g.Evenredig), "0")}**", Statistiek.Getal(rust.Sum(), "0.0"),
        ];
        return
        [
            Verslag.Tabel(["after the start", "processes", "RSS of the first, MB", "PSS of all, MB", "idle CPU, % of a core"], rijen.Append(samen)),
            string.Create(CultureInfo.InvariantCulture, $"""
                PSS counts what processes share (the buffers of PostgreSQL, the pages of the runtime) once, divided over them; only that column may be added up. Idle CPU: processor time in {keuze.Rust.TotalSeconds:0} s, after as long a rest.
                """),
        ];
    }

    private static string Tabel(IReadOnlyList<Start> starts)
    {
        var soorten = starts.GroupBy(start => start.Soort).ToList();
        var stappen = starts.SelectMany(start => start.Stappen.Keys).Distinct().ToList();
        var rijen = stappen
            .Select(stap => (IReadOnlyList<string>)[stap, .. soorten.Select(s => Waarden([.. s.Select(start => start.Stappen.GetValueOrDefault(stap))]))])
            .Append(["**until ready**", .. soorten.Select(s => $"**{Waarden([.. s.Select(start => start.Seconden)])}**")]);
        return Verslag.Tabel(["seconds", .. soorten.Select(s => s.Count() == 1 ? s.Key : $"{s.Key}, median of {s.Count()}")], rijen);
    }

    private static string Waarden(IReadOnlyList<double> waarden) =>
        waarden.Count == 1 ? Statistiek.Getal(waarden[0], "0.0") : Statistiek.Spreiding(waarden, "0.0");

    private static Dictionary<string, double> Ontleed(string logboek) => Stap().Matches(logboek)
        .ToDictionary(stap => stap.Groups[1].Value.Trim(), stap => double.Parse(stap.Groups[2].Value, Vlaams));

    private static async Task<string> Lees(string bestand, CancellationToken stop)
    {
        await using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var lezer = new StreamReader(stroom);
        return await lezer.ReadToEndAsync(stop);
    }

    [GeneratedRegex("^ ?Klaar na ", RegexOptions.Multiline)]
    private static partial Regex Klaar();

    [GeneratedRegex(@"^  (\S.{31,}?)\s+([\d]+,[\d]) s\b", RegexOptions.Multiline)]
    private static partial Regex Stap();
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Leesmodel.Tests;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Werking;
using Npgsql;
using NpgsqlTypes;

namespace Gebiedswerking.Metingen;

/// <summary>
/// The read model made again beside the one that serves, from the feed of the real Contracten with the lives of thousands of contracts in its log; against
/// the same events consumed as they come.
/// </summary>
internal sealed partial class Herbouwtijd(Keuze keuze, Stappen stappen)
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(5);
    private Procesgroep? _contracten;

    private sealed record Gang(double PerSeconde, double Bron, double Leesmodel, double Server);

    public async Task<string> Meet(CancellationToken stop)
    {
        var contracten = keuze.Kort ? 300 : 5_000;
        await using var servers = await Meetservers.Start(stop);
        await using var opstelling = await Leesopstelling.Maak(servers, stop, Diensten.Identiteit, Diensten.Programmas, Diensten.Taakstellingen, Diensten.Contracten, Diensten.Fondsen);
        var aantal = 0L;
        await stappen.Doe($"levens van {contracten} contracten", async () => aantal = await Vul(opstelling.Databanken.Verbinding(Diensten.Contracten), contracten, stop));
        var omgeving = await StartBronnen(opstelling, servers, stop);
        var bron = _contracten!;

        Gang? volgen = null;
        await stappen.Doe("volgen zoals het komt", async () =>
        {
            var (server, leverancier) = (servers.Postgres.Rekentijd(), bron.Rekentijd());
            var begin = TimeProvider.System.GetTimestamp();
            var (_, groep) = await opstelling.Start(Diensten.Projectie, omgeving, stop);
            while (await Sql.Vraag<long>(opstelling.Eigenaar, "select coalesce(max(volgnummer), 0) from bron_cursor where bron = 'contracten'", stop) < aantal)
            {
                await Task.Delay(50, stop);
                if (TimeProvider.System.GetElapsedTime(begin) > Geduld)
                {
                    throw new Startfout("Het leesmodel volgt de bron niet.");
                }
            }

            var duur = TimeProvider.System.GetElapsedTime(begin).TotalSeconds;
            volgen = new(aantal / duur, Micro(bron.Rekentijd() - leverancier), Micro(groep.Rekentijd()), Micro(servers.Postgres.Rekentijd() - server));
            return $"{volgen.PerSeconde:0} per s";
        });
        Kosten.Noteer("projectie", (volgen!.Leesmodel + volgen.Server) / 1000);
        var inhoud = await Taak("inhoudshash", omgeving, stop);
        List<Gang> gangen = [];
        List<string> delen = [];
        for (var ronde = 1; ronde <= keuze.Rondes; ronde++)
        {
            await stappen.Doe($"herbouw, ronde {ronde}", async () =>
            {
                var (server, leverancier, alles) = (servers.Postgres.Rekentijd(), bron.Rekentijd(), Kinderen());
                var begin = TimeProvider.System.GetTimestamp();
                var uitvoer = await Taak("herbouw", omgeving, stop);
                var duur = TimeProvider.System.GetElapsedTime(begin).TotalSeconds;
                var (bij, klaar) = (Micro(bron.Rekentijd() - leverancier), Micro(servers.Postgres.Rekentijd() - server));
                gangen.Add(new(aantal / duur, bij, Micro(Kinderen() - alles), klaar));
                delen.Add(string.Join(", ", Moment().Matches(uitvoer).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}")));
                return $"{gangen[^1].PerSeconde:0} per s";
            });
        }

        var gelijk = await Taak("inhoudshash", omgeving, stop) == inhoud;
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Verslag.Tabel(["", "events/s", "CPU of the source, us", "of the read model, us", "of PostgreSQL, us"],
            [
                Rij("as they come, into an empty read model", [volgen!]), Rij("rebuild beside it, and swap", gangen),
            ])}

            {aantal:N0} events of {contracten:N0} contracts, from draft to an accepted milestone, in the log of the real Contracten; the rebuild is measured from its start as a process until the swap. Median of {keuze.Rondes} (lowest-highest). CPU: processor time per event; the read model and its source share one PostgreSQL. Content hash of every table after the rebuilds equal to that of the read model that grew: **{(gelijk ? "yes" : "NO")}**. Moments of the last rebuild, in seconds from its start: {delen[^1]}.
            """);

        double Micro(double seconden) => seconden / aantal * 1_000_000;
    }

    private static IReadOnlyList<string> Rij(string naam, IReadOnlyList<Gang> gangen) =>
    [
        naam, Statistiek.Spreiding([.. gangen.Select(g => g.PerSeconde)], "0"), Midden(gangen, g => g.Bron), Midden(gangen, g => g.Leesmodel), Midden(gangen, g => g.Server),
    ];

    private static string Midden(IEnumerable<Gang> gangen, Func<Gang, double> wat) => Statistiek.Getal(Statistiek.Mediaan(gangen.Select(wat)), "0");

    /// <summary>Processor time of commands that we ran to their end.</summary>
    private static double Kinderen() => Procesgroep.Begraven();

    private static async Task<string> Taak(string taak, Dictionary<string, string?> omgeving, CancellationToken stop)
    {
        var uitkomst = await Dienstproces.Voer(Diensten.Projectie, [taak], omgeving, stop);
        return uitkomst.Gelukt ? uitkomst.Uitvoer : throw new Startfout($"{taak} mislukte: {uitkomst.Slot()}");
    }

    private async Task<Dictionary<string, string?>> StartBronnen(Leesopstelling opstelling, Meetservers servers, CancellationToken stop)
    {
        string Geheim(Dienst dienst) => servers.Instellingen.Geheim(dienst.Client!);
        Dienst[] bronnen = [Diensten.Programmas, Diensten.Taakstellingen, Diensten.Contracten, Diensten.Fondsen];
        var identiteit = (await opstelling.Start(Diensten.Identiteit, new()
        {
            ["DATABASE_URL"] = opstelling.Databanken.Adres(Diensten.Identiteit),
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Bron.In("services", "Programmas", "Gegevens"),
            ["DIENSTGEHEIMEN"] = JsonSerializer.Serialize(bronnen.Append(Diensten.Projectie).ToDictionary(dienst => dienst.Client!, Geheim)),
            ["DIENSTFEEDS"] = JsonSerializer.Serialize(bronnen.Append(Diensten.Projectie).Where(d => d.Hoort.Any(b => b.IsVertrouwelijk))
                .ToDictionary(d => d.Client!, d => d.Hoort.Where(b => b.IsVertrouwelijk).Select(b => b.Naam))),
            ["COOKIESLEUTELS"] = JsonSerializer.Serialize(new[] { servers.Instellingen.Geheim("cookies") }),
        }, stop)).Adres.AbsoluteUri + "identiteit";
        Dictionary<string, string?> Omgeving(Dienst dienst) => new()
        {
            ["ConnectionStrings__Opslag"] = opstelling.Databanken.Verbinding(dienst),
            ["Bus__Adres"] = servers.RabbitMq,
            // Only the read model reads here: sources that follow each other would take turns with it.
            ["Bus__Vergelijkperiode"] = "3600",
            ["Identiteit__Adres"] = identiteit,
            ["Identiteit__Client"] = dienst.Client,
            ["Identiteit__Geheim"] = Geheim(dienst),
        };
        var omgeving = Omgeving(Diensten.Projectie);
        var geladen = await Dienstproces.Voer(Diensten.Programmas, ["laad-gebieden", Bron.In("services", "Programmas", "Gegevens")], Omgeving(Diensten.Programmas), stop);
        if (!geladen.Gelukt)
        {
            throw new Startfout($"De gebieden zijn niet geladen: {geladen.Slot()}");
        }

        foreach (var dienst in bronnen)
        {
            var eigen = Omgeving(dienst);
            foreach (var ander in bronnen)
            {
                eigen[$"Bronnen__{ander.Naam}"] = "http://127.0.0.1:1";
            }

            var (adres, groep) = await opstelling.Start(dienst, eigen, stop);
            omgeving[$"Bronnen__{dienst.Naam}"] = adres.AbsoluteUri.TrimEnd('/');
            _contracten = dienst == Diensten.Contracten ? groep : _contracten;
        }

        return omgeving;
    }

    /// <summary>Whole lives of contracts, a hundred side by side as they would happen, straight into the log of a service: numbered, chained and hashed.</summary>
    private static async Task<long> Vul(string verbinding, int contracten, CancellationToken stop)
    {
        await using var open = new NpgsqlConnection(verbinding);
        await open.OpenAsync(stop);
        var aantal = 0L;
        foreach (var groep in Enumerable.Range(0, contracten).Chunk(1000))
        {
            await using var kopie = await open.BeginBinaryImportAsync(
                """
                copy dossierlog (bron, dossier, versie, soort, type, vorm, gebeurtenis, bijlage_digest, tijdstip, actor, rol, organisatie, vorige_hash, hash)
                from stdin (format binary)
                """, stop);
            foreach (var regel in groep.Chunk(100).SelectMany(DoorElkaar))
            {
                await kopie.StartRowAsync(stop);
                await kopie.WriteAsync("contracten", NpgsqlDbType.Varchar, stop);
                await kopie.WriteAsync(regel.Dossier, NpgsqlDbType.Uuid, stop);
                await kopie.WriteAsync(regel.Versie, NpgsqlDbType.Integer, stop);
                await kopie.WriteAsync("Gebiedscontract", NpgsqlDbType.Varchar, stop);
                await kopie.WriteAsync(regel.Type, NpgsqlDbType.Varchar, stop);
                await kopie.WriteAsync(regel.Vorm, NpgsqlDbType.Integer, stop);
                await kopie.WriteAsync(regel.Gebeurtenis, NpgsqlDbType.Text, stop);
                await kopie.WriteAsync(regel.BijlageDigest is null ? null : Convert.FromHexString(regel.BijlageDigest), NpgsqlDbType.Bytea, stop);
                await kopie.WriteAsync(regel.Tijdstip.UtcDateTime, NpgsqlDbType.TimestampTz, stop);
                await kopie.WriteAsync(regel.Actor, NpgsqlDbType.Varchar, stop);
                await kopie.WriteAsync(regel.Rol, NpgsqlDbType.Varchar, stop);
                await kopie.WriteAsync(regel.Organisatie, NpgsqlDbType.Varchar, stop);
                await kopie.WriteAsync(Convert.FromHexString(regel.VorigeHash), NpgsqlDbType.Bytea, stop);
                await kopie.WriteAsync(Convert.FromHexString(regel.Hash), NpgsqlDbType.Bytea, stop);
                aantal++;
            }

            await kopie.CompleteAsync(stop);
        }

        await Sql.Voer(verbinding, """
            insert into uitgave (bron, volgnummer, rij) select 'contracten', row_number() over (order by rij), rij from dossierlog;
            insert into publicatiestand (bron, tot) select 'contracten', count(*) from dossierlog;
            """, stop);
        foreach (var tabel in (string[])["dossierlog", "uitgave"])
        {
            await Sql.Voer(verbinding, $"vacuum analyze {tabel}", stop);
        }

        return aantal;
    }

    /// <summary>The rows of some contracts: the first of each, then the second of each.</summary>
    private static IEnumerable<Regel> DoorElkaar(IEnumerable<int> contracten)
    {
        var levens = contracten.Select(Leven).ToList();
        return Enumerable.Range(0, levens.Max(l => l.Count)).SelectMany(stap => levens.Where(l => l.Count > stap).Select(l => l[stap]));
    }

    private static IReadOnlyList<Regel> Leven(int nummer)
    {
        var naam = $"contract {nummer}";
        return new Logboek("contracten").Opgesteld(naam).Voorgelegd(naam).Ondertekend(naam).InWerking(naam)
            .Gerapporteerd(naam)
            .Getekend(naam, Berichten.Contracten.Hoedanigheid.Burgemeester, volledig: false)
            .Getekend(naam, Berichten.Contracten.Hoedanigheid.AlgemeenDirecteur, volledig: true)
            .Meldt(Voorbeeld.Id(naam), new Berichten.Contracten.MijlpaalWerdAanvaard(
                Voorbeeld.Id(naam), Voorbeeld.Mijlpaal(naam + "/m1"), Voorbeeld.Euro(900m), null, "pseudoniem"))
            .Regels;
    }

    [GeneratedRegex(@"^herbouw: (.+?) na ([\d.]+) s", RegexOptions.Multiline)]
    private static partial Regex Moment();
}

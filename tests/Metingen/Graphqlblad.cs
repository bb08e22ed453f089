using System.Globalization;
using System.Text.Json;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Metingen;

/// <summary>
/// A page of 20 milestones with two relations, a filter and an order, by our GraphQL, by PostGraphile as it comes, and by SQL that was written for it.
/// </summary>
internal sealed class Graphqlblad(Keuze keuze, Stappen stappen)
{
    private const string Onze = """
        query ($kbo: String!) { mijlpalen(first: 20, filter: { verantwoordelijkeKbo: { equalTo: $kbo } }, orderBy: [VERVALDATUM_ASC]) {
          nodes { omschrijving vervaldatum bedrag status verantwoordelijke { naam } gebiedscontract { titel } } } }
        """;

    private const string Kaal = """
        query ($kbo: String!) { allMijlpaals(first: 20, condition: { verantwoordelijkeKbo: $kbo }, orderBy: [VERVALDATUM_ASC]) {
          nodes { omschrijving vervaldatum bedrag status verantwoordelijke { naam } gebiedscontract { titel } } } }
        """;

    private sealed record Gang(double PerSeconde, double P50, double P99, double Dienst, double Server);

    public async Task<string> Meet(CancellationToken stop)
    {
        await using var servers = await Meetservers.Start(stop);
        await using var opstelling = await Leesopstelling.Maak(servers, stop);
        await stappen.Doe("5.000 contracten", () => Sql.Voer(opstelling.Eigenaar, Vul(keuze.Kort ? 500 : 5000), stop));
        foreach (var tabel in (string[])["gebiedscontract", "partij", "verbintenis", "mijlpaal"])
        {
            await Sql.Voer(opstelling.Eigenaar, $"vacuum analyze lees.{tabel}", stop);
        }

        var (onze, ons) = await opstelling.StartGraphQL(stop);
        var (kaalpoort, sqlpoort) = (Poorten.Vrij(), Poorten.Vrij());
        var kaal = await opstelling.Start("kaal", new($"http://127.0.0.1:{kaalpoort}/"), Knooppunt.Programma(Diensten.GraphQL),
            [Bron.In("tests", "Metingen", "kaal.mjs"), Bron.In(Diensten.GraphQL.Map), $"{kaalpoort}"], stop,
            new Dictionary<string, string?> { ["DATABASE_URL"] = Adres(opstelling.Eigenaar) });
        var sql = await opstelling.Start("sql", new($"http://127.0.0.1:{sqlpoort}/"), Bron.Dotnet,
            [typeof(Kaaldienst).Assembly.Location, Kaaldienst.Woord, $"{sqlpoort}", opstelling.Eigenaar], stop,
            new Dictionary<string, string?> { ["DOTNET_gcServer"] = "0" });

        (string Naam, Procesgroep Groep, Func<HttpRequestMessage> Vraag)[] wie =
        [
            ("ours", ons, () => Httplast.Post(new(onze, "/graphql"), Vraag(Onze))()),
            ("bare PostGraphile", kaal, () => Httplast.Post(new($"http://127.0.0.1:{kaalpoort}/graphql"), Vraag(Kaal))()),
            ("SQL on Kestrel", sql, () => Httplast.Get(new($"http://127.0.0.1:{sqlpoort}/mijlpalen?kbo={Kbo()}"))()),
        ];
        using var last = new Httplast();
        foreach (var (naam, _, vraag) in wie)
        {
            await Controleer(last, naam, vraag, stop);
            await last.Meet(8, keuze.Leesbeurt, vraag, stop);
        }

        var rijen = new List<IReadOnlyList<string>>();
        foreach (var klanten in (int[])[1, 16])
        {
            var gangen = wie.Select(_ => new List<Gang>()).ToList();
            for (var ronde = 1; ronde <= keuze.Rondes; ronde++)
            {
                await stappen.Doe($"{klanten} klanten, ronde {ronde}", async () =>
                {
                    foreach (var (i, (_, groep, vraag)) in wie.Index())
                    {
                        var (dienst, server) = (groep.Rekentijd(), servers.Postgres.Rekentijd());
                        var uitslag = await last.Meet(klanten, keuze.Leesbeurt, vraag, stop);
                        gangen[i].Add(new(uitslag.PerSeconde, uitslag.Ms(0.5), uitslag.Ms(0.99),
                            (groep.Rekentijd() - dienst) / uitslag.Aantal * 1000, (servers.Postgres.Rekentijd() - server) / uitslag.Aantal * 1000));
                    }

                    return string.Join(" | ", gangen.Select(g => Statistiek.Getal(g[^1].PerSeconde, "0")));
                });
            }

            Kosten.Noteer("graphql.dienst", Statistiek.Mediaan(gangen[0].Select(g => g.Dienst)));
            Kosten.Noteer("graphql.postgres", Statistiek.Mediaan(gangen[0].Select(g => g.Server)));
            rijen.AddRange(wie.Index().Select(w => (IReadOnlyList<string>)
            [
                $"{klanten}", w.Item.Naam, Statistiek.Spreiding([.. gangen[w.Index].Select(g => g.PerSeconde)], "0"), Midden(gangen[w.Index], g => g.P50), Midden(gangen[w.Index], g => g.P99),
                $"{Midden(gangen[w.Index], g => g.Dienst)} + {Midden(gangen[w.Index], g => g.Server)}",
                w.Index == 0 ? "" : Statistiek.Spreiding([.. gangen[0].Zip(gangen[w.Index], (o, a) => o.PerSeconde / a.PerSeconde)], "0.00"),
            ]));
        }

        var perVraag = await Opdrachten(opstelling, servers, last, wie[0].Vraag, stop);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Verslag.Tabel(["clients", "who answers", "requests/s", "p50, ms", "p99, ms", "CPU, ms", "ours against it"], rijen)}

            Median of {keuze.Rondes} rounds of {keuze.Leesbeurt.TotalSeconds:0} s each (lowest-highest), a gemeente at random in each request; 285 gemeenten, {(keuze.Kort ? 500 : 5000):N0} contracts, {(keuze.Kort ? 5000 : 50000):N0} milestones. CPU: processor time per request, of the process that answers + of PostgreSQL. Ours reads as everybody under row-level security, in a transaction with the settings of the reader, and weighs the question; bare PostGraphile and the SQL read as the owner of the tables, without any of that. SQL statements of ours that read tables, per request: {perVraag:0.##}.
            """);
    }

    private static string Midden(IEnumerable<Gang> gangen, Func<Gang, double> wat) => Statistiek.Getal(Statistiek.Mediaan(gangen.Select(wat)), "0.00");

    private static string Vraag(string tekst) => JsonSerializer.Serialize(new { query = tekst, variables = new { kbo = Kbo() } });

    private static string Kbo() => $"02{Random.Shared.Next(1, 286):00000000}";

    /// <summary>All answer the same page, or there is nothing to compare.</summary>
    private static async Task Controleer(Httplast last, string naam, Func<HttpRequestMessage> vraag, CancellationToken stop)
    {
        using var antwoord = await last.Http.SendAsync(vraag(), stop);
        var tekst = await antwoord.Content.ReadAsStringAsync(stop);
        var data = antwoord.IsSuccessStatusCode && JsonDocument.Parse(tekst).RootElement.TryGetProperty("data", out var d) && d.ValueKind is JsonValueKind.Object ? d : default;
        if (data.ValueKind is not JsonValueKind.Object
            || data.EnumerateObject().Single().Value.GetProperty("nodes").EnumerateArray().Count(n => n.GetProperty("verantwoordelijke").GetProperty("naam").GetString()!.Length > 0) == 0)
        {
            throw new Startfout($"{naam} geeft de bladzijde niet: {(int)antwoord.StatusCode} {tekst[..Math.Min(300, tekst.Length)]}");
        }
    }

    /// <summary>What the server itself notes: statements that read a table, divided by requests.</summary>
    private static async Task<double> Opdrachten(Leesopstelling opstelling, Meetservers servers, Httplast last, Func<HttpRequestMessage> vraag, CancellationToken stop)
    {
        const int Vragen = 50;
        var logboek = Path.Combine(servers.Map.Logboek, "postgres.log");
        await Sql.Voer(opstelling.Beheer, "alter system set log_statement = 'all'", stop);
        await Sql.Voer(opstelling.Beheer, "select pg_reload_conf()", stop);
        await Task.Delay(1000, stop); // the server hears of it by a signal
        var vooraf = (await Lees()).Length;
        for (var i = 0; i < Vragen; i++)
        {
            using var antwoord = await last.Http.SendAsync(vraag(), stop);
            await antwoord.Content.ReadAsByteArrayAsync(stop);
        }

        await Sql.Voer(opstelling.Beheer, "alter system reset log_statement", stop);
        await Sql.Voer(opstelling.Beheer, "select pg_reload_conf()", stop);
        return (await Lees())[vooraf..].Split('\n').Count(r => r.Contains("LOG:  ", StringComparison.Ordinal) && r.Contains("execute ", StringComparison.Ordinal)) / (double)Vragen;

        async Task<string> Lees()
        {
            await using var stroom = new FileStream(logboek, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var lezer = new StreamReader(stroom);
            return await lezer.ReadToEndAsync(stop);
        }
    }

    private static string Adres(string verbinding)
    {
        var bouw = new Npgsql.NpgsqlConnectionStringBuilder(verbinding);
        return $"postgres://{bouw.Username}:{bouw.Password}@{bouw.Host}:{bouw.Port}/{bouw.Database}";
    }

    private static string Vul(int contracten) => string.Create(CultureInfo.InvariantCulture, $"""
        insert into lees.gebiedscontract (id, titel, status, ingangsdatum, einddatum, bedrag, voorbeeld, opgesteld_op, voorgelegd_op, ondertekend_op, in_werking_sinds, openbaar)
        select md5('c' || i)::uuid, 'Contract ' || i, 'InWerking', '2026-01-01', '2031-12-31', 100000 + i, true, now(), now(), now(), '2026-01-01', true from generate_series(1, {contracten}) i;
        insert into lees.partij (gebiedscontract_id, kbo, volgorde, naam, soort, nis, beslissend_orgaan, financiering, openbaar)
        select md5('c' || i)::uuid, '02' || lpad((1 + (i * 7 + p * 31) % 285)::text, 8, '0'), p, 'Gemeente ' || (1 + (i * 7 + p * 31) % 285), 'Gemeente', (10001 + (i * 7 + p * 31) % 285)::text, 'Gemeenteraad', 1000, true
        from generate_series(1, {contracten}) i, generate_series(1, 3) p;
        insert into lees.verbintenis (id, gebiedscontract_id, verantwoordelijke_kbo, volgorde, soort, omschrijving, bedrag, openbaar)
        select md5('v' || i || '/' || p)::uuid, md5('c' || i)::uuid, '02' || lpad((1 + (i * 7 + p * 31) % 285)::text, 8, '0'), p, 'Resultaat', 'Verbintenis ' || p, 1000, true
        from generate_series(1, {contracten}) i, generate_series(1, 2) p;
        insert into lees.mijlpaal (id, gebiedscontract_id, verbintenis_id, verantwoordelijke_kbo, volgorde, omschrijving, bewijs, vervaldatum, bedrag, status, openbaar)
        select md5('m' || i || '/' || m)::uuid, md5('c' || i)::uuid, md5('v' || i || '/' || (1 + m % 2))::uuid, '02' || lpad((1 + (i * 7 + (1 + m % 2) * 31) % 285)::text, 8, '0'), m, 'Mijlpaal ' || m,
          'Foto''s', date '2026-01-01' + (i * 13 + m * 97) % 2000, 100 + m, (array['Gepland', 'Gerapporteerd', 'Ondertekend', 'Aanvaard'])[1 + (i + m) % 4]::lees.mijlpaalstatus, true
        from generate_series(1, {contracten}) i, generate_series(1, 10) m;
        """);
}

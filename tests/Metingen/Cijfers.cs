using System.Globalization;
using System.Text.Json;
using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Metingen;

/// <summary>The figures of the parliament over millions of facts, asked through GraphQL as anybody asks them.</summary>
internal sealed class Cijfers(Keuze keuze, Stappen stappen)
{
    private const string Velden = "referentieregioCode contractenInWerking toegezegd aanvaard mijlpalen mijlpalenTeLaat vastgelegd vereffendNetto betwist beoordelingenTeLaat voorbeeld";

    private static readonly (string Wat, string Vraag)[] Vragen =
    [
        ("today", $$"""{ monitor(peildatum: "2026-11-20") { nodes { {{Velden}} } } }"""),
        ("a day five years ago", $$"""{ monitor(peildatum: "2021-06-30") { nodes { {{Velden}} } } }"""),
        ("that day, as it was known two weeks later", $$"""{ monitor(peildatum: "2021-06-30", zoalsBekendOp: "2021-07-15T00:00:00Z") { nodes { {{Velden}} } } }"""),
        ("today, as it was known two years ago", $$"""{ monitor(peildatum: "2026-11-20", zoalsBekendOp: "2024-11-20T00:00:00Z") { nodes { {{Velden}} } } }"""),
        ("today, with 20 facts behind each region", $$"""{ monitor(peildatum: "2026-11-20") { nodes { {{Velden}} herkomst(first: 20) { nodes { maat delta geldigOp bekendOp } } } } }"""),
    ];

    public async Task<string> Meet(CancellationToken stop)
    {
        await using var servers = await Meetservers.Start(stop);
        await using var opstelling = await Leesopstelling.Maak(servers, stop);
        await Sql.Voer(opstelling.Eigenaar, Gebieden, stop);
        var graphql = new Uri((await opstelling.StartGraphQL(stop)).Adres, "/graphql");
        using var last = new Httplast();
        int[] aantallen = keuze.Kort ? [50_000, 200_000] : [1_000_000, 10_000_000];
        List<List<double>> kolommen = [];
        List<string> laadtijden = [];
        foreach (var aantal in aantallen)
        {
            await stappen.Doe($"{aantal:N0} feiten", async () =>
            {
                var begin = TimeProvider.System.GetTimestamp();
                await Sql.Voer(opstelling.Eigenaar, Laad(aantal), stop);
                await Sql.Voer(opstelling.Eigenaar, "vacuum analyze lees.feit", stop);
                await Sql.Voer(opstelling.Eigenaar, "vacuum analyze lees_intern.feitsom", stop);
                laadtijden.Add(Statistiek.Getal(TimeProvider.System.GetElapsedTime(begin).TotalSeconds, "0"));
            });
            await stappen.Doe("cijfers vragen", async () => kolommen.AddRange(await Vraag(last, graphql, stop)));
            await stappen.Doe("vergelijken met de ruwe som", () => Vergelijk(opstelling.Eigenaar, last, graphql, stop));
        }

        Kosten.Noteer("monitor.postgres", Statistiek.Mediaan(kolommen[^Vragen.Length])); // one client: nearly all of the wait is the server's work
        var rijen = Vragen.Select((vraag, i) => (IReadOnlyList<string>)
            [vraag.Wat, .. Enumerable.Range(0, aantallen.Length).Select(k => Statistiek.Spreiding(kolommen[k * Vragen.Length + i], "0"))]);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Verslag.Tabel(["figures of 15 regions, ms", .. aantallen.Select(a => $"{a:N0} facts")], rijen)}

            Median of {Keren} (lowest-highest), one client, the questions in turns, the whole answer over HTTP. Ten years of facts of 285 gemeenten and 15 regions in ten measures; a ninth became known late, a tenth was known before its day. After each load the first and the third figure were compared with a sum over all facts: equal. Loading took {string.Join(" and ", laadtijden)} s.
            """);
    }

    private int Keren => keuze.Kort ? 3 : 15;

    private async Task<List<List<double>>> Vraag(Httplast last, Uri graphql, CancellationToken stop)
    {
        var tijden = Vragen.Select(_ => new List<double>()).ToList();
        for (var keer = -1; keer < Keren; keer++) // the first only warms up
        {
            foreach (var (i, (_, vraag)) in Vragen.Index())
            {
                var begin = TimeProvider.System.GetTimestamp();
                await Antwoord(last, graphql, vraag, stop);
                if (keer >= 0)
                {
                    tijden[i].Add(TimeProvider.System.GetElapsedTime(begin).TotalMilliseconds);
                }
            }
        }

        return tijden;
    }

    private static async Task Vergelijk(string verbinding, Httplast last, Uri graphql, CancellationToken stop)
    {
        foreach (var (vraag, dag, bekend) in new[] { (Vragen[0].Vraag, "2026-11-20", "infinity"), (Vragen[2].Vraag, "2021-06-30", "2021-07-15Z") })
        {
            var antwoord = await Antwoord(last, graphql, vraag, stop);
            var som = antwoord.GetProperty("data").GetProperty("monitor").GetProperty("nodes").EnumerateArray()
                .Sum(n => decimal.Parse(n.GetProperty("toegezegd").GetString()!, CultureInfo.InvariantCulture));
            var ruw = await Sql.Vraag<decimal>(verbinding,
                $"select sum(delta) from lees.feit where maat = 'Toegezegd' and geldig_op <= '{dag}' and bekend_op <= '{bekend}'", stop);
            if (som != ruw)
            {
                throw new Startfout($"De som van de cijfers op {dag} ({som}) is niet die van de feiten ({ruw}).");
            }
        }
    }

    private static async Task<JsonElement> Antwoord(Httplast last, Uri graphql, string vraag, CancellationToken stop)
    {
        using var verzoek = Httplast.Post(graphql, JsonSerializer.Serialize(new { query = vraag }))();
        using var antwoord = await last.Http.SendAsync(verzoek, stop);
        var json = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(stop)).RootElement;
        return json.TryGetProperty("errors", out var fouten) ? throw new Startfout($"De monitor antwoordt niet: {fouten}") : json;
    }

    private const string Gebieden = """
        insert into lees.referentieregio (code, naam, slug, abb_uri) select 'REFREG' || lpad(i::text, 2, '0'), 'Regio ' || i, 'regio-' || i, 'http://data/' || i from generate_series(1, 15) i;
        insert into lees.gemeente_referentieregio (nis, vanaf, referentieregio_code) select (10000 + i)::text, '2010-01-01', 'REFREG' || lpad((1 + i % 15)::text, 2, '0') from generate_series(1, 285) i;
        insert into lees.gemeente_referentieregio (nis, vanaf, referentieregio_code) select (10000 + i)::text, '2022-01-01', 'REFREG' || lpad((1 + (i + 1) % 15)::text, 2, '0') from generate_series(1, 20) i;
        """;

    /// <summary>Facts in the order in which they became known. Without indexes, triggers and log, which come afterwards: all at once.</summary>
    private static string Laad(int aantal) => string.Create(CultureInfo.InvariantCulture, $"""
        create temporary table indexen as select indexrelid::regclass::text as naam, pg_get_indexdef(indexrelid) as maak from pg_index where indrelid = 'lees.feit'::regclass and not indisprimary;
        do $$ declare i record; begin for i in select * from indexen loop execute 'drop index ' || i.naam; end loop; end $$;
        alter table lees.feit drop constraint feit_pkey;
        alter table lees.feit disable trigger user;
        truncate lees.feit;
        alter table lees.feit set unlogged;
        select setseed(0.5);
        insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, kbo, gebiedscontract_id, voorbeeld)
        select 'contracten', d.id, i % 20 + 1, 1,
          (array['ContractenInWerking', 'Toegezegd', 'Aanvaard', 'Mijlpalen', 'MijlpalenAanvaard', 'MijlpalenTeLaat', 'Betwist', 'BeoordelingenTeLaat', 'Vastgelegd', 'Vereffend'])[1 + i % 10]::lees.maat,
          case i % 10 when 1 then round((random() * 10000)::numeric, 2) when 2 then 12.34 else 1 end,
          (b.op at time zone 'UTC')::date + case when i % 10 = 5 then (random() * 1100)::integer when i % 9 = 0 then -(random() * random() * 400)::integer else 0 end,
          b.op, case when i % 4 > 0 then (10001 + (random() * 284)::integer)::text end, case when i % 4 = 0 then 'REFREG' || lpad((1 + (random() * 14)::integer)::text, 2, '0') end,
          '0207500123', d.id, i % 1000 = 7
        from generate_series(1, {aantal}) i
        cross join lateral (select timestamptz '2016-11-25 00:00Z' + i * interval '10 years' / {aantal} as op offset 0) b
        cross join lateral (select ('00000000-0000-0000-0000-' || lpad((i / 20)::text, 12, '0'))::uuid as id offset 0) d;
        alter table lees.feit add primary key (bron, dossier, versie, plaats);
        do $$ declare i record; begin for i in select * from indexen where maak ~ '\((geldig_op|bekend_op)' loop execute i.maak; end loop; end $$;
        alter table lees.feit enable trigger user;
        select lees_intern.hertel_feiten();
        """);
}

using System.IO.Compression;
using System.Reflection;
using Npgsql;

namespace Gebiedswerking.Proefbank;

/// <summary>
/// Keeps what services wrote during a test run, for tests/Vorige: when the environment names a folder, every database is read out right
/// before it goes. A file has a first line about the schema, then a line per row. tests/opname starts such a run.
/// </summary>
internal static class Opname
{
    private const string Variabele = "GEBIEDSWERKING_OPNAME";
    private const string Historie = "__EFMigrationsHistory";

    /// <summary>Not kept: keys of the seal, and answers that are remembered for a week.</summary>
    private static readonly string[] Zonder = [Historie, "zegelsleutel", "idempotentie"];

    /// <summary>What later releases must leave standing: the migrations, every column, and what a row must satisfy.</summary>
    internal const string Schema = $"""
        with tabel as (
            select c.oid, n.nspname || '.' || c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('public', 'lees') and c.relkind = 'r' and c.relname <> '{Historie}')
        select json_build_object(
            'migraties', (select json_agg("MigrationId" order by "MigrationId") from "{Historie}"),
            'kolommen', (select json_object_agg(naam, kolommen) from (
                select naam, json_object_agg(attname, format_type(atttypid, atttypmod)
                    || case when attnotnull then ' not null' else '' end || case when atthasdef or attidentity <> '' then ' default' else '' end order by attnum) as kolommen
                from tabel join pg_attribute on attrelid = oid where attnum > 0 and not attisdropped group by naam) k),
            'beperkingen', (select json_object_agg(naam, regels) from (
                select naam, json_agg(regel order by regel) as regels from (
                    select naam, pg_get_constraintdef(p.oid) as regel from tabel join pg_constraint p on conrelid = tabel.oid where contype <> 'n'
                    union select naam, regexp_replace(pg_get_indexdef(indexrelid), '^CREATE UNIQUE INDEX \S+ ', 'UNIQUE ') from tabel join pg_index on indrelid = oid where indisunique and not indisprimary) r
                group by naam) b))
        """;

    private static int _teller;

    private static string? Map => Environment.GetEnvironmentVariable(Variabele) is { Length: > 0 } map ? map : null;

    public static bool IsGevraagd => Map is not null;

    /// <summary>Keeps all that a platform wrote, once every consumer has everything.</summary>
    public static async Task Keten(IReadOnlyDictionary<string, string> databanken)
    {
        var verbindingen = new Dictionary<string, NpgsqlConnection>();
        foreach (var (naam, verbinding) in databanken)
        {
            var open = await Open(verbinding);
            if ((await Lees(open, "select 1 from pg_tables where tablename in ('dossierlog', 'bron_cursor')")).Count > 0)
            {
                verbindingen[naam] = open;
            }
        }

        await Wacht.TotDat(() => IsBij(verbindingen.Values), TimeSpan.FromMinutes(3));
        var map = Path.Combine(Map!, "ketens", $"{Assembly.GetEntryAssembly()!.GetName().Name}-{Environment.ProcessId}-{Interlocked.Increment(ref _teller)}");
        foreach (var (naam, verbinding) in verbindingen)
        {
            await Schrijf(verbinding, Path.Combine(map, $"{naam}.jsonl.gz"), alleenLogboek: false);
            await verbinding.DisposeAsync();
        }
    }

    /// <summary>Keeps the dossierlog of one database, when it has one that holds something.</summary>
    public static async Task Logboek(string naam, string verbinding)
    {
        await using var open = await Open(verbinding);
        if ((await Lees(open, "select 1 from pg_tables where tablename = 'dossierlog'")).Count > 0 && (await Lees(open, "select 1 from dossierlog limit 1")).Count > 0)
        {
            await Schrijf(open, Path.Combine(Map!, "logboeken", $"{naam}.jsonl.gz"), alleenLogboek: true);
        }
    }

    private static async Task<bool> IsBij(IReadOnlyCollection<NpgsqlConnection> databanken)
    {
        var (hoofden, cursors, rest) = (new Dictionary<string, string>(), new List<(string Bron, string Stand)>(), 0);
        foreach (var databank in databanken)
        {
            if ((await Lees(databank, "select 1 from pg_tables where tablename = 'dossierlog'")).Count > 0)
            {
                rest += (await Lees(databank, "select 1 from ongenummerd")).Count;
                foreach (var regel in await Lees(databank, "select bron || ' ' || max(volgnummer) from uitgave group by bron"))
                {
                    hoofden[regel.Split(' ')[0]] = regel.Split(' ')[1];
                }
            }

            cursors.AddRange((await Lees(databank, "select bron || ' ' || volgnummer from bron_cursor")).Select(r => (r.Split(' ')[0], r.Split(' ')[1])));
        }

        return rest == 0 && cursors.TrueForAll(c => hoofden.GetValueOrDefault(c.Bron, "0") == c.Stand);
    }

    private static async Task Schrijf(NpgsqlConnection databank, string bestand, bool alleenLogboek)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(bestand)!);
        await using var schrijver = new StreamWriter(new GZipStream(File.Create(bestand), CompressionLevel.SmallestSize));
        await schrijver.WriteLineAsync((await Lees(databank, Schema))[0]);
        foreach (var tabel in await Lees(databank, "select schemaname || '.' || tablename from pg_tables where schemaname in ('public', 'lees') order by 1"))
        {
            var naam = tabel.Split('.')[1];
            if (alleenLogboek ? naam is not ("dossierlog" or "bijlage") : Zonder.Contains(naam))
            {
                continue;
            }

            var volgorde = naam == "dossierlog" ? "t.rij" : "t::text collate \"C\"";
            await using var vraag = new NpgsqlCommand($"select json_build_object('tabel', '{tabel}', 'rij', row_to_json(t)) from {tabel} t order by {volgorde}", databank);
            await using var lezer = await vraag.ExecuteReaderAsync();
            while (await lezer.ReadAsync())
            {
                await schrijver.WriteLineAsync(lezer.GetString(0));
            }
        }
    }

    private static async Task<NpgsqlConnection> Open(string verbinding)
    {
        var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(verbinding) { Pooling = false, Timezone = "UTC" }.ConnectionString);
        await open.OpenAsync();
        return open;
    }

    private static async Task<List<string>> Lees(NpgsqlConnection databank, string sql)
    {
        await using var vraag = new NpgsqlCommand(sql, databank);
        await using var lezer = await vraag.ExecuteReaderAsync();
        var rijen = new List<string>();
        while (await lezer.ReadAsync())
        {
            rijen.Add(lezer.GetValue(0).ToString()!);
        }

        return rijen;
    }
}

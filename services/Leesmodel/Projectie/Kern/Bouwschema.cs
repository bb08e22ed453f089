using Gebiedswerking.Projectie.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>
/// The schemas that are being built: all migrations, and until everything is in without the indexes and sums that only readers use, and without a log for after a crash.
/// </summary>
/// <param name="verbinding">To those schemas.</param>
internal sealed class Bouwschema(NpgsqlConnection verbinding)
{
    // What begins with an identity is what projections look rows up by; what begins with something else is there for order and search.
    private const string Leesindexen = """
        select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
        from pg_index i
        join pg_class t on t.oid = i.indrelid
        join pg_namespace n on n.oid = t.relnamespace
        left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
        where n.nspname = 'bouw_lees' and not i.indisunique and coalesce(a.attname, '') !~ '^(id|nis|dossier|.*_id)$'
        """;

    private readonly List<string> _later = [];
    private List<string> _tabellen = [];

    public async Task Maak(LeesmodelDb db, Bouwplaats plaats, CancellationToken stop)
    {
        await Voer($"create schema {Bouwplaats.Nieuw}public", stop);
        await Voer(plaats.Vertaal(db.GetService<IMigrator>().GenerateScript()), stop);
        _tabellen = [.. (await Rijen("select format('bouw_lees.%I', tablename), '' from pg_tables where schemaname = 'bouw_lees' order by 1", stop)).Select(r => r.Eerste)];
        foreach (var (index, maak) in await Rijen(Leesindexen, stop))
        {
            await Voer($"drop index {index}", stop);
            _later.Add(maak);
        }

        foreach (var tabel in _tabellen)
        {
            await Voer($"alter table {tabel} set unlogged", stop);
        }

        await Voer("alter table bouw_lees.feit disable trigger user", stop);
    }

    /// <summary>Everything is in: from here on it is as lasting and as quick to read as what it takes the place of.</summary>
    public async Task Voltooi(CancellationToken stop)
    {
        foreach (var tabel in _tabellen)
        {
            await Voer($"alter table {tabel} set logged", stop);
        }

        foreach (var maak in _later)
        {
            await Voer(maak, stop);
        }

        await Voer("alter table bouw_lees.feit enable trigger user; select bouw_lees_intern.hertel_feiten(); analyze bouw_lees_intern.feitsom", stop);
        foreach (var tabel in _tabellen)
        {
            await Voer($"analyze {tabel}", stop);
        }
    }

    private async Task Voer(string sql, CancellationToken stop)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private async Task<List<(string Eerste, string Tweede)>> Rijen(string sql, CancellationToken stop)
    {
        List<(string, string)> rijen = [];
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            rijen.Add((lezer.GetString(0), lezer.GetString(1)));
        }

        return rijen;
    }
}

using Gebiedswerking.Projectie.Opslag;
using Npgsql;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>
/// Puts what was built in the place of what serves, by renaming in one transaction. The consumer is held up first, then the readers: who is reading reads on from
/// the old tables, who comes next finds the new ones.
/// </summary>
/// <param name="verbinding">To the schemas that serve.</param>
internal sealed class Wissel(NpgsqlConnection verbinding) : IAsyncDisposable
{
    /// <summary>Every reader of GraphQL shares this lock for as long as its transaction; GraphQL/bron/opslag.js has the same number.</summary>
    private const long Leespoort = 5_011_741_001;

    private static readonly string[] Ontvangst = ["bron_cursor", "geparkeerd", "\"__EFMigrationsHistory\""];

    /// <summary>A head that was seen before and that the sources do not give any more.</summary>
    private const string Verloren = """
        select format('Bron %s geeft dossier %s niet meer zoals de getuige het zag (versie %s).', o.bron, o.dossier, o.versie)
        from lees.dossierstand o
        left join bouw_lees.dossierstand n on n.dossier = o.dossier
        where n.dossier is null or n.versie < o.versie or (n.versie = o.versie and n.hash <> o.hash)
        limit 1
        """;

    // A function whose body is text holds the name under which its tables were built; all else was bound when it was made.
    private const string Functies = """
        do $$
        declare
          functie record;
        begin
          perform set_config('search_path', '', true);
          for functie in
            select p.oid from pg_catalog.pg_proc p
            where p.pronamespace in ('lees'::regnamespace, 'lees_intern'::regnamespace) and p.prosqlbody is null and p.prosrc like '%bouw\_%'
          loop
            execute pg_catalog.replace(pg_catalog.pg_get_functiondef(functie.oid), 'bouw_', '');
          end loop;
        end
        $$
        """;

    public async Task<bool> IsGemigreerd(CancellationToken stop) =>
        await Vraag("select to_regclass('lees.dossierstand') is not null and to_regclass('public.bron_cursor') is not null", stop) is true;

    /// <summary>Begins the transaction of the swap: the consumer waits from here on.</summary>
    public async Task HoudOp(CancellationToken stop)
    {
        await Vraag("begin", stop);
        await Vraag("lock table public.bron_cursor in exclusive mode", stop);
    }

    /// <summary>What the witness saw and the sources do not say any more, as a sentence; null when all is there.</summary>
    public async Task<string?> Afwijking(CancellationToken stop) => await Vraag(Verloren, stop) as string;

    public async Task Voer(CancellationToken stop)
    {
        // What the witness noted before is not in any source.
        await Vraag("insert into bouw_lees_intern.afwijking select * from lees_intern.afwijking on conflict do nothing", stop);
        await Vraag($"select pg_advisory_xact_lock({Leespoort})", stop);
        await Vraag($"create schema {Bouwplaats.Oud}public", stop);
        foreach (var schema in Bouwplaats.Schemas.Where(s => s != "public"))
        {
            await Vraag($"alter schema {schema} rename to {Bouwplaats.Oud}{schema}", stop);
            await Vraag($"alter schema {Bouwplaats.Nieuw}{schema} rename to {schema}", stop);
        }

        foreach (var tabel in Ontvangst)
        {
            await Vraag($"alter table public.{tabel} set schema {Bouwplaats.Oud}public", stop);
            await Vraag($"alter table {Bouwplaats.Nieuw}public.{tabel} set schema public", stop);
        }

        await Vraag(Functies, stop);
        await Vraag("commit", stop);
    }

    /// <summary>Removes what was replaced, and what was built and did not come to that.</summary>
    public async Task Ruim(CancellationToken stop)
    {
        await Vraag("rollback", stop);
        foreach (var schema in Bouwplaats.Schemas.SelectMany(s => new[] { Bouwplaats.Oud + s, Bouwplaats.Nieuw + s }))
        {
            await Vraag($"drop schema if exists {schema} cascade", stop);
        }
    }

    public ValueTask DisposeAsync() => verbinding.DisposeAsync();

    private async Task<object?> Vraag(string sql, CancellationToken stop)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        return await opdracht.ExecuteScalarAsync(stop);
    }
}

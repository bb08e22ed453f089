using System.Data;
using System.Data.Common;
using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>PostgreSQL 15 and later.</summary>
public sealed partial class PostgresDialect : IDialect
{
    private const int Voorbereid = 64;

    /// <inheritdoc />
    public void Gebruik(DbContextOptionsBuilder opties, string verbinding)
    {
        // A service says the same few statements all day: prepared, the database parses and plans them once per connection.
        var bouw = new NpgsqlConnectionStringBuilder(verbinding);
        bouw.MaxAutoPrepare = bouw.MaxAutoPrepare == 0 ? Voorbereid : bouw.MaxAutoPrepare;
        opties.UseNpgsql(bouw.ConnectionString);
    }

    /// <inheritdoc />
    public void RichtModel(ModelConfigurationBuilder conventies)
    {
        // The conventions of the provider are what we want.
    }

    /// <inheritdoc />
    public IsolationLevel Momentbeeld => IsolationLevel.RepeatableRead;

    /// <inheritdoc />
    public async Task<Dossierkop?> VergrendelKop(DbContext db, Guid dossier, CancellationToken stop) =>
        (await db.Set<Dossierkop>().FromSql($"select dossier, soort, versie, hash from dossierkop where dossier = {dossier} for update")
            .AsNoTracking().ToListAsync(stop)).SingleOrDefault(); // the append writes the head; EF need not follow it

    /// <inheritdoc />
    public async Task<Cursor> VergrendelCursor(DbContext db, string bron, CancellationToken stop)
    {
        FormattableString lees = $"select bron, volgnummer, hash, bijgewerkt_tot from bron_cursor where bron = {bron} for update";
        var gevonden = await db.Set<Cursor>().FromSql(lees).ToListAsync(stop);
        if (gevonden.Count == 0)
        {
            await db.Database.ExecuteSqlAsync(
                $"insert into bron_cursor (bron, volgnummer, bijgewerkt_tot) values ({bron}, 0, 'epoch') on conflict (bron) do nothing", stop);
            gevonden = await db.Set<Cursor>().FromSql(lees).ToListAsync(stop);
        }

        return gevonden.Single();
    }

    /// <inheritdoc />
    public async Task<bool> ProbeerSleutel(DbContext db, Sleutelrij rij, CancellationToken stop) =>
        await db.Database.ExecuteSqlAsync(
            $"""
             insert into idempotentie (client, route, sleutel, inhoud, tijdstip)
             values ({rij.Client}, {rij.Route}, {rij.Sleutel}, {rij.Inhoud}, {rij.Tijdstip})
             on conflict do nothing
             """, stop) == 1;

    /// <inheritdoc />
    public Task VergrendelNaam(DbContext db, string naam, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({naam}, 0))", stop);

    /// <inheritdoc />
    public DbCommand Opdracht(DbContext db, string sql, params ReadOnlySpan<object> waarden)
    {
        var opdracht = new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        foreach (var waarde in waarden)
        {
            opdracht.Parameters.Add(waarde is Stream ? new NpgsqlParameter { Value = waarde, NpgsqlDbType = NpgsqlDbType.Bytea } : new NpgsqlParameter { Value = waarde });
        }

        return opdracht;
    }

    /// <inheritdoc />
    public async Task<bool> NeemSlot(DbConnection verbinding, string naam, CancellationToken stop)
    {
        await using var opdracht = verbinding.CreateCommand();
        // Without just-in-time compilation: it can take longer than the numbering that it would speed up.
        opdracht.CommandText = "select pg_try_advisory_lock(hashtextextended($1, 0)) from set_config('jit', 'off', false)";
        opdracht.Parameters.Add(new NpgsqlParameter { Value = naam });
        return (bool)(await opdracht.ExecuteScalarAsync(stop))!;
    }

    /// <inheritdoc />
    public async Task<int> Nummer(DbConnection verbinding, int hoogstens, Action voorVastleggen, CancellationToken stop)
    {
        // The primary key of uitgave is the backstop should two relays ever number at once: one of them fails and starts again.
        // 'offset 0' keeps the planner from joining: the size of ongenummerd is never what its statistics say, and after a
        // burst it would read the whole dossierlog in every turn.
        const string Sql = """
            with kandidaat as materialized (
                select o.ctid as plaats, l.rij, l.bron
                from ongenummerd o cross join lateral (
                    select r.rij, r.bron from dossierlog r where r.dossier = o.dossier and r.versie = o.versie offset 0) l
                order by l.rij limit $1),
            hoofd as materialized (
                select b.bron, coalesce((select max(u.volgnummer) from uitgave u where u.bron = b.bron), 0) as laatste
                from (select distinct bron from kandidaat) b),
            genummerd as (
                insert into uitgave (bron, volgnummer, rij)
                select k.bron, h.laatste + row_number() over (partition by k.bron order by k.rij), k.rij
                from kandidaat k join hoofd h on h.bron = k.bron)
            delete from ongenummerd where ctid = any (array(select plaats from kandidaat))
            """;
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText = Sql;
        opdracht.Parameters.Add(new NpgsqlParameter { Value = hoogstens });
        var aantal = await opdracht.ExecuteNonQueryAsync(stop);
        if (aantal > 0)
        {
            voorVastleggen();
        }

        await transactie.CommitAsync(stop);
        return aantal;
    }

    /// <inheritdoc />
    public Task NoteerGepubliceerd(DbContext db, string bron, long tot, CancellationToken stop) => db.Database.ExecuteSqlAsync(
        $"""
         insert into publicatiestand (bron, tot) values ({bron}, {tot})
         on conflict (bron) do update set tot = greatest(publicatiestand.tot, excluded.tot)
         """, stop);

    /// <inheritdoc />
    public bool IsDubbel(Exception fout) =>
        (fout as PostgresException ?? fout.InnerException as PostgresException)?.SqlState == PostgresErrorCodes.UniqueViolation;

    /// <inheritdoc />
    public bool IsTijdelijk(Exception fout)
    {
        for (var f = fout; f is not null; f = f.InnerException)
        {
            if (f is NpgsqlException { IsTransient: true } or TimeoutException or IOException or System.Net.Sockets.SocketException
                or PostgresException { SqlState: "57P01" or "57P02" or "57P03" or "40001" or "40P01" or "53300" })
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public bool IsNogNietGemaakt(Exception fout) =>
        (fout as PostgresException ?? fout.InnerException as PostgresException)?.SqlState is "3D000" or "28P01" or "28000" or "42501";

    /// <inheritdoc />
    public void MaakOnveranderlijk(MigrationBuilder migratie, string tabel, params IReadOnlyList<string> sleutel) => migratie.Sql(
        $$"""
        create or replace function weiger_wijziging() returns trigger language plpgsql as $f$
        begin
            raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
        end $f$;
        create trigger {{tabel}}_onveranderlijk before update or delete on {{tabel}} for each row execute function weiger_wijziging();
        create trigger {{tabel}}_nooit_leeg before truncate on {{tabel}} for each statement execute function weiger_wijziging();
        """);
}

using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>
/// A command in two round trips: lock and read, append and commit. The statements of a batch run one after the other and each sees what was
/// committed before it began, so that what is read behind the lock is read after the wait for it.
/// </summary>
public sealed partial class PostgresDialect
{
    private const string Vergrendeling = "select soort, versie, hash from dossierkop where dossier = $1 for update";
    private const string Beeld = "select versie, staat from momentopname where dossier = $1 and vorm = $2";
    private const string Alles = "select type, vorm, gebeurtenis from dossierlog where dossier = $1 order by versie";

    private const string Rest =
        """
        select type, vorm, gebeurtenis from dossierlog
        where dossier = $1 and versie > coalesce((select m.versie from momentopname m where m.dossier = $1 and m.vorm = $2), 0) order by versie
        """;

    // The head goes with the last row of a command, in one statement: a statement costs the database more than a row.
    private const string Nummerloos = "with o as (insert into ongenummerd (dossier, versie) values ($2, $3))";
    private const string Verder = ", k as (update dossierkop set versie = $3, hash = $15 where dossier = $2)";
    private const string Eerste = ", k as (insert into dossierkop (dossier, soort, versie, hash) values ($2, $4, $3, $15))";

    private const string Rij =
        """

        insert into dossierlog (bron, dossier, versie, soort, type, vorm, gebeurtenis, bijlage_digest, tijdstip, actor, rol, organisatie, spoor, vorige_hash, hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """;

    private const string LegeKop = "insert into dossierkop (dossier, soort, versie, hash) values ($1, $2, $3, $4)";
    private const string Bijlage = "insert into bijlage (dossier, versie, tekst) values ($1, $2, $3)";
    private const string Antwoord = "update idempotentie set antwoord = $4 where client = $1 and route = $2 and sleutel = $3";

    /// <inheritdoc />
    public async Task<Dossierstand?> Vergrendel(DbContext db, Guid dossier, int? vorm, CancellationToken stop)
    {
        await using var groep = Groep(db);
        Zeg(groep, Vergrendeling, Van(dossier));
        if (vorm is { } v)
        {
            Zeg(groep, Beeld, Van(dossier), Van(v));
            Zeg(groep, Rest, Van(dossier), Van(v));
        }
        else
        {
            Zeg(groep, Alles, Van(dossier));
        }

        await using var lezer = await groep.ExecuteReaderAsync(stop);
        if (!await lezer.ReadAsync(stop))
        {
            return null;
        }

        var kop = new Dossierkop { Dossier = dossier, Soort = lezer.GetString(0), Versie = lezer.GetInt32(1), Hash = lezer.GetFieldValue<byte[]>(2) };
        await lezer.NextResultAsync(stop);
        Momentopname? momentopname = null;
        if (vorm is { } gevraagd)
        {
            momentopname = await lezer.ReadAsync(stop)
                ? new Momentopname { Dossier = dossier, Versie = lezer.GetInt32(0), Vorm = gevraagd, Staat = lezer.GetString(1) }
                : null;
            await lezer.NextResultAsync(stop);
        }

        var rijen = new List<BewaardeGebeurtenis>(kop.Versie - (momentopname?.Versie ?? 0));
        while (await lezer.ReadAsync(stop))
        {
            rijen.Add(new BewaardeGebeurtenis(lezer.GetString(0), lezer.GetInt32(1), lezer.GetString(2)));
        }

        return new Dossierstand(kop, momentopname, rijen);
    }

    /// <inheritdoc />
    public async Task Voeg(DbContext db, Toevoeging toevoeging, Action? voorVastleggen, CancellationToken stop)
    {
        await using var groep = Groep(db);
        foreach (var dossier in toevoeging.Dossiers)
        {
            Voeg(groep, dossier);
        }

        if (toevoeging.Sleutel is { } s)
        {
            Zeg(groep, Antwoord, Van(s.Client), Van(s.Route), Van(s.Sleutel), Van(s.Antwoord));
        }

        if (voorVastleggen is null)
        {
            if (groep.BatchCommands.Count > 0)
            {
                await groep.ExecuteNonQueryAsync(stop);
            }

            return;
        }

        // In the same round trip: when a statement fails, those behind it are not executed. Only a process that has to die
        // between the two sends them apart.
        if (!Breekpunt.IsGezetOp(Breekpunt.NaToevoegen))
        {
            Zeg(groep, "commit");
            await groep.ExecuteNonQueryAsync(stop);
            return;
        }

        await groep.ExecuteNonQueryAsync(stop);
        voorVastleggen();
        await db.Database.CurrentTransaction!.CommitAsync(stop);
    }

    private static void Voeg(NpgsqlBatch groep, Aangroei dossier)
    {
        var (kop, isNieuw, rijen) = dossier;
        if (rijen.Count == 0 && isNieuw)
        {
            Zeg(groep, LegeKop, Van(kop.Dossier), Van(kop.Soort), Van(kop.Versie), Van(kop.Hash));
        }

        for (var i = 0; i < rijen.Count; i++)
        {
            var (rij, bijlage) = rijen[i];
            Zeg(groep, i < rijen.Count - 1 ? Nummerloos + Rij : isNieuw ? Nummerloos + Eerste + Rij : Nummerloos + Verder + Rij,
                Van(rij.Bron), Van(rij.Dossier), Van(rij.Versie), Van(rij.Soort), Van(rij.Type), Van(rij.Vorm), Van(rij.Gebeurtenis), Van(rij.BijlageDigest),
                new NpgsqlParameter<DateTime> { TypedValue = rij.Tijdstip.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz },
                Van(rij.Actor), Van(rij.Rol), Van(rij.Organisatie), Van(rij.Spoor), Van(rij.VorigeHash), Van(rij.Hash));
            if (bijlage is not null)
            {
                Zeg(groep, Bijlage, Van(rij.Dossier), Van(rij.Versie), Van(bijlage));
            }
        }
    }

    private static NpgsqlBatch Groep(DbContext db) => new((NpgsqlConnection)db.Database.GetDbConnection());

    private static void Zeg(NpgsqlBatch groep, string sql, params ReadOnlySpan<NpgsqlParameter> waarden)
    {
        var opdracht = new NpgsqlBatchCommand(sql);
        foreach (var waarde in waarden)
        {
            opdracht.Parameters.Add(waarde);
        }

        groep.BatchCommands.Add(opdracht);
    }

    private static NpgsqlParameter Van(Guid waarde) => new NpgsqlParameter<Guid> { TypedValue = waarde, NpgsqlDbType = NpgsqlDbType.Uuid };

    private static NpgsqlParameter Van(int waarde) => new NpgsqlParameter<int> { TypedValue = waarde, NpgsqlDbType = NpgsqlDbType.Integer };

    private static NpgsqlParameter Van(string? waarde) => waarde is null
        ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text }
        : new NpgsqlParameter<string> { TypedValue = waarde, NpgsqlDbType = NpgsqlDbType.Text };

    private static NpgsqlParameter Van(byte[]? waarde) => waarde is null
        ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea }
        : new NpgsqlParameter<byte[]> { TypedValue = waarde, NpgsqlDbType = NpgsqlDbType.Bytea };
}

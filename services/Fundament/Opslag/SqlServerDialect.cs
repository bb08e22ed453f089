using System.Data;
using System.Data.Common;
using System.Globalization;
using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>
/// SQL Server 2019 and later. A database reads versions of rows (READ_COMMITTED_SNAPSHOT and ALLOW_SNAPSHOT_ISOLATION, which the first
/// migration sees to): readers wait for nobody, as with PostgreSQL, and whoever must wait says so with a lock.
/// </summary>
public sealed class SqlServerDialect : IDialect
{
    /// <summary>Compares texts by their code units, as PostgreSQL compares bytes: case and accents tell keys apart.</summary>
    public const string Volgorde = "Latin1_General_100_BIN2";

    private const int Compatibel = 150; // SQL Server 2019
    private static readonly SqlServerleesniveau Leesniveau = new();

    // The only network layer that Linux has; on Windows it would be another one, with terms of its own, that we do not bring along.
    static SqlServerDialect() => AppContext.SetSwitch("Switch.Microsoft.Data.SqlClient.UseManagedNetworkingOnWindows", true);

    /// <inheritdoc />
    public IsolationLevel Momentbeeld => IsolationLevel.Snapshot;

    /// <summary>An insert of which a twin waits until the first ends, and then adds nothing when that one committed.</summary>
    /// <param name="insert">One insert, with <c>{0}</c>, <c>{1}</c> ... for its values.</param>
    public static string TenzijDaar(string insert) =>
        // Not 'where not exists' under a range lock: that would let commands with other keys wait for each other too. Without
        // xact_abort a duplicate key undoes the statement and leaves the transaction whole.
        $"""
         set nocount off;
         set xact_abort off;
         begin try
             {insert};
         end try
         begin catch
             if error_number() not in (2601, 2627) throw;
         end catch
         """;

    /// <inheritdoc />
    public void Gebruik(DbContextOptionsBuilder opties, string verbinding)
    {
        // A connection that was lost must not come back by itself: the lock of the relay would be gone without anybody knowing.
        var bouw = new SqlConnectionStringBuilder(verbinding) { ConnectRetryCount = 0, MultipleActiveResultSets = false };
        opties.UseSqlServer(bouw.ConnectionString, o => o.UseCompatibilityLevel(Compatibel)).AddInterceptors(Leesniveau);
    }

    /// <inheritdoc />
    public void RichtModel(ModelConfigurationBuilder conventies) => conventies.Conventions.Add(_ => new SqlServerconventie());

    /// <inheritdoc />
    public async Task<Dossierkop?> VergrendelKop(DbContext db, Guid dossier, CancellationToken stop) =>
        (await db.Set<Dossierkop>().FromSql($"select dossier, soort, versie, hash from dossierkop with (updlock, rowlock) where dossier = {dossier}").ToListAsync(stop)).SingleOrDefault();

    /// <inheritdoc />
    public async Task<Cursor> VergrendelCursor(DbContext db, string bron, CancellationToken stop)
    {
        FormattableString lees = $"select bron, volgnummer, hash, bijgewerkt_tot from bron_cursor with (updlock, rowlock) where bron = {bron}";
        var gevonden = await db.Set<Cursor>().FromSql(lees).ToListAsync(stop);
        if (gevonden.Count == 0)
        {
            await db.Database.ExecuteSqlRawAsync(
                TenzijDaar("insert into bron_cursor (bron, volgnummer, bijgewerkt_tot) values ({0}, 0, '1970-01-01T00:00:00Z')"), [bron], stop);
            gevonden = await db.Set<Cursor>().FromSql(lees).ToListAsync(stop);
        }

        return gevonden.Single();
    }

    /// <inheritdoc />
    public async Task<bool> ProbeerSleutel(DbContext db, Sleutelrij rij, CancellationToken stop) =>
        await db.Database.ExecuteSqlRawAsync(
            TenzijDaar("insert into idempotentie (client, route, sleutel, inhoud, tijdstip) values ({0}, {1}, {2}, {3}, {4})"),
            [rij.Client, rij.Route, rij.Sleutel, rij.Inhoud, rij.Tijdstip], stop) == 1;

    /// <inheritdoc />
    public Task VergrendelNaam(DbContext db, string naam, CancellationToken stop) => db.Database.ExecuteSqlAsync(
        $"""
         declare @uitkomst int;
         exec @uitkomst = sp_getapplock @Resource = {naam}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = -1;
         if @uitkomst < 0 throw 51000, 'the lock on a name was not granted', 1;
         """, stop);

    /// <inheritdoc />
    public DbCommand Opdracht(DbContext db, string sql, params ReadOnlySpan<object> waarden)
    {
        var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.CommandText = sql.Replace("$", "@p", StringComparison.Ordinal);
        opdracht.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var waarde in waarden)
        {
            var naam = string.Create(CultureInfo.InvariantCulture, $"@p{opdracht.Parameters.Count + 1}");
            opdracht.Parameters.Add(waarde is Stream ? new SqlParameter(naam, SqlDbType.VarBinary, -1) { Value = waarde } : new SqlParameter(naam, waarde));
        }

        return opdracht;
    }

    /// <inheritdoc />
    public async Task<bool> NeemSlot(DbConnection verbinding, string naam, CancellationToken stop)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = """
            declare @uitkomst int;
            exec @uitkomst = sp_getapplock @Resource = @naam, @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0;
            select @uitkomst;
            """;
        Voeg(opdracht, "@naam", naam);
        return Convert.ToInt32(await opdracht.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture) >= 0;
    }

    /// <inheritdoc />
    public async Task<int> Nummer(DbConnection verbinding, int hoogstens, Action voorVastleggen, CancellationToken stop)
    {
        // The rows are chosen from one snapshot, never with READPAST: a scan that steps over locked rows can miss version 4 of a
        // dossier, which is just being committed, and find version 5, which was committed after it. READPAST is for taking away what
        // was chosen: those rows nobody else touches, and what writers are adding beside them need not be waited for. Were a chosen
        // row ever stepped over, the count tells and nothing is numbered. The primary key of uitgave is the backstop should two
        // relays ever number at once.
        // The joins follow ongenummerd row by row: its size is never what statistics say, see PostgresDialect.
        const string Sql = $"""
            set nocount on;
            set xact_abort on;
            declare @kandidaat table (
                rij bigint not null primary key, bron nvarchar(60) collate {Volgorde} not null, dossier uniqueidentifier not null, versie int not null);
            declare @aantal int;
            insert into @kandidaat (rij, bron, dossier, versie)
            select top (@hoogstens) l.rij, l.bron, l.dossier, l.versie
            from ongenummerd o inner loop join dossierlog l on l.dossier = o.dossier and l.versie = o.versie
            order by l.rij;
            set @aantal = @@rowcount;
            if @aantal > 0
            begin
                insert into uitgave (bron, volgnummer, rij)
                select k.bron, coalesce(h.laatste, 0) + row_number() over (partition by k.bron order by k.rij), k.rij
                from @kandidaat k cross apply (select max(u.volgnummer) as laatste from uitgave u where u.bron = k.bron) h;
                delete o
                from @kandidaat k inner loop join ongenummerd o with (updlock, readpast, rowlock) on o.dossier = k.dossier and o.versie = k.versie;
                if @@rowcount <> @aantal throw 51000, 'a row that was numbered is held by somebody else', 1;
            end;
            select @aantal;
            """;
        await using var transactie = await verbinding.BeginTransactionAsync(Momentbeeld, stop);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText = Sql;
        Voeg(opdracht, "@hoogstens", hoogstens);
        var aantal = Convert.ToInt32(await opdracht.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
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
         update publicatiestand set tot = case when tot > {tot} then tot else {tot} end where bron = {bron};
         if @@rowcount = 0 insert into publicatiestand (bron, tot) values ({bron}, {tot});
         """, stop);

    /// <inheritdoc />
    public bool IsDubbel(Exception fout) => SqlServerfout.IsDubbel(fout);

    /// <inheritdoc />
    public bool IsTijdelijk(Exception fout) => SqlServerfout.IsTijdelijk(fout);

    /// <inheritdoc />
    public bool IsNogNietGemaakt(Exception fout) => SqlServerfout.IsNogNietGemaakt(fout);

    /// <summary>In a first migration, alone: the database reads versions of rows, without which readers and writers would wait for each other.</summary>
    public static void LeesVersies(MigrationBuilder migratie)
    {
        migratie.Sql(
            """
            if exists (select 1 from sys.databases where database_id = db_id() and is_read_committed_snapshot_on = 0)
                alter database current set read_committed_snapshot on with rollback immediate
            """, suppressTransaction: true);
        migratie.Sql("alter database current set allow_snapshot_isolation on", suppressTransaction: true);
    }

    /// <inheritdoc />
    public void MaakOnveranderlijk(MigrationBuilder migratie, string tabel, params IReadOnlyList<string> sleutel)
    {
        var kolommen = string.Join(", ", sleutel);
        // Through exec: a trigger must be alone in its batch, and a script puts every statement under a condition.
        migratie.Sql(
            $"""
             exec(N'create trigger {tabel}_onveranderlijk on {tabel} instead of update, delete as
             begin
                 set nocount on;
                 throw 51000, ''rows of {tabel} are never changed or deleted'', 1;
             end')
             """);
        // No trigger sees truncate; it is refused on a table to which a foreign key points, also from a table that stays empty.
        migratie.Sql($"exec(N'select top (0) {kolommen} into {tabel}_nooit_leeg from {tabel}')");
        migratie.Sql(
            $"exec(N'alter table {tabel}_nooit_leeg add constraint FK_{tabel}_nooit_leeg foreign key ({kolommen}) references {tabel} ({kolommen})')");
    }

    private static void Voeg(DbCommand opdracht, string naam, object waarde)
    {
        var parameter = opdracht.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (naam, waarde);
        opdracht.Parameters.Add(parameter);
    }
}

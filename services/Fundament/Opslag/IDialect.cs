using System.Data;
using System.Data.Common;
using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>The one seam for everything that a database provider says in its own way: locks, waiting inserts, numbering.</summary>
public interface IDialect
{
    /// <summary>Points a context at a database.</summary>
    void Gebruik(DbContextOptionsBuilder opties, string verbinding);

    /// <summary>What this provider wants of every model: collations, shapes of keys.</summary>
    void RichtModel(ModelConfigurationBuilder conventies);

    /// <summary>The isolation level in which a whole transaction reads what was committed when it began, without waiting for writers.</summary>
    IsolationLevel Momentbeeld { get; }

    /// <summary>Reads and locks the head of a dossier until the transaction ends; null when there is none.</summary>
    Task<Dossierkop?> VergrendelKop(DbContext db, Guid dossier, CancellationToken stop);

    /// <summary>Locks the head of a dossier and reads what a fold starts from; null when there is no such dossier.</summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="vorm">Shape of the snapshot that the dossier can use; null for a kind without.</param>
    /// <param name="stop">Stops waiting.</param>
    Task<Dossierstand?> Vergrendel(DbContext db, Guid dossier, int? vorm, CancellationToken stop) => Dossieropslag.Vergrendel(this, db, dossier, vorm, stop);

    /// <summary>Appends rows in the open transaction, with their heads and free text.</summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="toevoeging">What to append.</param>
    /// <param name="voorVastleggen">Null: leave the transaction open. Otherwise commit it, and call this just before.</param>
    /// <param name="stop">Stops waiting.</param>
    Task Voeg(DbContext db, Toevoeging toevoeging, Action? voorVastleggen, CancellationToken stop) => Dossieropslag.Voeg(db, toevoeging, voorVastleggen, stop);

    /// <summary>Makes the cursor of a source when absent, then reads and locks it.</summary>
    Task<Cursor> VergrendelCursor(DbContext db, string bron, CancellationToken stop);

    /// <summary>
    /// Inserts the key, waiting for a concurrent twin to end; false when the twin committed.
    /// </summary>
    Task<bool> ProbeerSleutel(DbContext db, Sleutelrij rij, CancellationToken stop);

    /// <summary>Waits for a lock on a name, and keeps it until the transaction ends.</summary>
    Task VergrendelNaam(DbContext db, string naam, CancellationToken stop);

    /// <summary>A command in the transaction of the context, with <c>$1</c>, <c>$2</c> ... for its values; a stream goes as a stream.</summary>
    DbCommand Opdracht(DbContext db, string sql, params ReadOnlySpan<object> waarden);

    /// <summary>Takes a lock that lives as long as this connection; false when another holds it.</summary>
    Task<bool> NeemSlot(DbConnection verbinding, string naam, CancellationToken stop);

    /// <summary>Gives unnumbered rows the next numbers of their source, oldest first; answers how many. One transaction, committed here.</summary>
    Task<int> Nummer(DbConnection verbinding, int hoogstens, Action voorVastleggen, CancellationToken stop);

    /// <summary>True when there are unnumbered rows: asked so often that it must cost next to nothing.</summary>
    async Task<bool> IsErOngenummerd(DbConnection verbinding, CancellationToken stop)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "select case when exists (select 1 from ongenummerd) then 1 else 0 end";
        return (int)(await opdracht.ExecuteScalarAsync(stop))! == 1;
    }

    /// <summary>Notes how far a source was published; never goes back.</summary>
    Task NoteerGepubliceerd(DbContext db, string bron, long tot, CancellationToken stop);

    /// <summary>True when a write failed on a unique key.</summary>
    bool IsDubbel(Exception fout);

    /// <summary>True when the database cannot be reached or a lock was lost: trying again can help, the input is not to blame.</summary>
    bool IsTijdelijk(Exception fout);

    /// <summary>True when the database, the role or its rights are not there yet: they are made just before the migrations run.</summary>
    bool IsNogNietGemaakt(Exception fout);

    /// <summary>In a migration: lets the database refuse updates and deletes on a table, and emptying it.</summary>
    /// <param name="migratie">The migration.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="sleutel">The columns of its primary key.</param>
    void MaakOnveranderlijk(MigrationBuilder migratie, string tabel, params IReadOnlyList<string> sleutel);
}

using System.Data;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>Files in and out of the database as streams, so that a file never lies in memory as a whole.</summary>
internal static class Bestandenkast
{
    /// <summary>Stores a file once; answers false when this contract has it already.</summary>
    /// <param name="db">The database.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="stuk">What it is.</param>
    /// <param name="inhoud">Its content, from the begin.</param>
    /// <param name="persoon">Pseudonym of who uploads it.</param>
    /// <param name="nu">Now, UTC.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="Domeinfout">409 <c>opslag-vol</c>.</exception>
    public static async Task<bool> BewaarBestand(
        this ContractenDb db, Guid contract, Bewijsstuk stuk, Stream inhoud, string persoon, DateTimeOffset nu, CancellationToken stop)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        // Uploads of one contract one after the other, so that together they stay below its quota; commands do not wait for them.
        await db.Dialect.VergrendelNaam(db, "bestand " + contract, stop);
        var eigen = db.Bestanden.Where(b => b.Contract == contract);
        if (await eigen.AnyAsync(b => b.Hash == stuk.Hash, stop))
        {
            return false;
        }

        if (await eigen.SumAsync(b => b.Grootte, stop) + stuk.Grootte > Bestandsgrenzen.Quotum)
        {
            throw Bestandsfout.OpslagVol();
        }

        await using var opdracht = db.Dialect.Opdracht(db,
            "INSERT INTO bestand (contract, hash, type, grootte, inhoud, geupload_door, tijdstip) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            contract, stuk.Hash, stuk.Type, stuk.Grootte, inhoud, persoon, Ketting.Microseconde(nu).ToUniversalTime());
        await opdracht.ExecuteNonQueryAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    /// <summary>The files of a contract among these hashes.</summary>
    public static async Task<Dictionary<string, Bewijsstuk>> Bestanden(this ContractenDb db, Guid contract, IEnumerable<string?> hashes, CancellationToken stop)
    {
        var gevraagd = hashes.OfType<string>().Take(Bewijscontrole.Hoogstens).ToList();
        return gevraagd.Count == 0 ? [] : await db.Bestanden.Where(b => b.Contract == contract && gevraagd.Contains(b.Hash))
            .Select(b => new Bewijsstuk(b.Hash, b.Type, b.Grootte)).ToDictionaryAsync(b => b.Hash, stop);
    }

    /// <summary>Copies the content of a file; nothing when it is not there any more.</summary>
    public static async Task KopieerBestand(this ContractenDb db, Guid contract, string hash, Stream naar, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        await using var opdracht = db.Dialect.Opdracht(db, "SELECT inhoud FROM bestand WHERE contract = $1 AND hash = $2", contract, hash);
        await using var lezer = await opdracht.ExecuteReaderAsync(CommandBehavior.SequentialAccess | CommandBehavior.SingleRow, stop);
        if (await lezer.ReadAsync(stop))
        {
            await using var inhoud = await lezer.GetFieldValueAsync<Stream>(0, stop);
            await inhoud.CopyToAsync(naar, stop);
        }
    }

    /// <summary>The name that the last report gave to a file; null when it gave none, or it was erased.</summary>
    public static async Task<string?> Bestandsnaam(this ContractenDb db, Guid contract, string hash, CancellationToken stop)
    {
        var bijlagen = await (from l in db.Dossierlog.AsNoTracking()
                              where l.Dossier == contract && l.Type == nameof(MijlpaalWerdGerapporteerd) && l.Gebeurtenis.Contains(hash)
                              join b in db.Bijlagen on new { l.Dossier, l.Versie } equals new { b.Dossier, b.Versie }
                              orderby l.Versie descending
                              select b.Tekst).Take(1).ToListAsync(stop);
        return bijlagen is [var bijlage] ? Bewijscontrole.Naam(Ketting.Velden(bijlage), hash) : null;
    }
}

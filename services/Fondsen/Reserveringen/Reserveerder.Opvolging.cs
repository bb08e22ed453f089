using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Reserveringen;

/// <summary>A payee that goes on in another: in the fund, and in a request that still waits for its mandatering.</summary>
public sealed partial class Reserveerder
{
    /// <summary>Lets what is not paid yet be for the successor.</summary>
    public async Task VolgOp(PartijWerdOpgevolgd g, CancellationToken stop)
    {
        if (await db.WachtendeAanvragen.AsNoTracking().Where(w => w.Contract == g.Contract).Select(w => (Guid?)w.Fonds).SingleOrDefaultAsync(stop) is { } fonds)
        {
            await db.Zoek<Gebiedsfonds>(fonds, stop); // under its lock the request waits, or was answered and stands in the fund
            await VolgOpInWachtende(g, stop);
        }

        await Bij(g.Contract, dossier => dossier.VolgBegunstigdeOp(g.Contract, g.Oud, g.Nieuw), stop);
    }

    private async Task VolgOpInWachtende(PartijWerdOpgevolgd g, CancellationToken stop)
    {
        if (await db.WachtendeAanvragen.FindAsync([g.Contract], stop) is { } wachtend)
        {
            var aanvraag = FondsenDb.Lees<ReserveringWerdGevraagd>(wachtend.Aanvraag)!;
            wachtend.Aanvraag = FondsenDb.Schrijf(aanvraag with
            {
                Mijlpalen = [.. aanvraag.Mijlpalen.Select(m => m.Begunstigde == g.Oud ? m with { Begunstigde = g.Nieuw } : m)],
            });
            await db.SaveChangesAsync(stop); // what follows reads the table, also later in the same block
        }
    }
}

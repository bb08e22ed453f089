using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Kredieten;

/// <summary>Lets VAK lapse of which the year is over, and what becomes free later on a line of such a year.</summary>
public sealed class Vervalwerker(IServiceScopeFactory diensten, TimeProvider klok, ILogger<Vervalwerker> log) : Dagwerker<FondsenDb>(diensten, klok, log)
{
    private readonly TimeProvider _klok = klok;

    /// <inheritdoc />
    protected override IQueryable<Guid> Wachtend(FondsenDb db, DateOnly vandaag) =>
        db.Vervaldagen.AsNoTracking().Where(v => v.Dag <= vandaag).OrderBy(v => v.Dag).Select(v => v.Fonds);

    /// <inheritdoc />
    protected override async Task<bool> Doe(FondsenDb db, Guid dossier, CancellationToken stop)
    {
        var fonds = await db.Laad<Gebiedsfonds>(dossier, stop);
        fonds.LaatVakVervallen(Brussel.Vandaag(_klok));
        var vervalt = fonds.Nieuw.Count > 0; // else another instance was first; saving then puts the next day down
        await db.Bewaar(fonds, Aanvrager.Dienst("fondsen"), stop);
        return vervalt;
    }
}

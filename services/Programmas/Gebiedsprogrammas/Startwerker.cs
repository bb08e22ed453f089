using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Programmas.Gebiedsprogrammas;

/// <summary>Lets adopted programmes run when their first day has come.</summary>
public sealed class Startwerker(IServiceScopeFactory diensten, TimeProvider klok, ILogger<Startwerker> log) : Dagwerker<ProgrammasDb>(diensten, klok, log)
{
    private readonly TimeProvider _klok = klok;

    /// <inheritdoc />
    protected override IQueryable<Guid> Wachtend(ProgrammasDb db, DateOnly vandaag) =>
        db.WachtOpStart.AsNoTracking().Where(w => w.Van <= vandaag).OrderBy(w => w.Van).Select(w => w.Programma);

    /// <inheritdoc />
    protected override async Task<bool> Doe(ProgrammasDb db, Guid dossier, CancellationToken stop)
    {
        var programma = await db.Laad<Gebiedsprogramma>(dossier, stop);
        if (programma.Status is not Programmastatus.Vastgesteld)
        {
            return false; // another instance was first
        }

        programma.GaVanStart(Brussel.Vandaag(_klok));
        await db.Bewaar(programma, Aanvrager.Dienst("programmas"), stop);
        return true;
    }
}

using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Gebiedscontracten;

/// <summary>Lets signed contracts come into force when their day has come.</summary>
public sealed class Ingangswerker(IServiceScopeFactory diensten, TimeProvider klok, ILogger<Ingangswerker> log) : Dagwerker<ContractenDb>(diensten, klok, log)
{
    private readonly TimeProvider _klok = klok;

    /// <inheritdoc />
    protected override IQueryable<Guid> Wachtend(ContractenDb db, DateOnly vandaag) =>
        db.WachtOpIngang.AsNoTracking().Where(w => w.Ingangsdatum <= vandaag).OrderBy(w => w.Ingangsdatum).Select(w => w.Contract);

    /// <inheritdoc />
    protected override async Task<bool> Doe(ContractenDb db, Guid dossier, CancellationToken stop)
    {
        var contract = await db.Laad<Gebiedscontract>(dossier, stop);
        if (contract.Status is not Contractstatus.Ondertekend)
        {
            return false; // another instance was first, or it was withdrawn meanwhile
        }

        contract.TreedInWerking(_klok.Nu());
        await db.Bewaar(contract, Aanvrager.Dienst("contracten"), stop);
        return true;
    }
}

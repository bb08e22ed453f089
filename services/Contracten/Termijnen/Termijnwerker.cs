using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Termijnen;

/// <summary>Does with contracts what their deadlines bring: the first day in force, a last day that passed.</summary>
public sealed class Termijnwerker(IServiceScopeFactory diensten, TimeProvider klok, ILogger<Termijnwerker> log) : Dagwerker<ContractenDb>(diensten, klok, log)
{
    private readonly TimeProvider _klok = klok;

    /// <inheritdoc />
    protected override IQueryable<Guid> Wachtend(ContractenDb db, DateOnly vandaag) =>
        db.Termijnen.AsNoTracking().Where(t => t.Dag <= vandaag).GroupBy(t => t.Contract).OrderBy(g => g.Min(t => t.Dag)).Select(g => g.Key);

    /// <inheritdoc />
    protected override async Task<bool> Doe(ContractenDb db, Guid dossier, CancellationToken stop)
    {
        var contract = await db.Laad<Gebiedscontract>(dossier, stop);
        contract.VerstrijkTermijnen(_klok.Nu());
        if (contract.Nieuw.Count == 0)
        {
            return false; // another instance was first, or the deadline was met meanwhile
        }

        await db.Bewaar(contract, Aanvrager.Dienst("contracten"), stop);
        return true;
    }
}

using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Termijnen;

/// <summary>Lets the successor of a gemeente become party of its contracts, on the day of the fusie.</summary>
public sealed class Fusiewerker(IServiceScopeFactory diensten, TimeProvider klok, ILogger<Fusiewerker> log) : Dagwerker<ContractenDb>(diensten, klok, log)
{
    private readonly TimeProvider _klok = klok;

    /// <inheritdoc />
    protected override IQueryable<Guid> Wachtend(ContractenDb db, DateOnly vandaag) => (
        from opvolging in db.Opvolgingen.AsNoTracking()
        join partij in db.Partijen on opvolging.Oud equals partij.Kbo
        where opvolging.Ingangsdatum <= vandaag
        select partij.Contract).Distinct();

    /// <inheritdoc />
    protected override async Task<bool> Doe(ContractenDb db, Guid dossier, CancellationToken stop)
    {
        var contract = await db.Laad<Gebiedscontract>(dossier, stop);
        foreach (var opvolging in await db.Opvolgers(contract, _klok.Nu().Vandaag, stop))
        {
            contract.VolgOp(opvolging);
        }

        if (contract.Nieuw.Count == 0)
        {
            return false; // another instance was first
        }

        await db.Bewaar(contract, Aanvrager.Dienst("contracten"), stop);
        return true;
    }
}

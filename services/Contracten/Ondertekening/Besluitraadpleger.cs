using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Ondertekening;

/// <summary>
/// Looks, after a signature, whether the decision on which it rests can be read. Only where <c>Raadsbesluiten:Raadplegen</c> is true: the
/// platform then goes to addresses that people filled in. It looks before it locks the contract, so nobody waits for somebody else's site.
/// </summary>
public sealed class Besluitraadpleger : Dagwerker<ContractenDb>
{
    private readonly Besluitlezer _lezer;
    private readonly bool _aan;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException"><c>Raadsbesluiten:InterneAdressen</c> outside Development.</exception>
    public Besluitraadpleger(IServiceScopeFactory diensten, TimeProvider klok, IConfiguration instellingen, IHostEnvironment omgeving, ILogger<Besluitraadpleger> log)
        : base(diensten, klok, log)
    {
        var intern = instellingen.GetValue("Raadsbesluiten:InterneAdressen", false);
        if (intern && !omgeving.IsDevelopment())
        {
            throw new InvalidOperationException("Raadsbesluiten:InterneAdressen is for Development only");
        }

        (_aan, _lezer) = (instellingen.GetValue("Raadsbesluiten:Raadplegen", false), new Besluitlezer(intern));
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _lezer.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => _aan ? base.ExecuteAsync(stoppingToken) : Task.CompletedTask;

    /// <inheritdoc />
    protected override IQueryable<Guid> Wachtend(ContractenDb db, DateOnly vandaag) => db.TeRaadplegen.AsNoTracking().Select(r => r.Contract).Distinct();

    /// <inheritdoc />
    protected override async Task<bool> Doe(ContractenDb db, Guid dossier, CancellationToken stop)
    {
        var gevonden = new List<(Guid Sleutel, BesluitWerdGeraadpleegd Gebeurtenis)>();
        foreach (var rij in await db.TeRaadplegen.AsNoTracking().Where(r => r.Contract == dossier).ToListAsync(stop))
        {
            var (uitkomst, status, digest) = await _lezer.Lees(rij.Uri, stop);
            gevonden.Add((rij.Sleutel, new BesluitWerdGeraadpleegd(dossier, KboNummer.Van(rij.Partij), rij.Uri, uitkomst, status, digest)));
        }

        var contract = await db.Laad<Gebiedscontract>(dossier, stop);
        foreach (var (sleutel, gebeurtenis) in gevonden)
        {
            // Under the lock: another instance may have been first.
            if (await db.TeRaadplegen.FindAsync([dossier, sleutel], stop) is { } nog)
            {
                db.Remove(nog);
                contract.NoteerRaadpleging(gebeurtenis);
            }
        }

        var gelukt = contract.Nieuw.Count > 0;
        await db.Bewaar(contract, Aanvrager.Dienst("contracten"), stop);
        return gelukt;
    }
}

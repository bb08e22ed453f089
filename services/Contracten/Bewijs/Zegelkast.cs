using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>
/// The keys of the seal. The newest one seals; it is read from the database for each seal, so that a new key holds at once in
/// every instance. Of several instances that make a key at the same time the unique number lets one win.
/// </summary>
public sealed class Zegelkast(IServiceScopeFactory scopes, Sleutelkluis kluis, IDialect dialect, TimeProvider klok)
{
    /// <summary>The key that seals now; made when there is none yet. To be disposed of.</summary>
    public async Task<Zegelaar> Huidige(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        var rij = await Nieuwste(db, stop);
        if (rij is null)
        {
            await Maak(db, null, stop);
            rij = await Nieuwste(db, stop);
        }

        return Zegelaar.Van(kluis.Open(rij!.Prive, rij.Kid));
    }

    /// <summary>Makes the next key and withdraws the present one; answers the thumbprint, or null when somebody else just did.</summary>
    public async Task<string?> Vernieuw(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ContractenDb>();
        return await Maak(db, await Nieuwste(db, stop), stop);
    }

    private static Task<Zegelsleutelrij?> Nieuwste(ContractenDb db, CancellationToken stop) =>
        db.Zegelsleutels.OrderByDescending(z => z.Nummer).FirstOrDefaultAsync(stop);

    private async Task<string?> Maak(ContractenDb db, Zegelsleutelrij? vorige, CancellationToken stop)
    {
        using var nieuw = Zegelaar.Nieuw();
        var nu = Ketting.Microseconde(klok.GetUtcNow());
        if (vorige is not null)
        {
            vorige.IngetrokkenOp = nu;
        }

        db.Add(new Zegelsleutelrij
        {
            Kid = nieuw.Kid, Nummer = (vorige?.Nummer ?? 0) + 1, Publiek = nieuw.Publiek, Prive = kluis.Sluit(nieuw.Prive(), nieuw.Kid), GeldigVan = nu,
        });
        try
        {
            await db.SaveChangesAsync(stop);
            return nieuw.Kid;
        }
        catch (DbUpdateException fout) when (dialect.IsDubbel(fout))
        {
            return null;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}

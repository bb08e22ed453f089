using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>Delegations of the signature.</summary>
public partial class ContractenDb
{
    /// <summary>Delegations that were not withdrawn.</summary>
    public DbSet<Delegatierij> Delegaties => Set<Delegatierij>();

    /// <summary>As the one of every service, and keeps the list of delegations in the same transaction.</summary>
    public async Task<Aanvaard> Bewaar(Delegatie delegatie, Aanvrager wie, CancellationToken stop)
    {
        var rij = await Delegaties.FindAsync([delegatie.Id], stop);
        if (rij is null && !delegatie.IsIngetrokken)
        {
            var v = delegatie.Verleend;
            Add(new Delegatierij { Id = delegatie.Id, Gemeente = v.Gemeente.Cijfers, Persoon = v.Gedelegeerde, Functie = v.Functie, Tot = v.Tot });
        }
        else if (rij is not null && delegatie.IsIngetrokken)
        {
            Remove(rij);
        }

        return await base.Bewaar(delegatie, wie, stop);
    }
}

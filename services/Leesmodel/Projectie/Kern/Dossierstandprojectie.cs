using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>
/// The witness: keeps the head of every dossier, parked or not, so that a cut-off tail is noticed, and so that a reader
/// can wait for the version of the own action.
/// </summary>
internal sealed class Dossierstandprojectie(LeesmodelDb db) : IRijgetuige
{
    public Task Zie(Regel regel, string bron, CancellationToken stop)
    {
        db.Lot.Voeg(
            """
            insert into lees.dossierstand (dossier, bron, soort, versie, hash, tijdstip) values ($1, $2, $3, $4, $5, $6)
            on conflict (dossier) do update set versie = excluded.versie, hash = excluded.hash, tijdstip = excluded.tijdstip
            where dossierstand.versie < excluded.versie
            """,
            Waarde.Id(regel.Dossier), Waarde.Tekst(bron), Waarde.Tekst(regel.Soort), Waarde.Geheel(regel.Versie),
            Waarde.Tekst(regel.Hash), Waarde.Tijd(regel.Tijdstip));
        return Task.CompletedTask;
    }
}

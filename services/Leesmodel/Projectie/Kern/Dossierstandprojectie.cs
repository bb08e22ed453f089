using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>
/// The witness: keeps the head of every dossier, parked or not, so that a cut-off tail is noticed, and so that a reader
/// can wait for the version of the own action. Of a block only the last row per dossier is written.
/// </summary>
internal sealed class Dossierstandprojectie : IRijgetuige
{
    private readonly Dictionary<Guid, (string Bron, Regel Regel)> _koppen = [];
    private readonly LeesmodelDb _db;

    public Dossierstandprojectie(LeesmodelDb db)
    {
        _db = db;
        db.VoorBewaren += Schrijf;
    }

    public Task Zie(Regel regel, string bron, CancellationToken stop)
    {
        _koppen[regel.Dossier] = (bron, regel);
        return Task.CompletedTask;
    }

    private void Schrijf()
    {
        if (_koppen.Count == 0)
        {
            return;
        }

        var koppen = _koppen.Values;
        _db.Lot.Voeg(
            """
            insert into lees.dossierstand (dossier, bron, soort, versie, hash, tijdstip)
            select * from unnest($1, $2, $3, $4, $5, $6)
            on conflict (dossier) do update set versie = excluded.versie, hash = excluded.hash, tijdstip = excluded.tijdstip
            where dossierstand.versie < excluded.versie
            """,
            Waarde.Ids(koppen.Select(k => k.Regel.Dossier)), Waarde.Teksten(koppen.Select(k => k.Bron)), Waarde.Teksten(koppen.Select(k => k.Regel.Soort)),
            Waarde.Gehelen(koppen.Select(k => k.Regel.Versie)), Waarde.Teksten(koppen.Select(k => k.Regel.Hash)), Waarde.Tijden(koppen.Select(k => k.Regel.Tijdstip)));
        _koppen.Clear();
    }
}

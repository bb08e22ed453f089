using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>
/// The witness: keeps the head of every dossier, parked or not, so that a cut-off tail is noticed, and so that a reader
/// can wait for the version of the own action. Of a block only the last row per dossier is written; the first is held
/// against the head that was kept. A deviation is recorded and logged, never thrown: the facts go on, a person looks.
/// </summary>
internal sealed partial class Dossierstandprojectie : IRijgetuige
{
    private readonly Dictionary<Guid, (string Bron, Regel Regel)> _koppen = [];
    private readonly List<(string Bron, Regel Regel)> _eersten = [];
    private readonly List<(string Bron, Regel Regel, string Verwacht)> _gebroken = [];
    private readonly ILogger<Dossierstandprojectie> _log;
    private readonly LeesmodelDb _db;

    public Dossierstandprojectie(LeesmodelDb db, ILogger<Dossierstandprojectie> log)
    {
        (_db, _log) = (db, log);
        db.VoorBewaren += Schrijf;
    }

    public Task Zie(Regel regel, string bron, CancellationToken stop)
    {
        if (!_koppen.TryGetValue(regel.Dossier, out var vorige))
        {
            _eersten.Add((bron, regel));
        }
        else if (regel.Versie <= vorige.Regel.Versie || (regel.Versie == vorige.Regel.Versie + 1 && regel.VorigeHash != vorige.Regel.Hash))
        {
            _gebroken.Add((bron, regel, vorige.Regel.Hash));
        }

        _koppen[regel.Dossier] = (bron, regel);
        return Task.CompletedTask;
    }

    private void Schrijf()
    {
        if (_koppen.Count == 0)
        {
            return;
        }

        Vergelijk();
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
        _eersten.Clear();
        _gebroken.Clear();
    }

    /// <summary>A version further on than the next is no deviation: what lies between can be in a source that is not ours to read.</summary>
    private void Vergelijk()
    {
        _db.Lot.Voeg(
            """
            insert into lees_intern.afwijking (bron, volgnummer, dossier, versie, verwacht, gezien, tijdstip)
            select b.bron, b.volgnummer, b.dossier, b.versie, s.hash, b.vorige_hash, b.tijdstip
            from unnest($1, $2, $3, $4, $5, $6) b (bron, volgnummer, dossier, versie, vorige_hash, tijdstip)
            join lees.dossierstand s on s.dossier = b.dossier
            where b.versie <= s.versie or (b.versie = s.versie + 1 and b.vorige_hash <> s.hash)
            """,
            MeldAls,
            Waarde.Teksten(_eersten.Select(r => r.Bron)), Waarde.Langen(_eersten.Select(r => r.Regel.Volgnummer)),
            Waarde.Ids(_eersten.Select(r => r.Regel.Dossier)), Waarde.Gehelen(_eersten.Select(r => r.Regel.Versie)),
            Waarde.Teksten(_eersten.Select(r => r.Regel.VorigeHash)), Waarde.Tijden(_eersten.Select(r => r.Regel.Tijdstip)));
        foreach (var (bron, regel, verwacht) in _gebroken)
        {
            _db.Lot.Voeg(
                "insert into lees_intern.afwijking (bron, volgnummer, dossier, versie, verwacht, gezien, tijdstip) values ($1, $2, $3, $4, $5, $6, $7)",
                MeldAls,
                Waarde.Tekst(bron), Waarde.Lang(regel.Volgnummer), Waarde.Id(regel.Dossier), Waarde.Geheel(regel.Versie),
                Waarde.Tekst(verwacht), Waarde.Tekst(regel.VorigeHash), Waarde.Tijd(regel.Tijdstip));
        }
    }

    private void MeldAls(int aantal)
    {
        if (aantal > 0)
        {
            Afwijking(aantal);
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Aantal} rows do not follow the head of their dossier that was seen before; see /api/leesmodel/afwijkingen")]
    private partial void Afwijking(int aantal);
}

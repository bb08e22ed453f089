using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class OverlegmomentWerdGehoudenProjectie(LeesmodelDb db) : IReactie<OverlegmomentWerdGehouden>
{
    public Task Verwerk(Ontvangen<OverlegmomentWerdGehouden> bericht, CancellationToken stop)
    {
        var overleg = bericht.Gebeurtenis;
        // The conclusion stands with the meeting, for whoever may see that, and remembers its row so that it can be erased.
        db.Lot.VoegVerplicht(
            """
            insert into lees.overlegmoment (id, platform_id, datum, conclusie, conclusie_versie)
            select $2, p.id, $3, $4, $5 from lees.platform p where p.id = $1
            """,
            Waarde.Id(overleg.Platform), Waarde.Id(overleg.Overlegmoment.Waarde), Waarde.Dag(overleg.Datum),
            Waarde.Tekst(Ketting.Velden(bericht.Regel.Bijlage).GetValueOrDefault("conclusie")), Waarde.Geheel(bericht.Regel.Versie));
        foreach (var (plaats, aanwezige) in overleg.Aanwezig.Index())
        {
            db.Lot.Voeg(
                "insert into lees.aanwezige (platform_id, overlegmoment_id, volgorde, functie, namens) values ($1, $2, $3, $4, $5)",
                Waarde.Id(overleg.Platform), Waarde.Id(overleg.Overlegmoment.Waarde), Waarde.Geheel(plaats + 1), Waarde.Tekst(aanwezige.Functie),
                Waarde.Teksten(aanwezige.Namens.Select(kbo => kbo.Cijfers)));
        }
        return Task.CompletedTask;
    }
}

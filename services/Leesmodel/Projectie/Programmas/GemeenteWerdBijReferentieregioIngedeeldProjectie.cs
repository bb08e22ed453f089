using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class GemeenteWerdBijReferentieregioIngedeeldProjectie(LeesmodelDb db) : IReactie<GemeenteWerdBijReferentieregioIngedeeld>
{
    public Task Verwerk(Ontvangen<GemeenteWerdBijReferentieregioIngedeeld> bericht, CancellationToken stop)
    {
        var indeling = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.gemeente_referentieregio (nis, vanaf, referentieregio_code) values ($1, $2, $3)
            on conflict (nis, vanaf) do update set referentieregio_code = excluded.referentieregio_code
            """,
            Waarde.Tekst(indeling.Nis), Waarde.Dag(indeling.Vanaf), Waarde.Tekst(indeling.Referentieregio));
        Indeling.Begrens(db.Lot, "gemeente_referentieregio", indeling.Nis);
        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class GemeenteWerdBijProvincieIngedeeldProjectie(LeesmodelDb db) : IReactie<GemeenteWerdBijProvincieIngedeeld>
{
    public Task Verwerk(Ontvangen<GemeenteWerdBijProvincieIngedeeld> bericht, CancellationToken stop)
    {
        var indeling = bericht.Gebeurtenis;
        db.Lot.Voeg(
            "insert into lees.provincie (code, naam) values ($1, $2) on conflict (code) do update set naam = excluded.naam",
            Waarde.Tekst(indeling.Provincie), Waarde.Tekst(indeling.Naam));
        db.Lot.Voeg(
            """
            insert into lees.gemeente_provincie (nis, vanaf, provincie_code) values ($1, $2, $3)
            on conflict (nis, vanaf) do update set provincie_code = excluded.provincie_code
            """,
            Waarde.Tekst(indeling.Nis), Waarde.Dag(indeling.Vanaf), Waarde.Tekst(indeling.Provincie));
        Indeling.Begrens(db.Lot, "gemeente_provincie", indeling.Nis);
        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class VoorwaardeWerdVervuldProjectie(LeesmodelDb db) : IReactie<VoorwaardeWerdVervuld>
{
    public Task Verwerk(Ontvangen<VoorwaardeWerdVervuld> bericht, CancellationToken stop)
    {
        var vervuld = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.vervulde_voorwaarde (gebiedscontract_id, voorwaarde_id, datum, uri, genoteerd_op, openbaar)
            select c.id, $2, $3, $4, $5, c.openbaar from lees.gebiedscontract c where c.id = $1
            on conflict (gebiedscontract_id, voorwaarde_id) do update set datum = excluded.datum
            """,
            Waarde.Id(vervuld.Contract), Waarde.Id(vervuld.Voorwaarde), Waarde.Dag(vervuld.Datum), Waarde.Tekst(vervuld.Uri), Waarde.Tijd(bericht.Regel.Tijdstip));
        Toelichting.Voeg(db.Lot, bericht.Regel, vervuld.Contract, Toelichtingsoort.Voorwaarde);
        return Task.CompletedTask;
    }
}

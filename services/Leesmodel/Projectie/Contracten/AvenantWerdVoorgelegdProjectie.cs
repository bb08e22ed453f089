using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class AvenantWerdVoorgelegdProjectie(LeesmodelDb db) : IReactie<AvenantWerdVoorgelegd>
{
    public Task Verwerk(Ontvangen<AvenantWerdVoorgelegd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.avenant
            set status = 'TerOndertekening', hash = $3, voorgelegd_op = $4, wacht_op_middelen_sinds = null, weigeringsreden = null
            where gebiedscontract_id = $1 and id = $2
            """,
            Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.Tekst(g.Hash), Waarde.Tijd(bericht.Regel.Tijdstip));
        db.Lot.Voeg(
            "update lees.avenantpartij set tekent = kbo = any ($3) where gebiedscontract_id = $1 and avenant_id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.Teksten(g.Tekenaars.Select(t => t.Cijfers)));
        foreach (var (plaats, wijziging) in g.Wijzigingen.Index())
        {
            db.Lot.Voeg(
                """
                insert into lees.avenantwijziging (gebiedscontract_id, avenant_id, volgorde, plaats, soort, oud, nieuw)
                values ($1, $2, $3, $4, $5::lees.avenantwijzigingsoort, $6, $7)
                on conflict do nothing
                """,
                Waarde.Id(g.Contract), Waarde.Id(g.Avenant.Waarde), Waarde.Geheel(plaats + 1), Waarde.Tekst(wijziging.Plaats), Waarde.Keuze(wijziging.Soort),
                Waarde.Tekst(wijziging.Oud), Waarde.Tekst(wijziging.Nieuw));
        }

        return Task.CompletedTask;
    }
}

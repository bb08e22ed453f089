using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class VergelijkWerdVoorgelegdProjectie(LeesmodelDb db) : IReactie<VergelijkWerdVoorgelegd>
{
    public Task Verwerk(Ontvangen<VergelijkWerdVoorgelegd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.geschil set vergelijk = $3, vergelijk_voorgelegd_op = $4 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Geheel(bericht.Regel.Versie), Waarde.Tijd(bericht.Regel.Tijdstip));
        // another text: what was accepted was the one before
        db.Lot.VoegVerplicht("update lees.geschilpartij set vergelijk_aanvaard_op = null where gebiedscontract_id = $1 and geschil_id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde));
        Geschillen.Tekst(db.Lot, bericht.Regel, g.Contract, g.Geschil, Geschiltekstsoort.Vergelijk);
        return Task.CompletedTask;
    }
}

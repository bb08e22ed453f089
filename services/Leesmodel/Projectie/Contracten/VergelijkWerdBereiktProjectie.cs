using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class VergelijkWerdBereiktProjectie(LeesmodelDb db) : IReactie<VergelijkWerdBereikt>
{
    public Task Verwerk(Ontvangen<VergelijkWerdBereikt> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.geschil set status = 'Vergelijk', afgesloten_op = $3 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        Geschillen.Bevries(db.Lot, bericht.Regel, g.Contract);
        Geschillen.TeltNietMeer(db.Lot, bericht.Regel, g.Contract, g.Geschil);
        return Task.CompletedTask;
    }
}

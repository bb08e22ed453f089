using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class VergelijkWerdAanvaardProjectie(LeesmodelDb db) : IReactie<VergelijkWerdAanvaard>
{
    public Task Verwerk(Ontvangen<VergelijkWerdAanvaard> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.geschilpartij set vergelijk_aanvaard_op = $4 where gebiedscontract_id = $1 and geschil_id = $2 and kbo = $3",
            Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Kbo(g.Partij), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}

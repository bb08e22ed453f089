using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class ContractWerdAanEuAanvraagGekoppeldProjectie(LeesmodelDb db) : IReactie<ContractWerdAanEuAanvraagGekoppeld>
{
    public Task Verwerk(Ontvangen<ContractWerdAanEuAanvraagGekoppeld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.eu_koppeling (gebiedsfonds_id, eu_aanvraag_id, gebiedscontract_id, gekoppeld_op)
            select a.gebiedsfonds_id, a.id, $3, $4 from lees.eu_aanvraag a where a.gebiedsfonds_id = $1 and a.id = $2
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.EuAanvraag.Waarde), Waarde.Id(g.Contract), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}

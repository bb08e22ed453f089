using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class ContractWerdVanEuAanvraagOntkoppeldProjectie(LeesmodelDb db) : IReactie<ContractWerdVanEuAanvraagOntkoppeld>
{
    public Task Verwerk(Ontvangen<ContractWerdVanEuAanvraagOntkoppeld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("delete from lees.eu_koppeling where gebiedsfonds_id = $1 and eu_aanvraag_id = $2 and gebiedscontract_id = $3",
            Waarde.Id(g.Fonds), Waarde.Id(g.EuAanvraag.Waarde), Waarde.Id(g.Contract));
        return Task.CompletedTask;
    }
}

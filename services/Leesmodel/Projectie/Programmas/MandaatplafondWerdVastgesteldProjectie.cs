using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class MandaatplafondWerdVastgesteldProjectie(LeesmodelDb db) : IReactie<MandaatplafondWerdVastgesteld>
{
    public Task Verwerk(Ontvangen<MandaatplafondWerdVastgesteld> bericht, CancellationToken stop)
    {
        var plafond = bericht.Gebeurtenis;
        var ruimte = Ketting.Velden(bericht.Regel.Bijlage).Where(veld => veld.Key == "onderhandelingsruimte").Select(veld => veld.Value).FirstOrDefault();
        db.Lot.Voeg(
            "insert into lees.mandaatplafond (mandatering_id, dossier, plafond, onderhandelingsruimte, leden) values ($1, $2, $3, $4, $5)",
            Waarde.Id(plafond.Mandatering), Waarde.Id(bericht.Regel.Dossier), Waarde.Geld(plafond.Plafond), Waarde.Tekst(ruimte), Waarde.Teksten(plafond.Leden));
        return Task.CompletedTask;
    }
}

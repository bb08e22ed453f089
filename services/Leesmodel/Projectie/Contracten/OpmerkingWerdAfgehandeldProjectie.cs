using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class OpmerkingWerdAfgehandeldProjectie(LeesmodelDb db) : IReactie<OpmerkingWerdAfgehandeld>
{
    public Task Verwerk(Ontvangen<OpmerkingWerdAfgehandeld> bericht, CancellationToken stop)
    {
        db.Lot.VoegVerplicht(
            "update lees.opmerking set antwoord = $3, antwoord_versie = $4, afgehandeld_op = $5 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(bericht.Gebeurtenis.Contract), Waarde.Id(bericht.Gebeurtenis.Opmerking),
            Waarde.Tekst(Ketting.Velden(bericht.Regel.Bijlage).Where(v => v.Key == "antwoord").Select(v => v.Value).FirstOrDefault()),
            Waarde.Geheel(bericht.Regel.Versie), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class InbrengWerdBeantwoordProjectie(LeesmodelDb db) : IReactie<InbrengWerdBeantwoord>
{
    public Task Verwerk(Ontvangen<InbrengWerdBeantwoord> bericht, CancellationToken stop)
    {
        var antwoord = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.inbreng set gevolg = $3::lees.inbrenggevolg, beantwoord_op = $4 where taakstelling_id = $1 and id = $2",
            Waarde.Id(antwoord.Taakstelling), Waarde.Id(antwoord.Inbreng.Waarde), Waarde.Keuze(antwoord.Gevolg), Waarde.Tijd(bericht.Regel.Tijdstip));
        Taakstellingtekst.Voeg(db.Lot, bericht.Regel, antwoord.Inbreng);
        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class HerstelWerdGemeldProjectie(LeesmodelDb db) : IReactie<HerstelWerdGemeld>
{
    public Task Verwerk(Ontvangen<HerstelWerdGemeld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.ingebrekestelling set herstel_gemeld_op = $3 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Ingebrekestelling.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        Nalevingstekst.Voeg(db.Lot, bericht.Regel, g.Contract, Nalevingstekstsoort.Herstel, g.Ingebrekestelling);
        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class GebiedsprogrammaWerdAfgeslotenProjectie(LeesmodelDb db) : IReactie<GebiedsprogrammaWerdAfgesloten>
{
    public Task Verwerk(Ontvangen<GebiedsprogrammaWerdAfgesloten> bericht, CancellationToken stop)
    {
        var (programma, datum) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.gebiedsprogramma set status = 'Afgesloten', afgesloten_op = $2 where id = $1", Waarde.Id(programma), Waarde.Dag(datum));
        foreach (var (veld, tekst) in Ketting.Velden(bericht.Regel.Bijlage))
        {
            db.Lot.Voeg("insert into lees.programmatekst (programma_id, versie, veld, tekst, tijdstip) values ($1, $2, $3, $4, $5)",
                Waarde.Id(programma), Waarde.Geheel(bericht.Regel.Versie), Waarde.Tekst(veld), Waarde.Tekst(tekst), Waarde.Tijd(bericht.Regel.Tijdstip));
        }
        return Task.CompletedTask;
    }
}

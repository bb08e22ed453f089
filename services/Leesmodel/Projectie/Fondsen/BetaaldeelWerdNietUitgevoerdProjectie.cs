using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetaaldeelWerdNietUitgevoerdProjectie(LeesmodelDb db) : IReactie<BetaaldeelWerdNietUitgevoerd>
{
    public Task Verwerk(Ontvangen<BetaaldeelWerdNietUitgevoerd> bericht, CancellationToken stop)
    {
        var deel = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.betaaldeel set status = 'Mislukt' where verwijzing = $1", Waarde.Tekst(deel.EndToEndId));
        foreach (var (veld, tekst) in Ketting.Velden(bericht.Regel.Bijlage))
        {
            db.Lot.Voeg(
                """
                insert into lees.betalingstekst (dossier, versie, veld, betaling_id, gebiedscontract_id, tekst, tijdstip)
                select $1, $2, $3, b.id, b.gebiedscontract_id, $5, $6 from lees.betaling b where b.id = $4
                """,
                Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Regel.Versie), Waarde.Tekst(veld), Waarde.Id(deel.Betaalopdracht.Waarde),
                Waarde.Tekst(tekst), Waarde.Tijd(bericht.Regel.Tijdstip));
        }

        return Task.CompletedTask;
    }
}

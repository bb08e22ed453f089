using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetalingWerdNietUitgevoerdProjectie(LeesmodelDb db) : IReactie<BetalingWerdNietUitgevoerd>
{
    public Task Verwerk(Ontvangen<BetalingWerdNietUitgevoerd> bericht, CancellationToken stop)
    {
        var (fonds, opdracht) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.betaling set status = 'Mislukt', mislukt_op = $3 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(fonds), Waarde.Id(opdracht.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        foreach (var (veld, tekst) in Ketting.Velden(bericht.Regel.Bijlage))
        {
            db.Lot.Voeg(
                """
                insert into lees.betalingstekst (dossier, versie, veld, betaling_id, gebiedscontract_id, tekst, tijdstip)
                select $1, $2, $3, b.id, b.gebiedscontract_id, $5, $6 from lees.betaling b where b.id = $4
                """,
                Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Regel.Versie), Waarde.Tekst(veld), Waarde.Id(opdracht.Waarde), Waarde.Tekst(tekst),
                Waarde.Tijd(bericht.Regel.Tijdstip));
        }
        new Fondslijnen(db.Lot, fonds).KeurAf(opdracht);
        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetaalopdrachtWerdAangemaaktProjectie(LeesmodelDb db) : IReactie<BetaalopdrachtWerdAangemaakt>
{
    public Task Verwerk(Ontvangen<BetaalopdrachtWerdAangemaakt> bericht, CancellationToken stop)
    {
        var opdracht = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.betaling (id, gebiedsfonds_id, gebiedscontract_id, mijlpaal_id, begunstigde_kbo, bedrag, status, aangemaakt_op, soort, verbintenis_id, aanvaard_op)
            select $2, f.id, $3, $4, $5, $6, 'Aangemaakt', $7, $8::lees.betaalsoort, $9, $10 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(opdracht.Fonds), Waarde.Id(opdracht.Betaalopdracht.Waarde), Waarde.Id(opdracht.Contract), Waarde.Id(opdracht.Mijlpaal.Waarde),
            Waarde.Kbo(opdracht.Begunstigde), Waarde.Geld(opdracht.Bedrag), Waarde.Tijd(bericht.Regel.Tijdstip),
            Waarde.Keuze(opdracht.Soort ?? Betaalsoort.Mijlpaal), Waarde.Id(opdracht.Verbintenis?.Waarde), Waarde.Dag(opdracht.Aanvaard));
        if (opdracht.Soort is Betaalsoort.Trekking)
        {
            db.Lot.VoegVerplicht("update lees.trekkingsruimte set getrokken = getrokken + $3 where gebiedscontract_id = $1 and mijlpaal_id = $2",
                Waarde.Id(opdracht.Contract), Waarde.Id(opdracht.Mijlpaal.Waarde), Waarde.Geld(opdracht.Bedrag));
        }

        foreach (var (veld, tekst) in Ketting.Velden(bericht.Regel.Bijlage))
        {
            db.Lot.Voeg(
                """
                insert into lees.betalingstekst (dossier, versie, veld, betaling_id, gebiedscontract_id, tekst, tijdstip)
                values ($1, $2, $3, $4, $5, $6, $7)
                """,
                Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Regel.Versie), Waarde.Tekst(veld), Waarde.Id(opdracht.Betaalopdracht.Waarde),
                Waarde.Id(opdracht.Contract), Waarde.Tekst(tekst), Waarde.Tijd(bericht.Regel.Tijdstip));
        }

        return Task.CompletedTask;
    }
}

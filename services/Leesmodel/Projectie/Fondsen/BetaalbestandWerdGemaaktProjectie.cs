using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class BetaalbestandWerdGemaaktProjectie(LeesmodelDb db) : IReactie<BetaalbestandWerdGemaakt>
{
    public Task Verwerk(Ontvangen<BetaalbestandWerdGemaakt> bericht, CancellationToken stop)
    {
        var bestand = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.betaalbestand (id, gebiedsfonds_id, uitvoerdatum, gemaakt_op, aantal, bedrag)
            select $2, f.id, $3, $4, $5, $6 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(bestand.Fonds), Waarde.Id(bestand.Bestand.Waarde), Waarde.Dag(bestand.Uitvoerdatum), Waarde.Tijd(bestand.Tijdstip),
            Waarde.Geheel(bestand.Transacties.Count), Waarde.Geld(Berichten.Bedrag.Som(bestand.Transacties.Select(t => t.Bedrag))));
        foreach (var deel in bestand.Transacties)
        {
            db.Lot.VoegVerplicht(
                """
                insert into lees.betaaldeel (verwijzing, gebiedsfonds_id, betaalbestand_id, betaling_id, gebiedscontract_id, entiteit, poging, bedrag)
                select $1, b.gebiedsfonds_id, $2, b.id, b.gebiedscontract_id, $5, $6, $7 from lees.betaling b where b.gebiedsfonds_id = $3 and b.id = $4
                """,
                Waarde.Tekst(deel.EndToEndId), Waarde.Id(bestand.Bestand.Waarde), Waarde.Id(bestand.Fonds), Waarde.Id(deel.Betaalopdracht.Waarde),
                Waarde.Tekst(deel.Entiteit), Waarde.Geheel(deel.Poging), Waarde.Geld(deel.Bedrag));
        }

        return Task.CompletedTask;
    }
}

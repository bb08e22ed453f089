using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class GebiedsfondsWerdOpgerichtProjectie(LeesmodelDb db) : IReactie<GebiedsfondsWerdOpgericht>
{
    public Task Verwerk(Ontvangen<GebiedsfondsWerdOpgericht> bericht, CancellationToken stop)
    {
        var fonds = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.gebiedsfonds (id, programma_id, titel, decreetsbasis, van, tot, afsluitdatum, voorbeeld, opgericht_op)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            Waarde.Id(fonds.Fonds), Waarde.Id(fonds.Programma), Waarde.Tekst(fonds.Titel), Waarde.Tekst(fonds.Decreetsbasis), Waarde.Dag(fonds.Van),
            Waarde.Dag(fonds.Tot), Waarde.Dag(fonds.Afsluitdatum), Waarde.JaNee(fonds.Voorbeeld), Waarde.Tijd(bericht.Regel.Tijdstip));
        foreach (var regio in fonds.Referentieregios.Distinct())
        {
            db.Lot.Voeg("insert into lees.fondsregio (gebiedsfonds_id, referentieregio_code) values ($1, $2)", Waarde.Id(fonds.Fonds), Waarde.Tekst(regio));
        }
        return Task.CompletedTask;
    }
}

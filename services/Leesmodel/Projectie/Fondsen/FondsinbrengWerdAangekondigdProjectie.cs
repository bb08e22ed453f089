using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class FondsinbrengWerdAangekondigdProjectie(LeesmodelDb db) : IReactie<FondsinbrengWerdAangekondigd>
{
    public Task Verwerk(Ontvangen<FondsinbrengWerdAangekondigd> bericht, CancellationToken stop)
    {
        var inbreng = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.fondsinbreng (id, gebiedsfonds_id, entiteit, begrotingsartikel, jaar, vak, vek, aangekondigd_op)
            select $2, f.id, $3, $4, $5, $6, $7, $8 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(inbreng.Fonds), Waarde.Id(inbreng.Inbreng.Waarde), Waarde.Tekst(inbreng.Lijn.Entiteit), Waarde.Tekst(inbreng.Lijn.Begrotingsartikel),
            Waarde.Geheel(inbreng.Lijn.Jaar), Waarde.Geld(inbreng.Vak), Waarde.Geld(inbreng.Vek), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}

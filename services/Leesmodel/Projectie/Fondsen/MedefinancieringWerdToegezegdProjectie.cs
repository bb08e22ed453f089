using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class MedefinancieringWerdToegezegdProjectie(LeesmodelDb db) : IReactie<MedefinancieringWerdToegezegd>
{
    public Task Verwerk(Ontvangen<MedefinancieringWerdToegezegd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.medefinanciering (id, gebiedsfonds_id, partij_kbo, bedrag, vorm, voorwaardelijk, status, toegezegd_op)
            select $2, f.id, $3, $4, $5::lees.medefinancieringsvorm, $6, 'Toegezegd', $7 from lees.gebiedsfonds f where f.id = $1
            """,
            Waarde.Id(g.Fonds), Waarde.Id(g.Medefinanciering.Waarde), Waarde.Kbo(g.Partij), Waarde.Geld(g.Bedrag), Waarde.Keuze(g.Vorm), Waarde.JaNee(g.Voorwaardelijk),
            Waarde.Tijd(bericht.Regel.Tijdstip));
        new Buitengeld(db.Lot, bericht.Regel, g.Fonds, g.Medefinanciering, null).Teksten();
        return Task.CompletedTask;
    }
}

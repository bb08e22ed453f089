using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class IngebrekestellingWerdGestuurdProjectie(LeesmodelDb db) : IReactie<IngebrekestellingWerdGestuurd>
{
    public Task Verwerk(Ontvangen<IngebrekestellingWerdGestuurd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.ingebrekestelling (id, gebiedscontract_id, verbintenis_id, verantwoordelijke_kbo, afzender_kbo, artikel, hersteltermijn, gestuurd_op)
            select $2, $1, v.id, v.verantwoordelijke_kbo, $4, $5, $6, $7
            from lees.verbintenis v
            where v.gebiedscontract_id = $1 and v.id = $3
            """,
            Waarde.Id(g.Contract), Waarde.Id(g.Ingebrekestelling.Waarde), Waarde.Id(g.Verbintenis.Waarde), Waarde.Kbo(g.Afzender), Waarde.Tekst(g.Artikel),
            Waarde.Dag(g.Hersteltermijn), Waarde.Tijd(bericht.Regel.Tijdstip));
        Nalevingstekst.Voeg(db.Lot, bericht.Regel, g.Contract, Nalevingstekstsoort.Ingebrekestelling, g.Ingebrekestelling);
        return Task.CompletedTask;
    }
}

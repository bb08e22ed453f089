using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class KennisnameWerdGenoteerdProjectie(LeesmodelDb db) : IReactie<KennisnameWerdGenoteerd>
{
    public Task Verwerk(Ontvangen<KennisnameWerdGenoteerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.Voeg("insert into lees.kennisname (gebiedscontract_id, versie, gemeente_kbo, datum, genoteerd_op) values ($1, $2, $3, $4, $5)",
            Waarde.Id(g.Contract), Waarde.Geheel(bericht.Regel.Versie), Waarde.Kbo(g.Gemeente), Waarde.Dag(g.Datum), Waarde.Tijd(bericht.Regel.Tijdstip));
        Nalevingstekst.Voeg(db.Lot, bericht.Regel, g.Contract, Nalevingstekstsoort.Kennisname);
        return Task.CompletedTask;
    }
}

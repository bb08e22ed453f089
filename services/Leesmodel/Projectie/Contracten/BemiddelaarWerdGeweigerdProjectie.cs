using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class BemiddelaarWerdGeweigerdProjectie(LeesmodelDb db) : IReactie<BemiddelaarWerdGeweigerd>
{
    public Task Verwerk(Ontvangen<BemiddelaarWerdGeweigerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.bemiddelaar set geweigerd_op = $3 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Bemiddelaar.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
        Geschillen.Tekst(db.Lot, bericht.Regel, g.Contract, g.Geschil, Geschiltekstsoort.Weigering, g.Bemiddelaar);
        return Task.CompletedTask;
    }
}

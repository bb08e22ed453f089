using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class BemiddelaarWerdAanvaardProjectie(LeesmodelDb db) : IReactie<BemiddelaarWerdAanvaard>
{
    public Task Verwerk(Ontvangen<BemiddelaarWerdAanvaard> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.Voeg(
            "insert into lees.bemiddelaaraanvaarding (gebiedscontract_id, geschil_id, bemiddelaar_id, partij_kbo, tijdstip) values ($1, $2, $3, $4, $5)",
            Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Id(g.Bemiddelaar.Waarde), Waarde.Kbo(g.Partij), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}

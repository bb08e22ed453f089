using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class BemiddelaarWerdVoorgesteldProjectie(LeesmodelDb db) : IReactie<BemiddelaarWerdVoorgesteld>
{
    public Task Verwerk(Ontvangen<BemiddelaarWerdVoorgesteld> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.bemiddelaar (id, gebiedscontract_id, geschil_id, persoon, organisatie_kbo, voorgesteld_op)
            values ($3, $1, $2, $4, $5, $6)
            """,
            Waarde.Id(g.Contract), Waarde.Id(g.Geschil.Waarde), Waarde.Id(g.Bemiddelaar.Waarde), Waarde.Tekst(g.Kandidaat), Waarde.Kbo(g.Organisatie),
            Waarde.Tijd(bericht.Regel.Tijdstip));
        Geschillen.Tekst(db.Lot, bericht.Regel, g.Contract, g.Geschil, Geschiltekstsoort.Bemiddelaar, g.Bemiddelaar);
        return Task.CompletedTask;
    }
}

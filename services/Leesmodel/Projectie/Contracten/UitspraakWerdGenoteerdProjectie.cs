using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class UitspraakWerdGenoteerdProjectie(LeesmodelDb db) : IReactie<UitspraakWerdGenoteerd>
{
    public Task Verwerk(Ontvangen<UitspraakWerdGenoteerd> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.rechtsgang set uitspraak_datum = $3, bevriezing_opgeheven = $4 where gebiedscontract_id = $1 and id = $2",
            Waarde.Id(g.Contract), Waarde.Id(g.Rechtsgang.Waarde), Waarde.Dag(g.Datum), Waarde.JaNee(g.BevriezingOpheffen));
        Nalevingstekst.Voeg(db.Lot, bericht.Regel, g.Contract, Nalevingstekstsoort.Uitspraak, rechtsgang: g.Rechtsgang);
        if (g.Geschil is { } geschil)
        {
            db.Lot.VoegVerplicht("update lees.geschil set status = 'Beslecht', afgesloten_op = $3 where gebiedscontract_id = $1 and id = $2",
                Waarde.Id(g.Contract), Waarde.Id(geschil.Waarde), Waarde.Tijd(bericht.Regel.Tijdstip));
            Geschillen.Bevries(db.Lot, bericht.Regel, g.Contract);
            Geschillen.TeltNietMeer(db.Lot, bericht.Regel, g.Contract, geschil);
        }

        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class MijlpaalWerdOndertekendProjectie(LeesmodelDb db) : IReactie<MijlpaalWerdOndertekend>
{
    public Task Verwerk(Ontvangen<MijlpaalWerdOndertekend> bericht, CancellationToken stop)
    {
        var gezet = bericht.Gebeurtenis;
        Handtekening.Voeg(db.Lot, new(gezet.Contract, bericht.Regel.Versie, gezet.Hoedanigheid, gezet.Niveau, gezet.Grond, gezet.Tijdstip)
        {
            Mijlpaal = gezet.Mijlpaal, Delegatie = gezet.Delegatie,
        });
        if (gezet.Volledig)
        {
            // Rows of before the term was noted: it was thirty days then too.
            var uiterlijk = gezet.TeBeoordelenVoor ?? Brussel.Dag(gezet.Tijdstip).AddDays(30);
            db.Lot.VoegVerplicht(
                "update lees.mijlpaal set status = 'Ondertekend', ondertekend_op = $3, te_beoordelen_voor = $4 where gebiedscontract_id = $1 and id = $2",
                Waarde.Id(gezet.Contract), Waarde.Id(gezet.Mijlpaal.Waarde), Waarde.Tijd(gezet.Tijdstip), Waarde.Dag(uiterlijk));
            Beoordelingsfeiten.TeBeoordelen(db.Lot, bericht.Regel, gezet.Contract, gezet.Mijlpaal);
        }

        return Task.CompletedTask;
    }
}

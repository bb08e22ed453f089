using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class MijlpaalWerdAanvaardProjectie(LeesmodelDb db) : IReactie<MijlpaalWerdAanvaard>
{
    public Task Verwerk(Ontvangen<MijlpaalWerdAanvaard> bericht, CancellationToken stop)
    {
        var aanvaard = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.mijlpaal set status = 'Aanvaard', aanvaard_bedrag = $3, aanvaard_op = $4
            where gebiedscontract_id = $1 and id = $2
            """,
            Waarde.Id(aanvaard.Contract), Waarde.Id(aanvaard.Mijlpaal.Waarde), Waarde.Geld(aanvaard.Bedrag), Waarde.Tijd(bericht.Regel.Tijdstip));
        Toelichting.Voeg(db.Lot, bericht.Regel, aanvaard.Contract, Toelichtingsoort.Aanvaarding, aanvaard.Mijlpaal);
        Beoordelingsfeiten.Beoordeeld(db.Lot, bericht.Regel, aanvaard.Contract, aanvaard.Mijlpaal);
        Feiten.Aanvaard(db.Lot, bericht.Regel, aanvaard.Contract, aanvaard.Mijlpaal, aanvaard.Bedrag);
        return Task.CompletedTask;
    }
}

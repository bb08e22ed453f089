using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class OpmerkingWerdGeplaatstProjectie(LeesmodelDb db) : IReactie<OpmerkingWerdGeplaatst>
{
    public Task Verwerk(Ontvangen<OpmerkingWerdGeplaatst> bericht, CancellationToken stop)
    {
        var opmerking = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.opmerking (gebiedscontract_id, id, versie, plaats, antwoord_op, partij_kbo, tekst, geplaatst_op)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (gebiedscontract_id, id) do nothing
            """,
            Waarde.Id(opmerking.Contract), Waarde.Id(opmerking.Opmerking), Waarde.Geheel(bericht.Regel.Versie), Waarde.Tekst(opmerking.Plaats),
            Waarde.Id(opmerking.AntwoordOp), Waarde.Kbo(opmerking.Partij),
            Waarde.Tekst(Ketting.Velden(bericht.Regel.Bijlage).Where(v => v.Key == "tekst").Select(v => v.Value).FirstOrDefault()),
            Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}

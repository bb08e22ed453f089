using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class BemiddelingsvoorstelWerdGedaanProjectie(LeesmodelDb db) : IReactie<BemiddelingsvoorstelWerdGedaan>
{
    public Task Verwerk(Ontvangen<BemiddelingsvoorstelWerdGedaan> bericht, CancellationToken stop)
    {
        var g = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.bemiddelingsvoorstel (gebiedscontract_id, versie, geschil_id, tekst, tijdstip) values ($1, $2, $3, $4, $5)
            on conflict (gebiedscontract_id, versie) do update set tekst = excluded.tekst
            """,
            Waarde.Id(g.Contract), Waarde.Geheel(bericht.Regel.Versie), Waarde.Id(g.Geschil.Waarde),
            Waarde.Tekst(Ketting.Velden(bericht.Regel.Bijlage).Select(v => v.Value).FirstOrDefault()), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}

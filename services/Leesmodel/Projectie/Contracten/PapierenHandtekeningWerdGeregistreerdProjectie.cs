using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class PapierenHandtekeningWerdGeregistreerdProjectie(LeesmodelDb db) : IReactie<PapierenHandtekeningWerdGeregistreerd>
{
    public Task Verwerk(Ontvangen<PapierenHandtekeningWerdGeregistreerd> bericht, CancellationToken stop)
    {
        var papier = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            update lees.papieren_handtekening set vervangen_op = $4
            where gebiedscontract_id = $1 and partij_kbo = $2 and hoedanigheid = $3::lees.hoedanigheid and bevestigd_op is null and vervangen_op is null
            """,
            Waarde.Id(papier.Contract), Waarde.Kbo(papier.Partij), Waarde.Keuze(papier.Hoedanigheid), Waarde.Tijd(bericht.Regel.Tijdstip));
        db.Lot.Voeg(
            """
            insert into lees.papieren_handtekening (id, gebiedscontract_id, versie, partij_kbo, hoedanigheid, scan, datum, ondertekenaar, geregistreerd_op)
            values ($1, $2, $3, $4, $5::lees.hoedanigheid, $6, $7, $8, $9)
            on conflict (id) do nothing
            """,
            Waarde.Id(papier.Registratie), Waarde.Id(papier.Contract), Waarde.Geheel(bericht.Regel.Versie), Waarde.Kbo(papier.Partij),
            Waarde.Keuze(papier.Hoedanigheid), Waarde.Tekst(papier.Scan), Waarde.Dag(papier.Datum),
            Waarde.Tekst(Ketting.Velden(bericht.Regel.Bijlage).GetValueOrDefault("ondertekenaar")), Waarde.Tijd(bericht.Regel.Tijdstip));
        return Task.CompletedTask;
    }
}

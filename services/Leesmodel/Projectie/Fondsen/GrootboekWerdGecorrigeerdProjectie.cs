using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

internal sealed class GrootboekWerdGecorrigeerdProjectie(LeesmodelDb db) : IReactie<GrootboekWerdGecorrigeerd>
{
    public Task Verwerk(Ontvangen<GrootboekWerdGecorrigeerd> bericht, CancellationToken stop)
    {
        var correctie = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht("update lees.fondsinbreng set vak = $3, vek = $4, gecorrigeerd_op = $5 where gebiedsfonds_id = $1 and id = $2",
            Waarde.Id(correctie.Fonds), Waarde.Id(correctie.Inbreng.Waarde), Waarde.Geld(correctie.Vak), Waarde.Geld(correctie.Vek), Waarde.Tijd(bericht.Regel.Tijdstip));
        db.Lot.Voeg(
            """
            insert into lees.fondscorrectie (gebiedsfonds_id, versie, boeking, fondsinbreng_id, vak_was, vek_was, vak, vek, reden, gecorrigeerd_op)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            Waarde.Id(correctie.Fonds), Waarde.Geheel(bericht.Regel.Versie), Waarde.Geheel(correctie.Boeking), Waarde.Id(correctie.Inbreng.Waarde),
            Waarde.Geld(correctie.VakWas), Waarde.Geld(correctie.VekWas), Waarde.Geld(correctie.Vak), Waarde.Geld(correctie.Vek),
            Waarde.Tekst(Ketting.Velden(bericht.Regel.Bijlage).Where(v => v.Key == "reden").Select(v => v.Value).FirstOrDefault()), Waarde.Tijd(bericht.Regel.Tijdstip));
        new Fondslijnen(db.Lot, correctie.Fonds).Corrigeer(correctie.Lijn, correctie.Vak - correctie.VakWas, correctie.Vek - correctie.VekWas);
        return Task.CompletedTask;
    }
}

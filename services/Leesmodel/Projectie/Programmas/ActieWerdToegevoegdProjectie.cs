using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class ActieWerdToegevoegdProjectie(LeesmodelDb db) : IReactie<ActieWerdToegevoegd>
{
    public Task Verwerk(Ontvangen<ActieWerdToegevoegd> bericht, CancellationToken stop)
    {
        var (programma, actie) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            insert into lees.actie (id, programma_id, volgorde, titel, omschrijving, bestuursniveau, verantwoordelijke_kbo, naam, raming, toegevoegd_op, openbaar)
            select $2, p.id, (select count(*) + 1 from lees.actie a where a.programma_id = p.id), $3, $4, $5::lees.bestuursniveau, $6, $7, $8, $9, p.openbaar
            from lees.gebiedsprogramma p where p.id = $1
            """,
            Waarde.Id(programma), Waarde.Id(actie.Id.Waarde), Waarde.Tekst(actie.Titel), Waarde.Tekst(actie.Omschrijving), Waarde.Keuze(actie.Bestuursniveau),
            Waarde.Kbo(actie.Verantwoordelijke), Waarde.Tekst(actie.Naam), Waarde.Geld(actie.Raming), Waarde.Tijd(bericht.Regel.Tijdstip));
        db.Lot.Voeg("update lees.gebiedsprogramma set raming = raming + $2 where id = $1", Waarde.Id(programma), Waarde.Geld(actie.Raming));
        foreach (var indicator in actie.Indicatoren.Distinct())
        {
            db.Lot.Voeg(
                """
                insert into lees.actieindicator (programma_id, actie_id, indicator_id, openbaar)
                select p.id, $2, $3, p.openbaar from lees.gebiedsprogramma p where p.id = $1
                """,
                Waarde.Id(programma), Waarde.Id(actie.Id.Waarde), Waarde.Id(indicator.Waarde));
        }

        foreach (var andere in actie.HangtAfVan.Distinct())
        {
            db.Lot.Voeg(
                """
                insert into lees.actieafhankelijkheid (programma_id, actie_id, hangt_af_van_id, openbaar)
                select p.id, $2, $3, p.openbaar from lees.gebiedsprogramma p where p.id = $1
                """,
                Waarde.Id(programma), Waarde.Id(actie.Id.Waarde), Waarde.Id(andere.Waarde));
        }
        return Task.CompletedTask;
    }
}

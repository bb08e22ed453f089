using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class GebiedsprogrammaWerdVastgesteldProjectie(LeesmodelDb db) : IReactie<GebiedsprogrammaWerdVastgesteld>
{
    public Task Verwerk(Ontvangen<GebiedsprogrammaWerdVastgesteld> bericht, CancellationToken stop)
    {
        var vastgesteld = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            """
            update lees.gebiedsprogramma
            set status = 'Vastgesteld', mandatering_id = $2, raming = $3, groot_project = $4, vastgesteld_op = $5, openbaar = true
            where id = $1
            """,
            Waarde.Id(vastgesteld.Programma), Waarde.Id(vastgesteld.Mandatering), Waarde.Geld(vastgesteld.Raming), Waarde.JaNee(vastgesteld.GrootProject),
            Waarde.Tijd(bericht.Regel.Tijdstip));
        Programmarijen.Vervang(db.Lot, vastgesteld.Programma, vastgesteld.Inhoud); // the regions in which it lies on this day
        foreach (var opgave in vastgesteld.Opgaven.Distinct())
        {
            db.Lot.Voeg("insert into lees.programmaopgave (programma_id, opgave, openbaar) values ($1, $2::lees.opgave, true)",
                Waarde.Id(vastgesteld.Programma), Waarde.Keuze(opgave));
        }

        // from now on everybody may read it, and everything that belongs to it
        foreach (var tabel in (string[])["programmagebied", "programmaregio", "programmataakstelling", "beleidsnota", "actie", "actieindicator",
            "actieafhankelijkheid", "overeengekomen_streefwaarde"])
        {
            db.Lot.Voeg($"update lees.{tabel} set openbaar = true where programma_id = $1", Waarde.Id(vastgesteld.Programma));
        }
        return Task.CompletedTask;
    }
}

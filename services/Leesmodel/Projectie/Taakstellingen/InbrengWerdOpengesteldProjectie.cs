using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Taakstellingen;

internal sealed class InbrengWerdOpengesteldProjectie(LeesmodelDb db) : IReactie<InbrengWerdOpengesteld>
{
    public Task Verwerk(Ontvangen<InbrengWerdOpengesteld> bericht, CancellationToken stop)
    {
        var (taakstelling, vanaf, tot) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.taakstelling set status = 'InbrengOpen', inbreng_vanaf = $2, inbreng_tot = $3, openbaar = true where id = $1",
            Waarde.Id(taakstelling), Waarde.Dag(vanaf), Waarde.Dag(tot));
        foreach (var tabel in (string[])["taakstelling_opgave", "taakstelling_gebied", "indicator", "indicatordoel", "parlementair_moment"])
        {
            db.Lot.Voeg($"update lees.{tabel} set openbaar = true where taakstelling_id = $1 and not openbaar", Waarde.Id(taakstelling));
        }

        return Task.CompletedTask;
    }
}

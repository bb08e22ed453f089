using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Programmas;

internal sealed class MandateringWerdVerleendProjectie(LeesmodelDb db) : IReactie<MandateringWerdVerleend>
{
    public Task Verwerk(Ontvangen<MandateringWerdVerleend> bericht, CancellationToken stop)
    {
        var mandatering = bericht.Gebeurtenis;
        db.Lot.Voeg(
            """
            insert into lees.mandatering (id, titel, vr_datum, vr_nummer, mag_verschuiven, vrijgesteld, advies_inspectie, begrotingsakkoord,
              geldig_van, geldig_tot, voorbeeld, verleend_op)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            Waarde.Id(mandatering.Mandatering), Waarde.Tekst(mandatering.Titel), Waarde.Dag(mandatering.Beslissing.Datum), Waarde.Tekst(mandatering.Beslissing.Nummer),
            Waarde.JaNee(mandatering.MagVerschuiven), Waarde.JaNee(mandatering.Begrotingstoets.Vrijgesteld),
            Waarde.Tekst(mandatering.Begrotingstoets.AdviesInspectie), Waarde.Tekst(mandatering.Begrotingstoets.Begrotingsakkoord),
            Waarde.Dag(mandatering.GeldigVan), Waarde.Dag(mandatering.GeldigTot), Waarde.JaNee(mandatering.Voorbeeld), Waarde.Tijd(bericht.Regel.Tijdstip));
        foreach (var opgave in mandatering.Opgaven)
        {
            db.Lot.Voeg("insert into lees.mandatering_opgave (mandatering_id, opgave) values ($1, $2::lees.opgave)",
                Waarde.Id(mandatering.Mandatering), Waarde.Keuze(opgave));
        }

        foreach (var (gebied, i) in mandatering.Gebieden.Select((gebied, i) => (gebied, i)))
        {
            db.Lot.Voeg(
                """
                insert into lees.mandatering_gebied (mandatering_id, volgorde, soort, referentieregio_code, nis)
                values ($1, $2, $3::lees.gebiedsoort, $4, $5)
                """,
                Waarde.Id(mandatering.Mandatering), Waarde.Geheel(i + 1), Waarde.Keuze(gebied.Soort),
                Waarde.Regio(gebied), Waarde.Nis(gebied));
        }

        foreach (var (lid, i) in mandatering.Collectief.Select((lid, i) => (lid, i)))
        {
            db.Lot.Voeg(
                "insert into lees.mandaatlid (mandatering_id, volgorde, entiteit, functie, leider, van, tot) values ($1, $2, $3, $4, $5, $6, $7)",
                Waarde.Id(mandatering.Mandatering), Waarde.Geheel(i + 1), Waarde.Tekst(lid.Entiteit), Waarde.Tekst(lid.Functie),
                Waarde.JaNee(lid.Leider), Waarde.Dag(lid.Van), Waarde.Dag(lid.Tot));
        }

        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>Erases free text that was erased at its source.</summary>
internal sealed class InhoudWerdGewistProjectie(LeesmodelDb db) : IReactie<InhoudWerdGewist>
{
    public Task Verwerk(Ontvangen<InhoudWerdGewist> bericht, CancellationToken stop)
    {
        db.Lot.Voeg("delete from lees.toelichting where gebiedscontract_id = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("update lees.bewijsstuk set naam = null where gebiedscontract_id = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("update lees.papieren_handtekening set ondertekenaar = null where gebiedscontract_id = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("update lees.opmerking set tekst = null where gebiedscontract_id = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("update lees.opmerking set antwoord = null where gebiedscontract_id = $1 and antwoord_versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("delete from lees.wijzigingstekst where gebiedscontract_id = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        // The room came with the first and only text of the dossier of a ceiling.
        db.Lot.Voeg("update lees.mandaatplafond set onderhandelingsruimte = null where dossier = $1", Waarde.Id(bericht.Regel.Dossier));
        db.Lot.Voeg("delete from lees.taakstellingtekst where taakstelling_id = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("update lees.parlementair_moment set conclusie = null where taakstelling_id = $1 and conclusie_versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("update lees.overlegmoment set conclusie = null where platform_id = $1 and conclusie_versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("delete from lees.programmatekst where programma_id = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("delete from lees.betalingstekst where dossier = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        db.Lot.Voeg("delete from lees.verplaatsingstekst where gebiedsfonds_id = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        foreach (var tabel in (string[])["nalevingstekst", "geschiltekst"])
        {
            db.Lot.Voeg($"delete from lees.{tabel} where gebiedscontract_id = $1 and versie = $2",
                Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        }

        db.Lot.Voeg("update lees.bemiddelingsvoorstel set tekst = null where gebiedscontract_id = $1 and versie = $2",
            Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        return Task.CompletedTask;
    }
}

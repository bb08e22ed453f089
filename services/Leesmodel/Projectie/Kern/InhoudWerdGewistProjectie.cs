using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Kern;

/// <summary>Erases free text that was erased at its source.</summary>
internal sealed class InhoudWerdGewistProjectie(LeesmodelDb db) : IReactie<InhoudWerdGewist>
{
    // The room came with the first and only text of the dossier of a ceiling; of the other rows each has the version that brought its text.
    private static readonly string[] Opdrachten =
    [
        "delete from lees.toelichting where gebiedscontract_id = $1 and versie = $2",
        "delete from lees.wijzigingstekst where gebiedscontract_id = $1 and versie = $2",
        "delete from lees.nalevingstekst where gebiedscontract_id = $1 and versie = $2",
        "delete from lees.geschiltekst where gebiedscontract_id = $1 and versie = $2",
        "delete from lees.taakstellingtekst where taakstelling_id = $1 and versie = $2",
        "delete from lees.programmatekst where programma_id = $1 and versie = $2",
        "delete from lees.betalingstekst where dossier = $1 and versie = $2",
        "delete from lees.terugvorderingstekst where dossier = $1 and versie = $2",
        "delete from lees.verplaatsingstekst where gebiedsfonds_id = $1 and versie = $2",
        "delete from lees.buitengeldtekst where gebiedsfonds_id = $1 and versie = $2",
        "update lees.bewijsstuk set naam = null where gebiedscontract_id = $1 and versie = $2",
        "update lees.papieren_handtekening set ondertekenaar = null where gebiedscontract_id = $1 and versie = $2",
        "update lees.opmerking set tekst = null where gebiedscontract_id = $1 and versie = $2",
        "update lees.opmerking set antwoord = null where gebiedscontract_id = $1 and antwoord_versie = $2",
        "update lees.bemiddelingsvoorstel set tekst = null where gebiedscontract_id = $1 and versie = $2",
        "update lees.parlementair_moment set conclusie = null where taakstelling_id = $1 and conclusie_versie = $2",
        "update lees.overlegmoment set conclusie = null where platform_id = $1 and conclusie_versie = $2",
        "update lees.fondscorrectie set reden = null where gebiedsfonds_id = $1 and versie = $2",
        "update lees.mandaatplafond set onderhandelingsruimte = null where dossier = $1 and $2 > 0",
    ];

    public Task Verwerk(Ontvangen<InhoudWerdGewist> bericht, CancellationToken stop)
    {
        foreach (var opdracht in Opdrachten)
        {
            db.Lot.Voeg(opdracht, Waarde.Id(bericht.Regel.Dossier), Waarde.Geheel(bericht.Gebeurtenis.Versie));
        }

        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdOndertekendProjectie(LeesmodelDb db) : IReactie<ContractWerdOndertekend>
{
    public Task Verwerk(Ontvangen<ContractWerdOndertekend> bericht, CancellationToken stop)
    {
        var (contract, _, tijdstip) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(
            "update lees.gebiedscontract set status = 'Ondertekend', ondertekend_op = $2, openbaar = true where id = $1",
            Waarde.Id(contract), Waarde.Tijd(tijdstip));
        // from now on everybody may read it, and everything that belongs to it
        foreach (var tabel in Contracttekst.Tabellen.Concat(["handtekening", "toelichting", "vervulde_voorwaarde", "toezichtmelding", "partijopvolging"]))
        {
            db.Lot.Voeg($"update lees.{tabel} set openbaar = true where gebiedscontract_id = $1", Waarde.Id(contract));
        }

        return Task.CompletedTask;
    }
}

using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

internal sealed class ContractWerdOndertekendProjectie(LeesmodelDb db) : IReactie<ContractWerdOndertekend>
{
    // From now on everybody may read it, and everything that belongs to it.
    private static readonly string Opdracht =
        $"""
        with {string.Join(", ", Contracttekst.Tabellen.Concat(["handtekening", "toelichting", "vervulde_voorwaarde", "toezichtmelding", "partijopvolging"])
            .Select(tabel => $"{tabel}_open as (update lees.{tabel} set openbaar = true where gebiedscontract_id = $1)"))}
        update lees.gebiedscontract set status = 'Ondertekend', ondertekend_op = $2, openbaar = true where id = $1
        """;

    public Task Verwerk(Ontvangen<ContractWerdOndertekend> bericht, CancellationToken stop)
    {
        var (contract, _, tijdstip) = bericht.Gebeurtenis;
        db.Lot.VoegVerplicht(Opdracht, Waarde.Id(contract), Waarde.Tijd(tijdstip));
        return Task.CompletedTask;
    }
}

using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>An offered contract is a draft again: what was said about its text lapsed with it.</summary>
internal static class Terugkeer
{
    public static void NaarOntwerp(Lot lot, Guid contract, DateTimeOffset tijdstip)
    {
        lot.VoegVerplicht(
            "update lees.gebiedscontract set status = 'Ontwerp', hash = null, voorgelegd_op = null, ondertekenen_uiterlijk = null where id = $1",
            Waarde.Id(contract));
        lot.Voeg("update lees.partij set visum = null, meerjarenplan = null where gebiedscontract_id = $1", Waarde.Id(contract));
        lot.Voeg(
            "update lees.handtekening set vervallen_op = $2 where gebiedscontract_id = $1 and mijlpaal_id is null and vervallen_op is null",
            Waarde.Id(contract), Waarde.Tijd(tijdstip));
        lot.Voeg("delete from lees.vervulde_voorwaarde where gebiedscontract_id = $1", Waarde.Id(contract));
    }
}

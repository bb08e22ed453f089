using System.Globalization;
using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Taken;

/// <summary>A written delegation under which this person signs today for somebody else of the own gemeente.</summary>
/// <param name="Functie">The function that is replaced.</param>
/// <param name="Bereik">For what it holds.</param>
/// <param name="GebiedscontractId">The contract, when it holds for one.</param>
public sealed record Machtiging(string Functie, string Bereik, Guid? GebiedscontractId)
{
    /// <summary>Whether it covers this contract or its avenanten, or its milestones. Contracten has the last word (Delegatie.Dekt).</summary>
    public bool Dekt(Guid contract, bool mijlpaal) => Bereik == (mijlpaal ? "Mijlpalen" : "Contracten") || GebiedscontractId == contract;
}

/// <summary>Reads those delegations.</summary>
internal static class Machtigingen
{
    private const string Vraag = """
        query($ik: String!, $rol: String!, $gemeente: String!, $vandaag: Datum!) {
          delegaties(first: 100, filter: { gedelegeerde: { equalTo: $ik }, rol: { equalTo: $rol }, gemeenteKbo: { equalTo: $gemeente },
              ingetrokkenOp: { isNull: true }, van: { lessThanOrEqualTo: $vandaag }, tot: { greaterThanOrEqualTo: $vandaag } }) {
            pageInfo { hasNextPage } nodes { functie bereik gebiedscontractId }
          }
        }
        """;

    /// <summary>Those that hold on that day (Europe/Brussels); none for who can have none.</summary>
    public static async Task<IReadOnlyList<Machtiging>> Lees(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop) => !wie.KanVervangen ? []
        : (await leesmodel.Vraag<Antwoord>(Vraag, new
        {
            ik = wie.Persoon, rol = wie.Rol, gemeente = wie.Organisatie, vandaag = vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        }, stop)).Delegaties.Nodes;

    private sealed record Antwoord(Lijst<Machtiging> Delegaties);
}

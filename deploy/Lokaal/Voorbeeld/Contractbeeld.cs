using System.Text.Json;

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>An example contract as the read model shows it.</summary>
internal sealed record Contractbeeld(
    Guid Id, string Status, string? Weigeringsreden, Guid? GebiedsfondsId, Lijst<Partijbeeld> Partijen, Lijst<Handtekeningbeeld> Handtekeningen,
    Lijst<Mijlpaalbeeld> Mijlpalen, Lijst<Betalingbeeld> Betalingen)
{
    private const string Vraag =
        """
        query($titel: String!) {
          gebiedscontracten(first: 1, filter: { titel: { equalTo: $titel }, voorbeeld: { equalTo: true } }) {
            nodes {
              id status weigeringsreden gebiedsfondsId
              partijen(first: 20) { nodes { kbo nis soort visum financiering } }
              handtekeningen(first: 100, filter: { vervallenOp: { isNull: true } }) { nodes { partijKbo hoedanigheid mijlpaalId } }
              mijlpalen(first: 20) { nodes { id omschrijving status } }
              betalingen(first: 20) { nodes { id status } }
            }
          }
        }
        """;

    public static async Task<Contractbeeld?> Lees(Poort poort, Voorbeeldcontract voorbeeld, CancellationToken stop)
    {
        var data = await poort.Vraag(voorbeeld.Team, Vraag, new { titel = voorbeeld.Titel }, stop);
        return data.GetProperty("gebiedscontracten").Deserialize<Lijst<Contractbeeld>>(JsonSerializerOptions.Web)!.Nodes.FirstOrDefault();
    }

    public Mijlpaalbeeld Mijlpaal(Voorbeeldmijlpaal mijlpaal) => Mijlpalen.Nodes.Single(beeld => beeld.Omschrijving == mijlpaal.Omschrijving);

    public string Kbo(Voorbeeldpartij partij) => partij.Kbo ?? Partijen.Nodes.Single(beeld => beeld.Nis == partij.Nis).Kbo;

    public bool IsGetekend(string kbo, string hoedanigheid, Guid? mijlpaal) => Handtekeningen.Nodes.Any(handtekening =>
        handtekening.PartijKbo == kbo && handtekening.Hoedanigheid == hoedanigheid && handtekening.MijlpaalId == mijlpaal);
}

/// <summary>A connection of GraphQL.</summary>
internal sealed record Lijst<T>(IReadOnlyList<T> Nodes);

/// <summary>A partij.</summary>
internal sealed record Partijbeeld(string Kbo, string? Nis, string Soort, string? Visum, string Financiering);

/// <summary>A signature, of the contract or of a milestone.</summary>
internal sealed record Handtekeningbeeld(string PartijKbo, string Hoedanigheid, Guid? MijlpaalId);

/// <summary>A milestone.</summary>
internal sealed record Mijlpaalbeeld(Guid Id, string Omschrijving, string Status);

/// <summary>A payment order; it has the id of its milestone.</summary>
internal sealed record Betalingbeeld(Guid Id, string Status);

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>The example contract as the read model shows it.</summary>
internal sealed record Contractbeeld(
    Guid Id, string Status, Lijst<Partijbeeld> Partijen, Lijst<Handtekeningbeeld> Handtekeningen, Lijst<Mijlpaalbeeld> Mijlpalen)
{
    public const string Vraag =
        """
        query($titel: String!) {
          gebiedscontracten(first: 1, filter: { titel: { equalTo: $titel }, voorbeeld: { equalTo: true } }) {
            nodes {
              id status
              partijen(first: 10) { nodes { nis kbo visum } }
              handtekeningen(first: 100, filter: { vervallenOp: { isNull: true } }) { nodes { partijKbo hoedanigheid mijlpaalId } }
              mijlpalen(first: 20) { nodes { id omschrijving status } }
            }
          }
        }
        """;

    public Mijlpaalbeeld Mijlpaal(Voorbeeldmijlpaal mijlpaal) => Mijlpalen.Nodes.Single(beeld => beeld.Omschrijving == mijlpaal.Omschrijving);

    public bool IsGetekend(string kbo, string hoedanigheid, Guid? mijlpaal) => Handtekeningen.Nodes.Any(handtekening =>
        handtekening.PartijKbo == kbo && handtekening.Hoedanigheid == hoedanigheid && handtekening.MijlpaalId == mijlpaal);
}

/// <summary>A connection of GraphQL.</summary>
internal sealed record Lijst<T>(IReadOnlyList<T> Nodes);

/// <summary>A partij.</summary>
internal sealed record Partijbeeld(string Nis, string Kbo, string? Visum);

/// <summary>A signature, of the contract or of a milestone.</summary>
internal sealed record Handtekeningbeeld(string PartijKbo, string Hoedanigheid, Guid? MijlpaalId);

/// <summary>A milestone.</summary>
internal sealed record Mijlpaalbeeld(Guid Id, string Omschrijving, string Status);

namespace Gebiedswerking.Metingen.Schaal;

/// <summary>What an installation has. The first is that of <c>k8s/overlays/productie</c> with its autoscalers at their highest.</summary>
/// <param name="Naam">As in the tables.</param>
/// <param name="Kernen">Cores for all services, the broker and the operators together.</param>
/// <param name="Graphql">Instances of GraphQL: a Node process computes on one core.</param>
/// <param name="Postgres">Cores of the first PostgreSQL of each cluster.</param>
/// <param name="PerDienst">True when each service and the read model has a PostgreSQL cluster of its own.</param>
/// <param name="Lezers">Copies of the read database, beside the first, that GraphQL reads from.</param>
/// <param name="Instanties">Instances of each service that writes.</param>
internal sealed record Inrichting(string Naam, int Kernen, int Graphql, int Postgres, bool PerDienst, int Lezers, int Instanties)
{
    public static Inrichting Productie { get; } = new("one cluster, as in productie", 12, 6, 4, PerDienst: false, Lezers: 0, Instanties: 3);

    /// <summary>Cores that are paid for: a PostgreSQL has two standbys, and a third of the rest stays free for failures.</summary>
    public int Betaald => (int)Math.Ceiling(Kernen * 4 / 3.0) + Postgres * (3 * (PerDienst ? 5 : 1) + Lezers);
}

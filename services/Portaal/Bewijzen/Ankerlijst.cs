using System.Text.Json.Serialization;
using Gebiedswerking.Fundament.Ankers;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Bewijzen;

/// <summary>An anchor: one hash over all rows that a source numbered up to the end of a day.</summary>
/// <param name="Bron">Name of the source.</param>
/// <param name="Van">Number of the first row.</param>
/// <param name="Tot">Number of the last row.</param>
/// <param name="Wortel">Merkle root (RFC 6962) over the hashes of those rows, hex.</param>
/// <param name="Vorige">Root of the previous anchor of this source; null for the first.</param>
public sealed record Anker(string Bron, long Van, long Tot, string Wortel, string? Vorige);

/// <summary>The anchors of a day.</summary>
/// <param name="Dag">The day (Europe/Brussels).</param>
/// <param name="Wortel">Merkle root over the roots of the sources, sorted by name, hex.</param>
/// <param name="Ankers">Per source, by name.</param>
public sealed record Ankerdag(DateOnly Dag, string Wortel, IReadOnlyList<Anker> Ankers);

/// <summary>Days with their anchors, newest first.</summary>
/// <param name="Dagen">The days.</param>
/// <param name="Voor">Ask for the days before this one to read on; null when this was all.</param>
public sealed record Ankerdagen(IReadOnlyList<Ankerdag> Dagen, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Voor);

/// <summary>Reads the published anchors.</summary>
public sealed class Ankerlijst(Leesmodel leesmodel)
{
    private const int Meest = 400;

    private const string Vraag = """
        query($aantal: Int!, $filter: AnkerFilter!) {
          ankers(first: $aantal, filter: $filter, orderBy: [DAG_DESC, BRON_ASC]) { nodes { bron dag van tot wortel vorige } pageInfo { hasNextPage } }
        }
        """;

    /// <summary>One day, or the days before one; without either the last days.</summary>
    public async Task<Ankerdagen> Lees(DateOnly? dag, DateOnly? voor, CancellationToken stop)
    {
        object filter = dag is { } op ? new { dag = new { equalTo = op } } : new { dag = new { lessThan = voor ?? DateOnly.MaxValue } };
        var lijst = (await leesmodel.Vraag<Antwoord>(Vraag, new { aantal = Meest, filter }, stop)).Ankers;
        return Orden(lijst.Nodes, lijst.PageInfo.HasNextPage);
    }

    /// <summary>Rows, newest day first, as days.</summary>
    /// <param name="rijen">The rows.</param>
    /// <param name="meer">Whether more rows follow: then the last day is left out, for not all of it may be here.</param>
    internal static Ankerdagen Orden(IEnumerable<Ankerrij> rijen, bool meer)
    {
        var dagen = rijen.GroupBy(a => a.Dag).Select(g => Dag(g.Key, [.. g.OrderBy(a => a.Bron, StringComparer.Ordinal).Select(a => a.Anker)])).ToList();
        if (!meer)
        {
            return new Ankerdagen(dagen, null);
        }

        dagen.RemoveAt(dagen.Count - 1);
        return new Ankerdagen(dagen, dagen[^1].Dag);
    }

    private static Ankerdag Dag(DateOnly dag, List<Anker> ankers) =>
        new(dag, Convert.ToHexStringLower(Merkleboom.Wortel([.. ankers.Select(a => Convert.FromHexString(a.Wortel))])), ankers);

    private sealed record Antwoord(Lijst<Ankerrij> Ankers);
}

/// <summary>An anchor as the read model gives it.</summary>
internal sealed record Ankerrij(string Bron, DateOnly Dag, long Van, long Tot, string Wortel, string? Vorige)
{
    public Anker Anker => new(Bron, Van, Tot, Wortel, Vorige);
}

using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Metingen.Schaal;

/// <summary>Milliseconds of processor time, each measured by another part of the same command.</summary>
/// <param name="Gateway">A request through the gateway.</param>
/// <param name="Portaal">A page, without what GraphQL does for it.</param>
/// <param name="Graphql">A query, in the Node process.</param>
/// <param name="Lezen">The same query, in PostgreSQL.</param>
/// <param name="Monitor">A figure of the monitor over many facts, in PostgreSQL.</param>
/// <param name="Opdracht">A command, in the service.</param>
/// <param name="Schrijven">The same command, in PostgreSQL.</param>
/// <param name="Uitgifte">An event on its way out: numbering and publishing, in the service that gives it.</param>
/// <param name="Ontvangst">An event on its way in, in a service that follows.</param>
/// <param name="Regel">An event in PostgreSQL, both ends together.</param>
/// <param name="Projectie">An event into the read model, the process and PostgreSQL together.</param>
internal sealed record Prijs(
    double Gateway, double Portaal, double Graphql, double Lezen, double Monitor,
    double Opdracht, double Schrijven, double Uitgifte, double Ontvangst, double Regel, double Projectie)
{
    public static Prijs Uit(IReadOnlyDictionary<string, double> kosten)
    {
        return new(
            Van("gateway"), Van("portaal"), Van("graphql.dienst"), Van("graphql.postgres"), Van("monitor.postgres"),
            Van("opdracht.dienst"), Van("opdracht.postgres"), Van("regel.bron"), Van("regel.volger"), Van("regel.postgres"), Van("projectie"));

        double Van(string naam) => kosten.TryGetValue(naam, out var waarde)
            ? waarde
            : throw new Startfout($"In kosten.json ontbreekt '{naam}'. Draai eerst ./tests/metingen zonder onderdelen.");
    }
}

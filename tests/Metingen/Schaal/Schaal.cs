using System.Globalization;
using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Metingen.Schaal;

/// <summary>
/// What the measured costs mean for more people than one machine can serve: which part is full first, and what helps. Written into
/// <c>k8s/SCHAAL.md</c>.
/// </summary>
internal sealed class Schaal(Stappen stappen)
{
    /// <summary>As many as the municipalities of the EU, roughly: a hundred times Flanders.</summary>
    private const double Europa = 100;

    /// <summary>Room that is kept: above this share waiting grows fast and one failing machine is too many.</summary>
    private const double Vulling = 0.6;

    private const double PrijsPerKern = 30; // euro per month with 4 GB, the assumption of k8s/README.md

    public async Task<string> Meet(CancellationToken stop)
    {
        var prijs = Prijs.Uit(await Kosten.Alle());
        var vraag = Vraag.Van(prijs);
        var productie = Inrichting.Productie;
        var grenzen = vraag.Grenzen(productie).ToList();
        var eerste = grenzen[0].Factor;
        var rijen = new List<Uitslag>();
        foreach (var (inrichting, factor, last) in Gevallen(vraag, productie, eerste))
        {
            stop.ThrowIfCancellationRequested();
            await stappen.Doe($"{inrichting.Naam}, {factor:0.##} x", () =>
            {
                rijen.Add(Uitslag.Van(prijs, inrichting, factor, last));
                return Task.CompletedTask;
            });
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            The busiest hour of a month, 285 gemeenten (1 x):

            {Verslag.Tabel(["what", "sum", "per second"], Aannames())}

            Costs that the model works with, in ms of processor time, as measured on the machine of [tests/Metingen](../tests/Metingen/README.md):

            {Verslag.Tabel(["gateway", "page", "query, Node", "query, PostgreSQL", "monitor", "command, service", "command, PostgreSQL", "event out", "event in", "event, PostgreSQL", "event into the read model"], [Bedragen(prijs)])}

            Where {productie.Naam} ({productie.Kernen} cores for services, {productie.Postgres} for the first PostgreSQL) is full, part by part, first the first:

            {Verslag.Tabel(["part", "used at 1 x", "full at"], grenzen.Select(g => (IReadOnlyList<string>)[g.Naam, $"{Statistiek.Getal(100 / g.Factor, "0.##")} %", $"{Statistiek.Getal(g.Factor, "N0")} x"]))}

            Simulated, one minute each; times in ms, p95:

            {Verslag.Tabel(["installation", "x Flanders", "page", "command", "figure", "commit to readable", "busiest", "follows"], rijen.Select(r => r.Rij()))}

            {Verslag.Tabel(["to carry 100 x", "installations", "cores paid for, each", "euro per month, together"], Ramingen(vraag))}
            """);
    }

    /// <summary>The same installation from quiet to too much, and then three ways to a hundred times Flanders.</summary>
    private static IEnumerable<(Inrichting Inrichting, double Factor, Werklast Last)> Gevallen(Vraag vraag, Inrichting productie, double eerste)
    {
        foreach (var factor in new[] { 1, 0.5 * eerste, 0.8 * eerste, 1.2 * eerste })
        {
            yield return (productie, factor, Werklast.Piek(factor));
        }

        foreach (var (inrichting, aantal) in Plannen(vraag))
        {
            var deel = Europa / aantal;
            var last = Werklast.Piek(deel);
            // A figure over all of Europe is asked of every installation.
            yield return (inrichting, deel, aantal == 1 ? last : last with { Monitor = last.Monitor + Werklast.Piek(1).Monitor });
        }
    }

    private static IEnumerable<(Inrichting Inrichting, int Aantal)> Plannen(Vraag vraag)
    {
        yield return (vraag.Passend("one larger cluster", Europa, perDienst: false, Vulling), 1);
        yield return (vraag.Passend("by service: a PostgreSQL each, readers apart", Europa, perDienst: true, Vulling), 1);
        foreach (var cellen in new[] { 10, 25 })
        {
            yield return (vraag.Passend($"by region: {cellen} installations", Europa / cellen, perDienst: false, Vulling), cellen);
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Ramingen(Vraag vraag) => Plannen(vraag).Select(plan => (IReadOnlyList<string>)
    [
        plan.Inrichting.Naam, $"{plan.Aantal}", $"{plan.Inrichting.Betaald}", Statistiek.Getal(plan.Inrichting.Betaald * plan.Aantal * PrijsPerKern, "N0"),
    ]);

    private static IEnumerable<IReadOnlyList<string>> Aannames() => new (string Wat, IReadOnlyList<Werklast.Aanname> Bronnen)[]
    {
        ("pages", Werklast.Paginabronnen), ("queries", Werklast.Vraagbronnen), ("figures", Werklast.Monitorbronnen), ("commands", Werklast.Opdrachtbronnen),
    }.SelectMany(soort => soort.Bronnen.Select(bron => (IReadOnlyList<string>)[$"{soort.Wat}: {bron.Wat}", bron.Som, Statistiek.Getal(bron.PerSeconde, "0.00")]));

    private static IReadOnlyList<string> Bedragen(Prijs p) =>
    [
        .. new[] { p.Gateway, p.Portaal, p.Graphql, p.Lezen, p.Monitor, p.Opdracht, p.Schrijven, p.Uitgifte, p.Ontvangst, p.Regel, p.Projectie }
            .Select(ms => Statistiek.Getal(ms, "0.00")),
    ];
}

namespace Gebiedswerking.Metingen.Schaal;

/// <summary>
/// Cores that the busiest hour of Flanders asks of each part (the utilisation law: arrivals times cost), and what that means for a size.
/// </summary>
internal sealed record Vraag(double Kernen, double Graphql, double Lezen, double Leesmodel, IReadOnlyList<double> Schrijven, IReadOnlyList<(string Naam, double Deel)> Seriel)
{
    private const int GrootstePostgres = 64; // cores; larger machines exist, and are not for sale everywhere

    public static Vraag Van(Prijs prijs)
    {
        var last = Werklast.Piek(1);
        var vragen = (last.Paginas * Werklast.VragenPerPagina) + last.Vragen;
        var regels = last.Opdrachten * Werklast.PerOpdracht;
        var schrijven = (last.Opdrachten * prijs.Schrijven) + (regels * prijs.Regel);
        var projectie = regels * prijs.Projectie / 2;
        var graphql = (vragen + last.Monitor) * prijs.Graphql;
        return new(
            (last.Paginas * (prijs.Gateway + prijs.Portaal) + (last.Vragen + last.Monitor) * prijs.Gateway + graphql
             + last.Opdrachten * (prijs.Gateway + prijs.Opdracht) + regels * (prijs.Uitgifte + prijs.Ontvangst) + projectie) / 1000,
            graphql / 1000,
            (vragen * prijs.Lezen + last.Monitor * prijs.Monitor) / 1000,
            projectie / 1000,
            [.. Cel.Aandeel.Select(deel => schrijven * deel / 1000)],
            [
                .. Cel.Schrijvers.Zip(Cel.Aandeel).SelectMany(dienst => new[]
                {
                    ($"relay of {dienst.First} (one at a time)", regels * dienst.Second * (prijs.Uitgifte + (prijs.Regel / 2) + Cel.PerRegelUit) / 1000),
                    ($"projection of {dienst.First} (one at a time)", regels * dienst.Second * (prijs.Projectie + Cel.PerRegelIn) / 1000),
                }),
                ("fonds of the largest region (one dossier; when the same regions do more)",
                    last.Opdrachten * Cel.Aandeel[1] * Cel.Regios[0] / Cel.Regios.Sum() * (prijs.Schrijven + Cel.Vastleggen) / 1000),
            ]);
    }

    /// <summary>Per part the factor at which it is full; the lowest first.</summary>
    public IEnumerable<(string Naam, double Factor)> Grenzen(Inrichting inrichting) => new[]
    {
        ("cores of the services", inrichting.Kernen / Kernen),
        ("GraphQL, one core per instance", inrichting.Graphql / Graphql),
        ("PostgreSQL, the first", inrichting.Postgres / (Lezen + Leesmodel + Schrijven.Sum())),
    }.Concat(Seriel.Select(deel => (deel.Naam, 1 / deel.Deel))).OrderBy(grens => grens.Item2);

    /// <summary>The smallest installation that carries a factor with room left.</summary>
    public Inrichting Passend(string naam, double factor, bool perDienst, double vulling)
    {
        var lezen = Cores(Lezen);
        // Readers apart: as many copies of the read database as its share asks; otherwise everything is on the first one.
        var postgres = perDienst ? Cores(Math.Max(Leesmodel, Schrijven.Max())) : Cores(Lezen + Leesmodel + Schrijven.Sum());
        return new(naam, Cores(Kernen), Cores(Graphql), Math.Min(GrootstePostgres, postgres), perDienst,
            perDienst ? (int)Math.Ceiling(lezen / (double)Math.Min(GrootstePostgres, postgres)) : 0, Inrichting.Productie.Instanties);

        int Cores(double een) => Math.Max(2, (int)Math.Ceiling(een * factor / vulling));
    }
}

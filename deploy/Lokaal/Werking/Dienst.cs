namespace Gebiedswerking.Lokaal.Werking;

/// <summary>On what a service runs.</summary>
public enum Dienstsoort
{
    /// <summary>.NET: the launcher starts the built assembly.</summary>
    DotNet,

    /// <summary>Node: the launcher starts the host with the runtime that the project itself pins.</summary>
    Node,
}

/// <summary>One process of the platform.</summary>
/// <param name="Naam">Short name: of the process, its log file and its configuration.</param>
/// <param name="Map">Folder of the project, from the root of the source tree.</param>
/// <param name="Soort">On what it runs.</param>
public sealed record Dienst(string Naam, string Map, Dienstsoort Soort)
{
    /// <summary>The client id with which it asks others for tokens and introspection.</summary>
    public string? Client { get; init; }

    /// <summary>Its database; two services share one only when both belong to the read model.</summary>
    public string? Database { get; init; }

    /// <summary>Its login role in PostgreSQL.</summary>
    public string Loginrol { get; init; } = Naam;

    /// <summary>How many connections one instance may hold; of the Node hosts their own code says it.</summary>
    public int Verbindingen { get; init; } = 40;

    /// <summary>Whether `migreer` brings its database up to date.</summary>
    public bool Migreert { get; init; }

    /// <summary>Whether its migrations make the roles behind row-level security.</summary>
    public bool MaaktRollen { get; init; }

    /// <summary>The role through which its login role reads; made by the migrations of the owner of the database.</summary>
    public string? Leesrol { get; init; }

    /// <summary>The sources that it publishes on the bus.</summary>
    public IReadOnlyList<Berichtenbron> Geeft { get; init; } = [];

    /// <summary>The sources that it hears: no other may it bind, and of the confidential ones no other may it fetch.</summary>
    public IReadOnlyList<Berichtenbron> Hoort { get; init; } = [];

    /// <summary>Whether it has a dossierlog: that can also be kept in SQL Server.</summary>
    public bool KanInSqlServer => Geeft.Count > 0;

    /// <summary>Whether it has a user of its own on the bus.</summary>
    public bool IsOpDeBus => Geeft.Count + Hoort.Count > 0;

    /// <inheritdoc/>
    public override string ToString() => Naam;
}

/// <summary>All processes of the platform, in the order in which they start; they stop in the opposite order.</summary>
public static class Diensten
{
    /// <summary>The OpenID provider.</summary>
    public static Dienst Identiteit { get; } = new("identiteit", "services/Identiteit", Dienstsoort.Node)
    {
        Database = "identiteit",
    };

    /// <summary>Gemeenten, regions, mandateringen, platforms and programmes.</summary>
    public static Dienst Programmas { get; } = new("programmas", "services/Programmas", Dienstsoort.DotNet)
    {
        Client = "dienst-programmas",
        Database = "programmas",
        Migreert = true,
        Geeft = [Berichtenbron.Programmas, Berichtenbron.Mandaten],
        Hoort = [Berichtenbron.Taakstellingen],
    };

    /// <summary>Strategic goals, their input phase, and the figures that follow them.</summary>
    public static Dienst Taakstellingen { get; } = new("taakstellingen", "services/Taakstellingen", Dienstsoort.DotNet)
    {
        Client = "dienst-taakstellingen",
        Database = "taakstellingen",
        Migreert = true,
        Geeft = [Berichtenbron.Taakstellingen],
        Hoort = [Berichtenbron.Programmas],
    };

    /// <summary>Funds: what is put in, set apart, committed and paid.</summary>
    public static Dienst Fondsen { get; } = new("fondsen", "services/Fondsen", Dienstsoort.DotNet)
    {
        Client = "dienst-fondsen",
        Database = "fondsen",
        Migreert = true,
        Geeft = [Berichtenbron.Fondsen, Berichtenbron.Rekeningen],
        Hoort = [Berichtenbron.Programmas, Berichtenbron.Mandaten, Berichtenbron.Contracten],
    };

    /// <summary>Contracts and milestones.</summary>
    public static Dienst Contracten { get; } = new("contracten", "services/Contracten", Dienstsoort.DotNet)
    {
        Client = "dienst-contracten",
        Database = "contracten",
        Migreert = true,
        Geeft = [Berichtenbron.Contracten],
        Hoort = [Berichtenbron.Programmas, Berichtenbron.Fondsen],
    };

    /// <summary>Fills the read tables.</summary>
    public static Dienst Projectie { get; } = new("projectie", "services/Leesmodel/Projectie", Dienstsoort.DotNet)
    {
        Client = "dienst-leesmodel",
        Database = "leesmodel",
        Loginrol = "leesmodel",
        Migreert = true,
        MaaktRollen = true,
        Hoort = [Berichtenbron.Programmas, Berichtenbron.Mandaten, Berichtenbron.Taakstellingen, Berichtenbron.Contracten, Berichtenbron.Fondsen],
    };

    /// <summary>Serves the read tables.</summary>
    public static Dienst GraphQL { get; } = new("graphql", "services/Leesmodel/GraphQL", Dienstsoort.Node)
    {
        Client = "dienst-graphql",
        Database = "leesmodel",
        Leesrol = "gw_graphql",
    };

    /// <summary>The pages that people open.</summary>
    public static Dienst Portaal { get; } = new("portaal", "services/Portaal", Dienstsoort.DotNet)
    {
        Database = "portaal",
        Verbindingen = 10, // keys at start, and a renewal now and then
        Migreert = true,
    };

    /// <summary>The only open port.</summary>
    public static Dienst Gateway { get; } = new("gateway", "gateway", Dienstsoort.DotNet);

    /// <summary>Every process, first to start first.</summary>
    public static IReadOnlyList<Dienst> Alle { get; } = [Identiteit, Programmas, Taakstellingen, Fondsen, Contracten, Projectie, GraphQL, Portaal, Gateway];
}

using Gebiedswerking.Lokaal;

namespace Gebiedswerking.Metingen;

/// <summary>What to measure, and for how long.</summary>
internal sealed record Keuze(IReadOnlyList<string> Onderdelen, bool Kort)
{
    public static readonly IReadOnlyList<string> Alle = ["toevoegen", "doorstroom", "start", "groei", "herbouw", "cijfers", "graphql", "gateway", "portaal", "schaal"];

    /// <summary>Clients that write at the same time.</summary>
    public IReadOnlyList<int> Klanten => Kort ? [1, 16] : [1, 4, 16, 64];

    /// <summary>How often each kind of writing has its turn.</summary>
    public int Rondes => Kort ? 1 : 3;

    public TimeSpan Beurt => TimeSpan.FromSeconds(Kort ? 2 : 3);

    public TimeSpan Stroom => TimeSpan.FromSeconds(Kort ? 5 : 15);

    /// <summary>Rows that the log holds already.</summary>
    public IReadOnlyList<long> Omvangen => Kort ? [1_000, 100_000] : [1_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>A turn of those who read.</summary>
    public TimeSpan Leesbeurt => TimeSpan.FromSeconds(Kort ? 1 : 2);

    public TimeSpan Rust => TimeSpan.FromSeconds(Kort ? 5 : 20);

    /// <summary>Starts that find their data back.</summary>
    public int Herstarts => Kort ? 1 : 3;

    public TimeSpan Groeibeurt => TimeSpan.FromSeconds(Kort ? 1 : 1.5);

    public static Keuze Lees(IReadOnlyList<string> args)
    {
        var onbekend = args.FirstOrDefault(arg => arg != "--kort" && !Alle.Contains(arg));
        return onbekend is null
            ? new Keuze([.. Alle.Where(deel => !args.Any(Alle.Contains) || args.Contains(deel))], args.Contains("--kort"))
            : throw new Startfout($"Onbekend: '{onbekend}'. Gebruik: ./tests/metingen [{string.Join('|', Alle)}]... [--kort]");
    }
}

namespace Gebiedswerking.Portaal.Taken;

/// <summary>Something that awaits this person.</summary>
/// <param name="Wat">What is to be done, and on what.</param>
/// <param name="Contract">Title of the contract.</param>
/// <param name="Adres">The page where it is done.</param>
/// <param name="Uiterlijk">Last day on which it is on time.</param>
/// <param name="TeLaat">Whether that day is over.</param>
/// <param name="Uitleg">Why that day, or what is needed first.</param>
public sealed record Taak(string Wat, string Contract, string Adres, DateOnly Uiterlijk, bool TeLaat, string? Uitleg = null);

/// <summary>Tasks of one kind, and whether there are more than could be read at once.</summary>
public sealed record Taken(IReadOnlyList<Taak> Lijst, bool Meer)
{
    /// <summary>Nothing to do.</summary>
    public static Taken Geen { get; } = new([], false);
}

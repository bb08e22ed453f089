namespace Gebiedswerking.Portaal.Teksten;

/// <summary>A part of a text: its heading, what it says, and its own parts.</summary>
public sealed record Tekstblok(string Kop, IReadOnlyList<Tekstregel> Regels, IReadOnlyList<Tekstblok> Delen);

/// <summary>One thing that a text says.</summary>
public sealed record Tekstregel(string Naam, string Waarde)
{
    /// <summary>Whether it is a number for machines: part of the text, but not what a reader looks for.</summary>
    public bool IsNummer => Guid.TryParse(Waarde, out _);
}

/// <summary>A part of a text, and how deep its heading is on the page.</summary>
public sealed record Tekstdeel(Tekstblok Blok, int Niveau)
{
    /// <summary>The same for a part of this part.</summary>
    public Tekstdeel Van(Tekstblok deel) => new(deel, Niveau + 1);
}

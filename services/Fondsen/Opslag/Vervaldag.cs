namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>When the first free VAK of a fund lapses; no row when none is free. Written with every event of the fund.</summary>
public sealed class Vervaldag
{
    /// <summary>The fund.</summary>
    public required Guid Fonds { get; init; }

    /// <summary>First day of the year after that of the line.</summary>
    public required DateOnly Dag { get; set; }
}

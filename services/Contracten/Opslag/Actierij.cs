namespace Gebiedswerking.Contracten.Opslag;

/// <summary>An actie of a programme as Programmas made it known.</summary>
public sealed class Actierij
{
    /// <summary>The actie.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its programme.</summary>
    public required Guid Programma { get; init; }

    /// <summary>Number of its event in the source: the order in which the acties came.</summary>
    public required long Volgnummer { get; init; }

    /// <summary>What.</summary>
    public required string Titel { get; init; }

    /// <summary>How.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>The level of government that is best placed.</summary>
    public required string Bestuursniveau { get; init; }

    /// <summary>KBO number of the responsible partij.</summary>
    public required string Verantwoordelijke { get; init; }

    /// <summary>Name of that partij.</summary>
    public required string Naam { get; init; }

    /// <summary>Estimate in euro.</summary>
    public required decimal Raming { get; init; }

    /// <summary>The first indicator that it serves; null when none.</summary>
    public required Guid? Indicator { get; init; }
}

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>How far a source was consumed. Locked in the consumer's transaction.</summary>
public sealed class Cursor
{
    /// <summary>Source.</summary>
    public required string Bron { get; init; }

    /// <summary>Last number that was consumed.</summary>
    public required long Volgnummer { get; set; }

    /// <summary>Hash of that row: a source that no longer has it was cut off or replaced.</summary>
    public string? Hash { get; set; }

    /// <summary>Everything that the source had numbered before this time is in; UTC.</summary>
    public DateTimeOffset BijgewerktTot { get; set; }
}

/// <summary>An event that could not be consumed, or that waits behind one, until a person replays it.</summary>
public sealed class Geparkeerd
{
    /// <summary>The reason of what only a later release can consume: an instance of that release does so by itself.</summary>
    public const string WachtOpLatereUitgave = "wacht op een latere uitgave van deze dienst";

    /// <summary>Source.</summary>
    public required string Bron { get; init; }

    /// <summary>Number within the source.</summary>
    public required long Volgnummer { get; init; }

    /// <summary>The dossier; later events of it park behind this one.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>Version of the dossier.</summary>
    public required int Versie { get; init; }

    /// <summary>Name of the event type.</summary>
    public required string Type { get; init; }

    /// <summary>The whole row as JSON.</summary>
    public required string Regel { get; set; }

    /// <summary>Why it failed, or behind which it waits; technical, for the operator.</summary>
    public required string Reden { get; set; }

    /// <summary>When it was parked, UTC.</summary>
    public required DateTimeOffset Tijdstip { get; init; }
}

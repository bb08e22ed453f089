namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>Snapshot of a long dossier, written in the transaction of the command that crossed the threshold.</summary>
public sealed class Momentopname
{
    /// <summary>Above this number of events a dossier keeps a snapshot.</summary>
    public const int Drempel = 500;

    /// <summary>A snapshot is renewed after so many more events.</summary>
    public const int Stap = 100;

    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>Number of events folded into it.</summary>
    public required int Versie { get; set; }

    /// <summary>Which versions may take it: those that know the same events and the same shape of the state.</summary>
    public required int Vorm { get; set; }

    /// <summary>The state as JSON.</summary>
    public required string Staat { get; set; }
}

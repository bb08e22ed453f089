namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>What the headers of a command ask of the dossierlog. One per request.</summary>
public sealed class Opdracht
{
    /// <summary>The Idempotency-Key with what it stands for; null when none was given.</summary>
    public Sleutelrij? Sleutel { get; set; }

    /// <summary>The version that the sender has seen (If-Match); null when not given.</summary>
    public int? Verwacht { get; set; }
}

/// <summary>The same command was done before: this is the answer it got.</summary>
/// <param name="antwoord">The remembered answer.</param>
public sealed class EerderBeantwoord(Aanvaard antwoord) : Exception("answered before")
{
    /// <summary>The remembered answer.</summary>
    public Aanvaard Antwoord => antwoord;
}

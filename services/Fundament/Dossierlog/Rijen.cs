using Gebiedswerking.Berichten;

namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>The row that a command locks: version and hash of a dossier.</summary>
public sealed class Dossierkop
{
    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>Kind of dossier.</summary>
    public required string Soort { get; init; }

    /// <summary>Number of events.</summary>
    public required int Versie { get; set; }

    /// <summary>Hash of the last row.</summary>
    public required byte[] Hash { get; set; }
}

/// <summary>A row of the dossierlog. Never updated or deleted; the database refuses it.</summary>
public sealed class Logrij
{
    /// <summary>Position in order of insertion, not of commit; see <see cref="Uitgaverij"/>.</summary>
    public long Rij { get; init; }

    /// <summary>Source to which the event belongs.</summary>
    public required string Bron { get; init; }

    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>Version after this event.</summary>
    public required int Versie { get; init; }

    /// <summary>Kind of dossier.</summary>
    public required string Soort { get; init; }

    /// <summary>Name of the event type.</summary>
    public required string Type { get; init; }

    /// <summary>Shape number.</summary>
    public required int Vorm { get; init; }

    /// <summary>The exact JSON text that is hashed.</summary>
    public required string Gebeurtenis { get; init; }

    /// <summary>Digest of the salted bijlage.</summary>
    public required byte[]? BijlageDigest { get; init; }

    /// <summary>UTC, to the microsecond.</summary>
    public required DateTimeOffset Tijdstip { get; init; }

    /// <summary>Pseudonym.</summary>
    public required string Actor { get; init; }

    /// <summary>Role.</summary>
    public required string Rol { get; init; }

    /// <summary>Organisation.</summary>
    public required string Organisatie { get; init; }

    /// <summary>W3C traceparent.</summary>
    public required string? Spoor { get; init; }

    /// <summary>Hash of the previous row.</summary>
    public required byte[] VorigeHash { get; init; }

    /// <summary>Own hash.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The row as it travels.</summary>
    public Regel AlsRegel(long volgnummer, string? bijlage) => new(
        volgnummer, Dossier, Versie, Soort, Type, Vorm, Gebeurtenis, bijlage, BijlageDigest is null ? null : Ketting.Hex(BijlageDigest),
        Tijdstip, Actor, Rol, Organisatie, Spoor, Ketting.Hex(VorigeHash), Ketting.Hex(Hash));
}

/// <summary>Free text of a row, kept apart because it can be erased.</summary>
public sealed class Bijlagerij
{
    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>The version to which it belongs.</summary>
    public required int Versie { get; init; }

    /// <summary>Salt and fields as JSON.</summary>
    public required string Tekst { get; init; }
}

/// <summary>A row that has no number yet: written with the row, taken away by the relay in the transaction that numbers it.</summary>
public sealed class Ongenummerd
{
    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>The version.</summary>
    public required int Versie { get; init; }
}

/// <summary>The gapless number of a row within its source. Once given, never changed.</summary>
public sealed class Uitgaverij
{
    /// <summary>Source.</summary>
    public required string Bron { get; init; }

    /// <summary>Number, from 1.</summary>
    public required long Volgnummer { get; init; }

    /// <summary>The row.</summary>
    public required long Rij { get; init; }
}

/// <summary>How far a source was published on the bus.</summary>
public sealed class Publicatiestand
{
    /// <summary>Source.</summary>
    public required string Bron { get; init; }

    /// <summary>Last number that the broker confirmed.</summary>
    public required long Tot { get; set; }
}

/// <summary>A remembered answer, so that a repeated command is done once.</summary>
public sealed class Sleutelrij
{
    /// <summary>OAuth client and person.</summary>
    public required string Client { get; init; }

    /// <summary>Method and path.</summary>
    public required string Route { get; init; }

    /// <summary>The Idempotency-Key.</summary>
    public required string Sleutel { get; init; }

    /// <summary>SHA-256 of the body.</summary>
    public required byte[] Inhoud { get; init; }

    /// <summary>The answer as JSON.</summary>
    public string? Antwoord { get; set; }

    /// <summary>When, UTC; forgotten after 7 days.</summary>
    public required DateTimeOffset Tijdstip { get; init; }
}

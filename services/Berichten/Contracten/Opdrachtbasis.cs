namespace Gebiedswerking.Berichten.Contracten;

/// <summary>Why an onderneming may be given this work, as to public procurement (law of 17 June 2016).</summary>
/// <param name="Soort">The basis.</param>
/// <param name="Referentie">Reference of the procedure, or article of the exception; null only when it is no public contract.</param>
public sealed record Opdrachtbasis(Opdrachtsoort Soort, string? Referentie = null);

/// <summary>Bases of procurement.</summary>
public enum Opdrachtsoort
{
    /// <summary>It is no public contract.</summary>
    GeenOpdracht,

    /// <summary>A procedure was held.</summary>
    Procedure,

    /// <summary>An exception of the law applies.</summary>
    Uitzondering,
}

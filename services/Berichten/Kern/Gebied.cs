namespace Gebiedswerking.Berichten;

/// <summary>An area by its code. Source: domein.md, "Shared notions".</summary>
/// <param name="Soort">Kind of area.</param>
/// <param name="Code">Code of the referentieregio (<c>REFREG03</c>) or NIS code of the gemeente.</param>
public sealed record Gebied(Gebiedsoort Soort, string Code);

/// <summary>Kinds of area.</summary>
public enum Gebiedsoort
{
    /// <summary>One of the fifteen referentieregios.</summary>
    Referentieregio,

    /// <summary>A gemeente.</summary>
    Gemeente,
}

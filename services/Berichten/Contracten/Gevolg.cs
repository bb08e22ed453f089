namespace Gebiedswerking.Berichten.Contracten;

/// <summary>What the contract says can follow when a partij does not keep it.</summary>
/// <param name="Id">Identity within the contract.</param>
/// <param name="Omschrijving">What follows, and when.</param>
/// <param name="Soort">Kind.</param>
public sealed record Gevolg(Guid Id, string Omschrijving, Gevolgsoort Soort);

/// <summary>Kinds of consequence.</summary>
public enum Gevolgsoort
{
    /// <summary>A part of the money is held back.</summary>
    TrancheInhouden,

    /// <summary>The contract ends.</summary>
    Beeindigen,

    /// <summary>Something else.</summary>
    Andere,
}

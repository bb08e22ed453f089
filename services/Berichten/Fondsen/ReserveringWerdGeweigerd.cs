namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The fund cannot reserve what a contract asks. Nothing was booked.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Poging">The request that this answers.</param>
/// <param name="Reden">Which limit; never with figures of a ceiling.</param>
/// <param name="Tekort">How much VAK is missing in that year, in euro; null unless the fund has too little money.</param>
/// <param name="Jaar">The first budget year that has too little; null unless the fund has too little money.</param>
public sealed record ReserveringWerdGeweigerd(
    Guid Fonds, Guid Contract, int Poging, Weigeringsreden Reden, Bedrag? Tekort = null, int? Jaar = null) : IGebeurtenis;

/// <summary>Why a fund refuses.</summary>
public enum Weigeringsreden
{
    /// <summary>Not enough confirmed and free VAK in the years that are asked.</summary>
    MiddelenOntoereikend,

    /// <summary>Outside scope, term or ceiling of the mandatering; which of these is not said.</summary>
    MandateringOntoereikend,

    /// <summary>The term of the fund is over, or has not begun.</summary>
    FondsBuitenTermijn,

    /// <summary>The contract plays in a referentieregio in which the programme of the fund does not.</summary>
    BuitenGebied,
}

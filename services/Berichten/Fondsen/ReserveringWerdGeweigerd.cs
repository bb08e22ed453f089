namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The fund cannot reserve what a contract asks. Nothing was booked.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Poging">The request that this answers.</param>
/// <param name="Reden">Which limit; never with figures of a ceiling.</param>
public sealed record ReserveringWerdGeweigerd(Guid Fonds, Guid Contract, int Poging, Weigeringsreden Reden) : IGebeurtenis;

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

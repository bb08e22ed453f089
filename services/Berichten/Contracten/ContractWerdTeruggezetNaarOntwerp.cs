namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The fund cannot give what the contract asks: it is a draft again.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Poging">Which request was refused.</param>
/// <param name="Reden">Why; never with figures that not everybody may know.</param>
public sealed record ContractWerdTeruggezetNaarOntwerp(Guid Contract, int Poging, Fondsen.Weigeringsreden Reden) : IGebeurtenis;

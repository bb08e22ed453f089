namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The fund cannot give what an avenant asks: it is a draft again.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Poging">Which request was refused.</param>
/// <param name="Reden">Why; never with figures that not everybody may know.</param>
public sealed record AvenantWerdTeruggezetNaarOntwerp(Guid Contract, AvenantId Avenant, int Poging, Fondsen.Weigeringsreden Reden) : IGebeurtenis;

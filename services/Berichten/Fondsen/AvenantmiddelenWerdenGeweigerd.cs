namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The fund cannot set apart what an avenant asks more. Nothing was booked; what stands for the contract stays.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Poging">The request that this answers.</param>
/// <param name="Reden">Which limit; never with figures of a ceiling.</param>
/// <param name="Tekort">How much VAK is missing in that year, in euro; null unless the fund has too little money.</param>
/// <param name="Jaar">The budget year that has too little; null unless the fund has too little money.</param>
public sealed record AvenantmiddelenWerdenGeweigerd(
    Guid Fonds, Guid Contract, Contracten.AvenantId Avenant, int Poging, Weigeringsreden Reden, Bedrag? Tekort = null, int? Jaar = null) : IGebeurtenis;

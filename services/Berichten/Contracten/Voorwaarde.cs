namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A suspensive condition: the contract is not in force before it is met, with proof. Source: domein.md, "Contracten".</summary>
/// <param name="Id">Identity within the contract.</param>
/// <param name="Omschrijving">What must have happened.</param>
/// <param name="Bewijs">The proof that is asked for it.</param>
public sealed record Voorwaarde(Guid Id, string Omschrijving, string Bewijs);

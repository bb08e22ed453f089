namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The approval of a payment order that did not go to the bank was withdrawn: its room is free again, and it can be approved anew.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="Persoon">Pseudonym of who withdrew it.</param>
public sealed record BetaalgoedkeuringWerdIngetrokken(Guid Fonds, BetaalopdrachtId Betaalopdracht, string Persoon) : IGebeurtenis;

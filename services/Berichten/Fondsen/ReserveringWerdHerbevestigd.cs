namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The fund was asked again for a text for which it had reserved already: the answer again, and nothing booked twice.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Poging">The request that this answers.</param>
public sealed record ReserveringWerdHerbevestigd(Guid Fonds, Guid Contract, int Poging) : IGebeurtenis;

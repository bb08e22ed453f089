namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The fund was asked again for a text for which it had reserved already: the answer again, and nothing booked twice.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Poging">The request that this answers.</param>
/// <param name="GeldigTot">Last day on which all its lines can be committed (Europe/Brussels); null in rows from before this was told.</param>
public sealed record ReserveringWerdHerbevestigd(Guid Fonds, Guid Contract, int Poging, DateOnly? GeldigTot = null) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A failed payment order was taken up again; it must be approved again, by somebody else than the new maker.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="Maker">Pseudonym of the person who took it up.</param>
public sealed record BetaalopdrachtWerdHernomen(Guid Fonds, BetaalopdrachtId Betaalopdracht, string Maker) : IGebeurtenis;

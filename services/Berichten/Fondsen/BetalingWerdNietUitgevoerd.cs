namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The bank did not pay: the room in the VEK is free again, and the order waits to be taken up. The reason is in the bijlage (field <c>reden</c>).</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
public sealed record BetalingWerdNietUitgevoerd(Guid Fonds, BetaalopdrachtId Betaalopdracht) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>An approved payment order went to the bank.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="Datum">Day on which it was sent (Europe/Brussels): no payment is from before; null in orders of before it was kept.</param>
public sealed record BetaalopdrachtWerdVerzonden(Guid Fonds, BetaalopdrachtId Betaalopdracht, DateOnly? Datum = null) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>An approved payment order went to the bank.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
public sealed record BetaalopdrachtWerdVerzonden(Guid Fonds, BetaalopdrachtId Betaalopdracht) : IGebeurtenis;

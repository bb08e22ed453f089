namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// The bank did not pay the part of one entiteit of a payment order. Its room becomes free when nothing of the order is under way any
/// more (<see cref="BetalingWerdNietUitgevoerd"/>). The reason of the bank is in the bijlage (field <c>reden</c>).
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="EndToEndId">Under which reference it stood in the file for the bank.</param>
/// <param name="Entiteit">OVO code of the entiteit.</param>
public sealed record BetaaldeelWerdNietUitgevoerd(Guid Fonds, BetaalopdrachtId Betaalopdracht, string EndToEndId, string Entiteit) : IGebeurtenis;

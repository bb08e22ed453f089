namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>An accepted milestone is to be paid. Amount and beneficiary are fixed by the contract and the acceptance.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Begunstigde">KBO number of the partij that is paid.</param>
/// <param name="Bedrag">Amount in euro, positive.</param>
/// <param name="Maker">Pseudonym of the person who accepted the milestone and by that made the order.</param>
/// <param name="Aanvaard">Day of the acceptance (Europe/Brussels), from which the time to pay counts; null in orders of before it was kept.</param>
public sealed record BetaalopdrachtWerdAangemaakt(
    Guid Fonds, BetaalopdrachtId Betaalopdracht, Guid Contract, Contracten.MijlpaalId Mijlpaal, KboNummer Begunstigde, Bedrag Bedrag,
    string Maker, DateOnly? Aanvaard = null) : IGebeurtenis;

/// <summary>Identity of a payment order.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<BetaalopdrachtId>))]
public readonly record struct BetaalopdrachtId(Guid Waarde) : IId<BetaalopdrachtId>
{
    /// <inheritdoc />
    public static BetaalopdrachtId Van(Guid waarde) => new(waarde);
}

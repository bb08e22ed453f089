namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>An accepted milestone is to be paid. Amount and beneficiary are fixed by the contract and the acceptance.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Begunstigde">KBO number of the partij that is paid.</param>
/// <param name="Bedrag">Amount in euro, positive.</param>
/// <param name="Maker">Pseudonym of the person who accepted the milestone, or drew, and by that made the order.</param>
/// <param name="Aanvaard">Day of the acceptance or of the drawing (Europe/Brussels), from which the time to pay counts; null in orders of before it was kept.</param>
/// <param name="Soort">Why it is due; null in orders of before that was said: what the milestone releases.</param>
/// <param name="Verbintenis">The promise to which the milestone belongs; null when the request of the contract did not say.</param>
/// <param name="AanvaardVoor">For how much the milestone was accepted, in euro, when another amount is due; null: for <paramref name="Bedrag"/>.</param>
public sealed record BetaalopdrachtWerdAangemaakt(
    Guid Fonds, BetaalopdrachtId Betaalopdracht, Guid Contract, Contracten.MijlpaalId Mijlpaal, KboNummer Begunstigde, Bedrag Bedrag,
    string Maker, DateOnly? Aanvaard = null, Betaalsoort? Soort = null, Contracten.VerbintenisId? Verbintenis = null,
    Bedrag? AanvaardVoor = null) : IGebeurtenis;

/// <summary>Why a payment order is due.</summary>
public enum Betaalsoort
{
    /// <summary>A milestone released it.</summary>
    Mijlpaal,

    /// <summary>In advance: the first milestone of a promise that is paid with voorschot and saldo.</summary>
    Voorschot,

    /// <summary>What was justified after the voorschot, less what was ordered before.</summary>
    Saldo,

    /// <summary>The beneficiary drew on what accepted milestones opened. The reference of its costs is in the bijlage (field <c>referentie</c>).</summary>
    Trekking,
}

/// <summary>Identity of a payment order.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<BetaalopdrachtId>))]
public readonly record struct BetaalopdrachtId(Guid Waarde) : IId<BetaalopdrachtId>
{
    /// <inheritdoc />
    public static BetaalopdrachtId Van(Guid waarde) => new(waarde);
}

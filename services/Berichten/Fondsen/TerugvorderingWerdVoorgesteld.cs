namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>Too much was paid and it is proposed to claim that back. Why, when a person proposed it, is in the bijlage (field <c>reden</c>).</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Terugvordering">The claim.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Verbintenis">The promise; null when it is about the contract as a whole.</param>
/// <param name="Schuldenaar">KBO number of the partij that must pay back.</param>
/// <param name="Bedrag">Amount in euro, positive.</param>
/// <param name="Grond">What made it too much.</param>
/// <param name="Persoon">Pseudonym of who proposed it; null: the fund did, by the rules.</param>
public sealed record TerugvorderingWerdVoorgesteld(
    Guid Fonds, TerugvorderingId Terugvordering, Guid Contract, Contracten.VerbintenisId? Verbintenis, KboNummer Schuldenaar, Bedrag Bedrag,
    Terugvorderingsgrond Grond, string? Persoon) : IGebeurtenis;

/// <summary>What made a payment too much.</summary>
public enum Terugvorderingsgrond
{
    /// <summary>Less was justified than was paid in advance.</summary>
    VoorschotNietVerantwoord,

    /// <summary>The contract ended before accepted milestones covered the voorschot.</summary>
    ContractBeeindigd,

    /// <summary>A person found it; the bijlage says why.</summary>
    Vaststelling,
}

/// <summary>Identity of a claim.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<TerugvorderingId>))]
public readonly record struct TerugvorderingId(Guid Waarde) : IId<TerugvorderingId>
{
    /// <inheritdoc />
    public static TerugvorderingId Van(Guid waarde) => new(waarde);
}

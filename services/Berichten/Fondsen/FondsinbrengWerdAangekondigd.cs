namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>An entiteit announced what it puts in the fund. It counts only once it is confirmed.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Inbreng">The contribution.</param>
/// <param name="Lijn">Whose budget, which article, which year.</param>
/// <param name="Vak">Vastleggingskrediet in euro: how much may be committed in that year.</param>
/// <param name="Vek">Vereffeningskrediet in euro: how much may be paid in that year.</param>
public sealed record FondsinbrengWerdAangekondigd(Guid Fonds, FondsinbrengId Inbreng, Begrotingslijn Lijn, Bedrag Vak, Bedrag Vek) : IGebeurtenis;

/// <summary>Identity of a contribution to a fund.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<FondsinbrengId>))]
public readonly record struct FondsinbrengId(Guid Waarde) : IId<FondsinbrengId>
{
    /// <inheritdoc />
    public static FondsinbrengId Van(Guid waarde) => new(waarde);
}

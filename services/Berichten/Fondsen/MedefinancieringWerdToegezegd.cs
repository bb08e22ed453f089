namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A partij promised to take part in the cost. It does not count yet. The condition, when there is one, is in the bijlage as <c>voorwaarde</c>.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Medefinanciering">The co-financing.</param>
/// <param name="Partij">KBO number of the partij.</param>
/// <param name="Bedrag">Amount, or worth in kind, in euro.</param>
/// <param name="Vorm">Money or in kind.</param>
/// <param name="Voorwaardelijk">True when it hangs on a condition.</param>
public sealed record MedefinancieringWerdToegezegd(
    Guid Fonds, MedefinancieringId Medefinanciering, KboNummer Partij, Bedrag Bedrag, Medefinancieringsvorm Vorm, bool Voorwaardelijk) : IGebeurtenis;

/// <summary>Identity of a co-financing.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<MedefinancieringId>))]
public readonly record struct MedefinancieringId(Guid Waarde) : IId<MedefinancieringId>
{
    /// <inheritdoc />
    public static MedefinancieringId Van(Guid waarde) => new(waarde);
}

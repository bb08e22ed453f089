namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>An indicator of a taakstelling.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Code">Short code, unique within the taakstelling.</param>
/// <param name="Naam">Name.</param>
/// <param name="Eenheid">Unit, e.g. <c>ha</c> or <c>%</c>.</param>
/// <param name="Richting">Whether it must rise or fall.</param>
/// <param name="Bron">Where the figures come from.</param>
/// <param name="Doelen">Starting value and target per area.</param>
public sealed record Indicator(
    IndicatorId Id, string Code, string Naam, string Eenheid, Richting Richting, string Bron, IReadOnlyList<Indicatordoel> Doelen);

/// <summary>Identity of an indicator.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<IndicatorId>))]
public readonly record struct IndicatorId(Guid Waarde) : IId<IndicatorId>
{
    /// <inheritdoc />
    public static IndicatorId Van(Guid waarde) => new(waarde);
}

/// <summary>The way an indicator must go.</summary>
public enum Richting
{
    /// <summary>Must rise.</summary>
    Stijgend,

    /// <summary>Must fall.</summary>
    Dalend,
}

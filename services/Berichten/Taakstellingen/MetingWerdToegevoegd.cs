namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>A figure of an indicator became known. A correction is a new figure that replaces; nothing is overwritten.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Meting">The figure.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Gebied">The area.</param>
/// <param name="Waarde">Value, in the unit of the indicator.</param>
/// <param name="PeriodeVan">First day of the period to which it belongs (Europe/Brussels).</param>
/// <param name="PeriodeTot">Last day of that period.</param>
/// <param name="Publicatiedatum">Day on which the source published it.</param>
/// <param name="Bron">Where it comes from.</param>
/// <param name="Kwaliteit">How firm it is.</param>
/// <param name="Vervangt">The figure that it replaces; null when it is no correction.</param>
public sealed record MetingWerdToegevoegd(
    Guid Taakstelling, MetingId Meting, IndicatorId Indicator, Gebied Gebied, decimal Waarde, DateOnly PeriodeVan, DateOnly PeriodeTot,
    DateOnly Publicatiedatum, string Bron, Meetkwaliteit Kwaliteit, MetingId? Vervangt) : IGebeurtenis;

/// <summary>Identity of a figure.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<MetingId>))]
public readonly record struct MetingId(Guid Waarde) : IId<MetingId>
{
    /// <inheritdoc />
    public static MetingId Van(Guid waarde) => new(waarde);
}

/// <summary>How firm a figure is.</summary>
public enum Meetkwaliteit
{
    /// <summary>Final.</summary>
    Definitief,

    /// <summary>Provisional.</summary>
    Voorlopig,

    /// <summary>Estimated.</summary>
    Geschat,
}

namespace Gebiedswerking.Berichten.Programmas;

/// <summary>The table met. The conclusion is in the bijlage (field <c>conclusie</c>).</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Overlegmoment">The meeting.</param>
/// <param name="Datum">Day (Europe/Brussels).</param>
/// <param name="Aanwezig">Who was there, each for one or more participants.</param>
public sealed record OverlegmomentWerdGehouden(
    Guid Platform, OverlegmomentId Overlegmoment, DateOnly Datum, IReadOnlyList<Aanwezige> Aanwezig) : IGebeurtenis;

/// <summary>Identity of a meeting of a platform.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<OverlegmomentId>))]
public readonly record struct OverlegmomentId(Guid Waarde) : IId<OverlegmomentId>
{
    /// <inheritdoc />
    public static OverlegmomentId Van(Guid waarde) => new(waarde);
}

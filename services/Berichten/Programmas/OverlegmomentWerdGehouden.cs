namespace Gebiedswerking.Berichten.Programmas;

/// <summary>The table met. The conclusion is in the bijlage (field <c>conclusie</c>).</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Overlegmoment">The meeting.</param>
/// <param name="Datum">Day (Europe/Brussels).</param>
/// <param name="Aanwezig">Who was there, each for one or more participants.</param>
public sealed record OverlegmomentWerdGehouden(
    Guid Platform, OverlegmomentId Overlegmoment, DateOnly Datum, IReadOnlyList<Aanwezige> Aanwezig) : IGebeurtenis;

/// <summary>A delegate who was there.</summary>
/// <param name="Functie">Function, never a name.</param>
/// <param name="Namens">KBO numbers of the participants for which the delegate spoke, at least one.</param>
public sealed record Aanwezige(string Functie, IReadOnlyList<KboNummer> Namens);

/// <summary>Identity of a meeting of a platform.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<OverlegmomentId>))]
public readonly record struct OverlegmomentId(Guid Waarde) : IId<OverlegmomentId>
{
    /// <inheritdoc />
    public static OverlegmomentId Van(Guid waarde) => new(waarde);
}

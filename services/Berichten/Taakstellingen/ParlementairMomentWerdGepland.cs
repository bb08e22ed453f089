namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>A moment in the Vlaams Parlement was planned.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Datum">Planned day (Europe/Brussels).</param>
/// <param name="Soort">Kind of moment.</param>
/// <param name="Commissies">Names of the commissies, at least one.</param>
public sealed record ParlementairMomentWerdGepland(
    Guid Taakstelling, ParlementairMomentId Moment, DateOnly Datum, ParlementairMomentsoort Soort, IReadOnlyList<string> Commissies) : IGebeurtenis;

/// <summary>Identity of a parliamentary moment.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<ParlementairMomentId>))]
public readonly record struct ParlementairMomentId(Guid Waarde) : IId<ParlementairMomentId>
{
    /// <inheritdoc />
    public static ParlementairMomentId Van(Guid waarde) => new(waarde);
}

/// <summary>Kinds of parliamentary moment.</summary>
public enum ParlementairMomentsoort
{
    /// <summary>Explanation.</summary>
    Toelichting,

    /// <summary>Advice.</summary>
    Advies,

    /// <summary>Follow-up.</summary>
    Opvolging,

    /// <summary>Evaluation.</summary>
    Evaluatie,
}

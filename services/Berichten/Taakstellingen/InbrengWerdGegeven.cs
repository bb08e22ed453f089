namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>A partner proposed something. The text is in the bijlage (field <c>tekst</c>).</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Inbreng">The input.</param>
/// <param name="Organisatie">KBO number or OVO code of the partner.</param>
/// <param name="Streefwaarden">Other targets that the partner proposes; may be empty.</param>
public sealed record InbrengWerdGegeven(
    Guid Taakstelling, InbrengId Inbreng, string Organisatie, IReadOnlyList<VoorgesteldeStreefwaarde> Streefwaarden) : IGebeurtenis;

/// <summary>Identity of an input.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<InbrengId>))]
public readonly record struct InbrengId(Guid Waarde) : IId<InbrengId>
{
    /// <inheritdoc />
    public static InbrengId Van(Guid waarde) => new(waarde);
}

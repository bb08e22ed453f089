namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// Partijen disagree about a promise. From now on that promise and what depends on it stand still, and nothing else. What it is about is
/// in the bijlage (field <c>omschrijving</c>).
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">Identity within the contract.</param>
/// <param name="Verbintenis">The disputed promise.</param>
/// <param name="Ingebrekestelling">The ingebrekestelling that is disputed; null when there is none.</param>
/// <param name="Partijen">KBO numbers of the partijen to the dispute, at least two.</param>
/// <param name="Melder">KBO number of the partij that reported it.</param>
/// <param name="Bevroren">The promises that stand still, the disputed one first.</param>
/// <param name="Persoon">Pseudonym of the person who reported it.</param>
public sealed record GeschilWerdGemeld(
    Guid Contract, GeschilId Geschil, VerbintenisId Verbintenis, IngebrekestellingId? Ingebrekestelling, IReadOnlyList<KboNummer> Partijen,
    KboNummer Melder, IReadOnlyList<VerbintenisId> Bevroren, string Persoon) : IGebeurtenis;

/// <summary>Identity of a geschil.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<GeschilId>))]
public readonly record struct GeschilId(Guid Waarde) : IId<GeschilId>
{
    /// <inheritdoc />
    public static GeschilId Van(Guid waarde) => new(waarde);
}

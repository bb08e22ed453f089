namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// A partij held the responsible partij to a promise and gave it time to repair. Why is in the bijlage (field <c>reden</c>).
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Ingebrekestelling">Identity within the contract.</param>
/// <param name="Verbintenis">The promise that was not kept.</param>
/// <param name="Afzender">KBO number of the partij that holds the other to it.</param>
/// <param name="Artikel">Place in the contract on which it rests; no names of persons.</param>
/// <param name="Hersteltermijn">Last day on which repair is in time (Europe/Brussels).</param>
/// <param name="Persoon">Pseudonym of the person who sent it.</param>
public sealed record IngebrekestellingWerdGestuurd(
    Guid Contract, IngebrekestellingId Ingebrekestelling, VerbintenisId Verbintenis, KboNummer Afzender, string Artikel, DateOnly Hersteltermijn,
    string Persoon) : IGebeurtenis;

/// <summary>Identity of an ingebrekestelling.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<IngebrekestellingId>))]
public readonly record struct IngebrekestellingId(Guid Waarde) : IId<IngebrekestellingId>
{
    /// <inheritdoc />
    public static IngebrekestellingId Van(Guid waarde) => new(waarde);
}

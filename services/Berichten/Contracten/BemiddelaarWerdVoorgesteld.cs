namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// An external expert was proposed as bemiddelaar in a dispute. The name and the declaration that there is no conflict of interest are in
/// the bijlage (fields <c>naam</c> and <c>verklaring</c>).
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">The dispute.</param>
/// <param name="Bemiddelaar">Identity within the contract.</param>
/// <param name="Kandidaat">Pseudonym of the expert.</param>
/// <param name="Organisatie">KBO number of the organisation of the expert; null: on the own account.</param>
/// <param name="Persoon">Pseudonym of the person who proposed.</param>
public sealed record BemiddelaarWerdVoorgesteld(
    Guid Contract, GeschilId Geschil, BemiddelaarId Bemiddelaar, string Kandidaat, KboNummer? Organisatie, string Persoon) : IGebeurtenis;

/// <summary>Identity of a bemiddelaar in a dispute.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<BemiddelaarId>))]
public readonly record struct BemiddelaarId(Guid Waarde) : IId<BemiddelaarId>
{
    /// <inheritdoc />
    public static BemiddelaarId Van(Guid waarde) => new(waarde);
}

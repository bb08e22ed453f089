namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A partij to a dispute does not want a proposed bemiddelaar, who is out of it. Why, if it says so, is in the bijlage (field <c>reden</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">The dispute.</param>
/// <param name="Bemiddelaar">The bemiddelaar.</param>
/// <param name="Partij">KBO number of the partij.</param>
/// <param name="Persoon">Pseudonym of the person who refused.</param>
public sealed record BemiddelaarWerdGeweigerd(Guid Contract, GeschilId Geschil, BemiddelaarId Bemiddelaar, KboNummer Partij, string Persoon) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A partij to a dispute accepted a proposed bemiddelaar.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">The dispute.</param>
/// <param name="Bemiddelaar">The bemiddelaar.</param>
/// <param name="Partij">KBO number of the partij.</param>
/// <param name="Persoon">Pseudonym of the person who accepted.</param>
public sealed record BemiddelaarWerdAanvaard(Guid Contract, GeschilId Geschil, BemiddelaarId Bemiddelaar, KboNummer Partij, string Persoon) : IGebeurtenis;

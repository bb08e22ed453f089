namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A bemiddelaar put a confidential proposal before the partijen to a dispute. Its text is in the bijlage (field <c>tekst</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">The dispute.</param>
/// <param name="Persoon">Pseudonym of the bemiddelaar.</param>
public sealed record BemiddelingsvoorstelWerdGedaan(Guid Contract, GeschilId Geschil, string Persoon) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The responsible partij says that it repaired what it was held to. How is in the bijlage (field <c>tekst</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Ingebrekestelling">The ingebrekestelling.</param>
/// <param name="Persoon">Pseudonym of the person who reported it.</param>
public sealed record HerstelWerdGemeld(Guid Contract, IngebrekestellingId Ingebrekestelling, string Persoon) : IGebeurtenis;

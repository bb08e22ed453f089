namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A claim of which nothing came back was withdrawn. Why is in the bijlage (field <c>reden</c>).</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Terugvordering">The claim.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Delen">What is not claimed any more, per budget line; empty when it was only proposed.</param>
/// <param name="Persoon">Pseudonym of the person who withdrew it.</param>
public sealed record TerugvorderingWerdIngetrokken(
    Guid Fonds, TerugvorderingId Terugvordering, Guid Contract, IReadOnlyList<Middelendeel> Delen, string Persoon) : IGebeurtenis;

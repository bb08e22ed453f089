namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A co-financing is certain. Money becomes VAK on its line from now on; VEK only as it is deposited.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Medefinanciering">The co-financing.</param>
/// <param name="Krediet">The VAK that it brings; empty when in kind.</param>
/// <param name="Referentie">The document that confirms it, and that its condition is met.</param>
public sealed record MedefinancieringWerdBevestigd(
    Guid Fonds, MedefinancieringId Medefinanciering, IReadOnlyList<Middelendeel> Krediet, string Referentie) : IGebeurtenis;

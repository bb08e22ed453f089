namespace Gebiedswerking.Berichten.Contracten;

/// <summary>All partijen to a dispute accepted all proposed bemiddelaars: the mediation starts.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">The dispute.</param>
/// <param name="Bemiddelaars">Who mediates.</param>
public sealed record BemiddelingWerdGestart(Guid Contract, GeschilId Geschil, IReadOnlyList<BemiddelaarId> Bemiddelaars) : IGebeurtenis;

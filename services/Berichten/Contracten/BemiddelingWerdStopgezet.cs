namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// A bemiddelaar ended the mediation without a settlement. What stood still does so until the partijen settle or a ruling lifts it.
/// Why is in the bijlage (field <c>reden</c>).
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">The dispute.</param>
/// <param name="Persoon">Pseudonym of the bemiddelaar.</param>
public sealed record BemiddelingWerdStopgezet(Guid Contract, GeschilId Geschil, string Persoon) : IGebeurtenis;

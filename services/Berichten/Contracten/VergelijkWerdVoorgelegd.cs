namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// A settlement was put before the partijen to a dispute; a new one takes the place of the one before. Its text is in the bijlage
/// (field <c>tekst</c>). It is named by the version of the contract after this event.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">The dispute.</param>
/// <param name="Partij">KBO number of the partij that put it; null: a bemiddelaar.</param>
/// <param name="Persoon">Pseudonym of the person who put it.</param>
public sealed record VergelijkWerdVoorgelegd(Guid Contract, GeschilId Geschil, KboNummer? Partij, string Persoon) : IGebeurtenis;

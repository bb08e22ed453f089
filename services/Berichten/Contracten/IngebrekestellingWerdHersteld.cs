namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The sender of an ingebrekestelling accepted the repair, in time or late.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Ingebrekestelling">The ingebrekestelling.</param>
/// <param name="Persoon">Pseudonym of the person who accepted it.</param>
public sealed record IngebrekestellingWerdHersteld(Guid Contract, IngebrekestellingId Ingebrekestelling, string Persoon) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The judge sent a milestone back to its reporter. The reason is in the bijlage (field <c>reden</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Beoordelaar">KBO number of the judging partij; null: the gebiedsteam.</param>
/// <param name="Persoon">Pseudonym of the person who sent it back.</param>
public sealed record MijlpaalWerdTeruggestuurd(Guid Contract, MijlpaalId Mijlpaal, KboNummer? Beoordelaar, string Persoon) : IGebeurtenis;

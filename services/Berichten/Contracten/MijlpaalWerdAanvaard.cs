namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The judge accepted a signed milestone. Why it is for less than was reported, is in the bijlage (field <c>reden</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Bedrag">Amount in euro that was accepted, at most the reported amount.</param>
/// <param name="Beoordelaar">KBO number of the judging partij; null: the gebiedsteam.</param>
/// <param name="Persoon">Pseudonym of the person who accepted.</param>
public sealed record MijlpaalWerdAanvaard(
    Guid Contract, MijlpaalId Mijlpaal, Bedrag Bedrag, KboNummer? Beoordelaar, string Persoon) : IGebeurtenis;

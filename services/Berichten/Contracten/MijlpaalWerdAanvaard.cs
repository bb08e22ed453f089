namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The judge accepted a signed milestone.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Bedrag">Amount in euro that was accepted.</param>
/// <param name="Beoordelaar">KBO number of the judging partij; null: the gebiedsteam.</param>
/// <param name="Persoon">Pseudonym of the person who accepted.</param>
public sealed record MijlpaalWerdAanvaard(
    Guid Contract, MijlpaalId Mijlpaal, Bedrag Bedrag, KboNummer? Beoordelaar, string Persoon) : IGebeurtenis;

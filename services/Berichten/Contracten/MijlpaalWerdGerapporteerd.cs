namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The responsible partij reported a milestone. The text of the report is in the bijlage (field <c>tekst</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Bedrag">Amount in euro that was reported, at most the agreed amount.</param>
public sealed record MijlpaalWerdGerapporteerd(Guid Contract, MijlpaalId Mijlpaal, Bedrag Bedrag) : IGebeurtenis;

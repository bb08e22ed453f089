namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// The responsible partij reported a milestone. The text of the report is in the bijlage (field <c>tekst</c>), and so are the names of the
/// files (fields <c>naam.</c> and the hash).
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Bedrag">Amount in euro that was reported, at most the agreed amount.</param>
/// <param name="Bewijsstukken">Files that go with it as evidence; null when there are none.</param>
/// <param name="Persoon">Pseudonym of the reporter, who never judges the report; null in rows of before it was noted.</param>
public sealed record MijlpaalWerdGerapporteerd(
    Guid Contract, MijlpaalId Mijlpaal, Bedrag Bedrag, IReadOnlyList<Bewijsstuk>? Bewijsstukken = null, string? Persoon = null) : IGebeurtenis;

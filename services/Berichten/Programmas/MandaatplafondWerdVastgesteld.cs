namespace Gebiedswerking.Berichten.Programmas;

/// <summary>
/// How much a mandated collective may commit. Confidential, so in a source and a dossier of its own. The negotiating room
/// is in the bijlage (field <c>onderhandelingsruimte</c>). Source: domein.md, "Who uses it".
/// </summary>
/// <param name="Mandatering">The mandatering.</param>
/// <param name="Plafond">Ceiling in euro.</param>
/// <param name="Leden">Pseudonyms of the members, who may know.</param>
[Bron("programmas-mandaten")]
public sealed record MandaatplafondWerdVastgesteld(Guid Mandatering, Bedrag Plafond, IReadOnlyList<string> Leden) : IGebeurtenis;

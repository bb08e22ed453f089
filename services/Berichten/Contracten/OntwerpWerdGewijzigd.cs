namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The text of a draft was replaced.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Inhoud">Its new text.</param>
public sealed record OntwerpWerdGewijzigd(Guid Contract, Contractinhoud Inhoud) : IGebeurtenis;

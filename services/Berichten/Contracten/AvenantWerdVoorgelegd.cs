namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The text of an avenant was fixed and offered for signature.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Hash">SHA-256 (hex, lower case) over the canonical JSON (RFC 8785) of the avenant with its whole new text.</param>
/// <param name="Tekenaars">KBO numbers of the partijen that must sign.</param>
/// <param name="Wijzigingen">What it changes in the text in force.</param>
public sealed record AvenantWerdVoorgelegd(
    Guid Contract, AvenantId Avenant, string Hash, IReadOnlyList<KboNummer> Tekenaars, IReadOnlyList<Avenantwijziging> Wijzigingen) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Programmas;

/// <summary>The anchoring of a programme in the policy note of a minister.</summary>
/// <param name="Minister">The office, never a name: e.g. <c>minister van Omgeving</c>.</param>
/// <param name="Referentie">Title and number of the note.</param>
public sealed record Beleidsnota(string Minister, string Referentie);

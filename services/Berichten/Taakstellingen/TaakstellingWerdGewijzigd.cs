namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>The content of a taakstelling that is not yet adopted was replaced.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Inhoud">Its new content.</param>
public sealed record TaakstellingWerdGewijzigd(Guid Taakstelling, Taakstellinginhoud Inhoud) : IGebeurtenis;

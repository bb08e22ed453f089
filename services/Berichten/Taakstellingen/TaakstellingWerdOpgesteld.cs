namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>A draft taakstelling was made.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Inhoud">Its content.</param>
public sealed record TaakstellingWerdOpgesteld(Guid Taakstelling, Taakstellinginhoud Inhoud) : IGebeurtenis;

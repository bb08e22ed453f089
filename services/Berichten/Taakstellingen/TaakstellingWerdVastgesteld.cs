namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>The Vlaamse Regering adopted the taakstelling.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Beslissing">The collective decision.</param>
public sealed record TaakstellingWerdVastgesteld(Guid Taakstelling, VrBeslissing Beslissing) : IGebeurtenis;

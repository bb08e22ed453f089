namespace Gebiedswerking.Berichten.Programmas;

/// <summary>A referentieregio (one of fifteen negotiating tables) became known.</summary>
/// <param name="Code">Code, e.g. <c>REFREG01</c>.</param>
/// <param name="Naam">Name.</param>
/// <param name="Slug">Name for addresses.</param>
/// <param name="AbbUri">URI of the werkingsgebied at ABB.</param>
public sealed record ReferentieregioWerdGeregistreerd(string Code, string Naam, string Slug, string AbbUri) : IGebeurtenis;

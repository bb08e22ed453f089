namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A contribution is available from now on.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Inbreng">The contribution.</param>
/// <param name="Referentie">The document that confirms it.</param>
public sealed record FondsinbrengWerdBevestigd(Guid Fonds, FondsinbrengId Inbreng, string Referentie) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Programmas;

/// <summary>The content of a programme that is not yet adopted was replaced. Its acties and negotiated targets stay.</summary>
/// <param name="Programma">The programme.</param>
/// <param name="Inhoud">Its new content.</param>
public sealed record GebiedsprogrammaWerdGewijzigd(Guid Programma, Programmainhoud Inhoud) : IGebeurtenis;

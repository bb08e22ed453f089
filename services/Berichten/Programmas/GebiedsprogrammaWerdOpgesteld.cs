namespace Gebiedswerking.Berichten.Programmas;

/// <summary>A draft programme was made.</summary>
/// <param name="Programma">The programme.</param>
/// <param name="Inhoud">Its content.</param>
public sealed record GebiedsprogrammaWerdOpgesteld(Guid Programma, Programmainhoud Inhoud) : IGebeurtenis;

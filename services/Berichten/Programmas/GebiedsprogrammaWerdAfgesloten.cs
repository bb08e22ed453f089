namespace Gebiedswerking.Berichten.Programmas;

/// <summary>The programme was closed after its term. The conclusion is in the bijlage (field <c>conclusie</c>).</summary>
/// <param name="Programma">The programme.</param>
/// <param name="Datum">Day (Europe/Brussels).</param>
public sealed record GebiedsprogrammaWerdAfgesloten(Guid Programma, DateOnly Datum) : IGebeurtenis;

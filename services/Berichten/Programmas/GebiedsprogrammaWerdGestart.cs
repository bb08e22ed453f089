namespace Gebiedswerking.Berichten.Programmas;

/// <summary>The first day of the term of an adopted programme came.</summary>
/// <param name="Programma">The programme.</param>
/// <param name="Datum">First day on which it runs (Europe/Brussels).</param>
public sealed record GebiedsprogrammaWerdGestart(Guid Programma, DateOnly Datum) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>The input phase ended.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Datum">Last day on which input could be given (Europe/Brussels).</param>
public sealed record InbrengWerdGesloten(Guid Taakstelling, DateOnly Datum) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>Partners can give their input from now on.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Vanaf">First day (Europe/Brussels).</param>
/// <param name="Tot">Last day as announced.</param>
public sealed record InbrengWerdOpengesteld(Guid Taakstelling, DateOnly Vanaf, DateOnly Tot) : IGebeurtenis;

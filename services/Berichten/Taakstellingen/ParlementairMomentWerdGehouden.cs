namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>A planned moment took place. Its conclusion is in the bijlage (field <c>conclusie</c>).</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Datum">Day on which it took place (Europe/Brussels).</param>
public sealed record ParlementairMomentWerdGehouden(Guid Taakstelling, ParlementairMomentId Moment, DateOnly Datum) : IGebeurtenis;

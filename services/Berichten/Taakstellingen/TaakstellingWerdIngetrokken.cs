namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>The taakstelling was withdrawn. The reason is in the bijlage (field <c>reden</c>).</summary>
/// <param name="Taakstelling">The taakstelling.</param>
public sealed record TaakstellingWerdIngetrokken(Guid Taakstelling) : IGebeurtenis;

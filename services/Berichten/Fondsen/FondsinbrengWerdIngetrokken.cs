namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A contribution that was announced, and not confirmed, does not come.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Inbreng">The contribution.</param>
public sealed record FondsinbrengWerdIngetrokken(Guid Fonds, FondsinbrengId Inbreng) : IGebeurtenis;

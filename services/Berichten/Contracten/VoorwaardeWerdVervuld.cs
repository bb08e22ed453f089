namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A suspensive condition of the contract was met. What proves it is in the bijlage.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Voorwaarde">The condition.</param>
/// <param name="Datum">Day on which it was met (Europe/Brussels).</param>
/// <param name="Persoon">Pseudonym of who noted it.</param>
/// <param name="Uri">Where the proof was published (http or https); null when not published.</param>
public sealed record VoorwaardeWerdVervuld(Guid Contract, Guid Voorwaarde, DateOnly Datum, string Persoon, string? Uri = null) : IGebeurtenis;

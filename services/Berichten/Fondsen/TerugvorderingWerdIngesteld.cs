namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A second person approved a claim: the partij must pay it back.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Terugvordering">The claim.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Delen">From which committed budget lines it had been paid.</param>
/// <param name="Datum">Day of the approval (Europe/Brussels).</param>
/// <param name="Vervaldag">Last day to pay it back.</param>
/// <param name="Persoon">Pseudonym of the person who approved.</param>
public sealed record TerugvorderingWerdIngesteld(
    Guid Fonds, TerugvorderingId Terugvordering, Guid Contract, IReadOnlyList<Middelendeel> Delen, DateOnly Datum, DateOnly Vervaldag,
    string Persoon) : IGebeurtenis;

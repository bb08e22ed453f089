namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A second person approved a payment order; from now on it takes room in the VEK of the year.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="Delen">From which committed budget lines it is paid.</param>
/// <param name="Jaar">Budget year whose VEK it uses.</param>
/// <param name="Persoon">Pseudonym of the person who approved.</param>
/// <param name="Rekening">Number of the registration of the confirmed account of the beneficiary; null in approvals of before accounts were asked.</param>
public sealed record BetaalopdrachtWerdGoedgekeurd(
    Guid Fonds, BetaalopdrachtId Betaalopdracht, IReadOnlyList<Middelendeel> Delen, int Jaar, string Persoon,
    int? Rekening = null) : IGebeurtenis;

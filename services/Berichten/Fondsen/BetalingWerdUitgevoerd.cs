namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The bank paid a payment order.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Bedrag">Amount in euro that was paid.</param>
/// <param name="Datum">Day of the payment (Europe/Brussels).</param>
/// <param name="Referentieregios">Codes of the referentieregios of the contract.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
/// <param name="Deel">How far the milestone is paid when it is paid in parts; null: this was all of it.</param>
public sealed record BetalingWerdUitgevoerd(
    Guid Fonds, BetaalopdrachtId Betaalopdracht, Guid Contract, Contracten.MijlpaalId Mijlpaal, Bedrag Bedrag, DateOnly Datum,
    IReadOnlyList<string> Referentieregios, bool Voorbeeld, Deelbetaling? Deel = null) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The fund paid what an accepted milestone released.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Mijlpaal">The milestone.</param>
/// <param name="Bedrag">Amount in euro that was paid.</param>
/// <param name="Datum">Day of the payment (Europe/Brussels).</param>
public sealed record MijlpaalWerdBetaald(Guid Contract, MijlpaalId Mijlpaal, Bedrag Bedrag, DateOnly Datum) : IGebeurtenis;

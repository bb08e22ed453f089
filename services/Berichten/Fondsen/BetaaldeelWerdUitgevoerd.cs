namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>The bank paid the part of one entiteit of a payment order. The order itself is paid once all its parts are.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="EndToEndId">Under which reference it stood in the file for the bank.</param>
/// <param name="Entiteit">OVO code of the entiteit that paid.</param>
/// <param name="Delen">From which committed budget lines.</param>
/// <param name="Jaar">Budget year whose VEK it used.</param>
/// <param name="Datum">Day of the payment (Europe/Brussels).</param>
public sealed record BetaaldeelWerdUitgevoerd(
    Guid Fonds, BetaalopdrachtId Betaalopdracht, string EndToEndId, string Entiteit, IReadOnlyList<Middelendeel> Delen, int Jaar, DateOnly Datum) : IGebeurtenis;

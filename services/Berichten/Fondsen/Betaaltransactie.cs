namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>What one entiteit pays of a payment order: a transaction in a file for the bank.</summary>
/// <param name="Betaalopdracht">The payment order.</param>
/// <param name="Poging">Which time the order goes in a file, from 1.</param>
/// <param name="EndToEndId">Reference that comes back from the bank: another for every order, entiteit and attempt.</param>
/// <param name="Entiteit">OVO code of the entiteit that pays.</param>
/// <param name="Begunstigde">KBO number of who is paid.</param>
/// <param name="Bedrag">Amount in euro, positive.</param>
/// <param name="Delen">From which committed budget lines of that entiteit.</param>
/// <param name="Betaalrekening">Number of the registration of the account of the entiteit.</param>
/// <param name="Doelrekening">Number of the registration of the account of the beneficiary.</param>
public sealed record Betaaltransactie(
    BetaalopdrachtId Betaalopdracht, int Poging, string EndToEndId, string Entiteit, KboNummer Begunstigde, Bedrag Bedrag,
    IReadOnlyList<Middelendeel> Delen, int Betaalrekening, int Doelrekening);

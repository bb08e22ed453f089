using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>A message of the bank, as it was read.</summary>
/// <param name="Soort">Which message.</param>
/// <param name="Kenmerk">SHA-256 (hex) of its own reference.</param>
/// <param name="Hash">SHA-256 (hex) of the bytes.</param>
/// <param name="Uitkomsten">What it says, in its order.</param>
public sealed record Bankbericht(Bankberichtsoort Soort, string Kenmerk, string Hash, IReadOnlyList<Bankuitkomst> Uitkomsten);

/// <summary>What a message says of one transaction, or of all of a file.</summary>
/// <param name="Regel">Line in the message, from 1.</param>
/// <param name="Verwijzing">The reference of the transaction (EndToEndId), or of a file or a part of it.</param>
/// <param name="Niveau">To what the reference refers.</param>
/// <param name="Stand">What became of it; <see cref="Bankdeelstand.Onderweg"/> changes nothing.</param>
/// <param name="Bedrag">Amount; null when the message does not say it.</param>
/// <param name="Munt">Currency of the amount; null when the message does not say it.</param>
/// <param name="Datum">Day of booking (Europe/Brussels); null when not paid.</param>
/// <param name="Reden">Why the bank refused, as code and words; null when not refused.</param>
public sealed record Bankuitkomst(
    int Regel, string Verwijzing, Bankniveau Niveau, Bankdeelstand Stand, decimal? Bedrag, string? Munt, DateOnly? Datum, string? Reden);

/// <summary>To what a message of the bank refers.</summary>
public enum Bankniveau
{
    /// <summary>One transaction.</summary>
    Transactie,

    /// <summary>All transactions of one entiteit in a file.</summary>
    Betaler,

    /// <summary>A whole file.</summary>
    Bestand,
}

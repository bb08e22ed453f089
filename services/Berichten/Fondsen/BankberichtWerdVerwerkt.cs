namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A message of the bank was read: the same one again changes nothing.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Soort">Which message.</param>
/// <param name="Kenmerk">SHA-256 (hex) of its own reference: what a bank writes there may hold an account number.</param>
/// <param name="Hash">SHA-256 (hex) of the bytes.</param>
/// <param name="Betaald">How many parts it says were paid.</param>
/// <param name="Mislukt">How many parts it says were refused.</param>
public sealed record BankberichtWerdVerwerkt(Guid Fonds, Bankberichtsoort Soort, string Kenmerk, string Hash, int Betaald, int Mislukt) : IGebeurtenis;

/// <summary>Messages of the bank. Source: ISO 20022.</summary>
public enum Bankberichtsoort
{
    /// <summary>What was booked on an account (<c>camt.054.001.08</c>).</summary>
    Camt054,

    /// <summary>What became of orders (<c>pain.002.001.10</c>).</summary>
    Pain002,
}

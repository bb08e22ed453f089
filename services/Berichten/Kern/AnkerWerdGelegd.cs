namespace Gebiedswerking.Berichten;

/// <summary>
/// The rows that a source numbered up to the end of a day were brought together in one hash, which is published: from then on
/// nobody can change, add or take away one of them unseen, not even who holds the database.
/// </summary>
/// <param name="Bron">Name of the source.</param>
/// <param name="Dag">The day (Europe/Brussels).</param>
/// <param name="Van">Number of the first row: the one after the previous anchor.</param>
/// <param name="Tot">Number of the last row.</param>
/// <param name="Wortel">Root (hex, lower case) of the Merkle tree (RFC 6962) over the hashes of those rows, in order.</param>
/// <param name="Vorige">Root of the previous anchor of this source; null for the first.</param>
public sealed record AnkerWerdGelegd(string Bron, DateOnly Dag, long Van, long Tot, string Wortel, string? Vorige) : IGebeurtenis;

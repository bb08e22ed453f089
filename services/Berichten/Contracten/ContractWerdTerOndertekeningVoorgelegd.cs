namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The text was fixed and offered to all partijen for signature.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Hash">SHA-256 (hex, lower case) over the canonical JSON (RFC 8785) of the text.</param>
/// <param name="Uiterlijk">Last day on which it can be signed (Europe/Brussels); null: as long as the contract can run.</param>
public sealed record ContractWerdTerOndertekeningVoorgelegd(Guid Contract, string Hash, DateOnly? Uiterlijk = null) : IGebeurtenis;

namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A required signatory of a partij signed the contract.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Partij">KBO number of the partij for which was signed.</param>
/// <param name="Hash">Hash of the exact text that was signed.</param>
/// <param name="Hoedanigheid">Function of the signatory.</param>
/// <param name="Persoon">Pseudonym of the signatory.</param>
/// <param name="Niveau">Strength of the signature.</param>
/// <param name="Grond">Decision on which it rests.</param>
/// <param name="Tijdstip">When, UTC.</param>
/// <param name="Delegatie">The delegation under which somebody else signed in that function; null: the holder signed.</param>
/// <param name="Zegel">Seal of the platform over all of this: a compact JWS (RFC 7515); null for a signature of before there were seals.</param>
public sealed record HandtekeningWerdGezet(
    Guid Contract, KboNummer Partij, string Hash, Hoedanigheid Hoedanigheid, string Persoon,
    Handtekeningniveau Niveau, Besluit Grond, DateTimeOffset Tijdstip, Guid? Delegatie = null, string? Zegel = null) : IGebeurtenis;

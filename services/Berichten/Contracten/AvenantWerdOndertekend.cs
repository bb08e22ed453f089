namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A required signatory of a partij signed an avenant.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Partij">KBO number of the partij for which was signed.</param>
/// <param name="Hash">Hash of the exact avenant that was signed.</param>
/// <param name="Hoedanigheid">Function of the signatory.</param>
/// <param name="Persoon">Pseudonym of the signatory.</param>
/// <param name="Niveau">Strength of the signature.</param>
/// <param name="Grond">Decision on which it rests.</param>
/// <param name="Volledig">Whether with this one all required signatures are there.</param>
/// <param name="Tijdstip">When, UTC.</param>
/// <param name="Delegatie">The delegation under which somebody else signed in that function; null: the holder signed.</param>
/// <param name="Zegel">Seal of the platform over all of this: a compact JWS (RFC 7515).</param>
public sealed record AvenantWerdOndertekend(
    Guid Contract, AvenantId Avenant, KboNummer Partij, string Hash, Hoedanigheid Hoedanigheid, string Persoon, Handtekeningniveau Niveau,
    Besluit Grond, bool Volledig, DateTimeOffset Tijdstip, Guid? Delegatie = null, string? Zegel = null) : IGebeurtenis;

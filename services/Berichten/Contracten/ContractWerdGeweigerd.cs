namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// A partij will not sign the text that was offered: the contract is a draft again, and what was signed on that text lapsed. The reason is
/// in the bijlage.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Partij">KBO number of the partij that refuses.</param>
/// <param name="Hoedanigheid">Function in which was refused.</param>
/// <param name="Persoon">Pseudonym of the person.</param>
/// <param name="Delegatie">The delegation under which somebody else acts in that function; null: the holder does.</param>
public sealed record ContractWerdGeweigerd(Guid Contract, KboNummer Partij, Hoedanigheid Hoedanigheid, string Persoon, Guid? Delegatie = null) : IGebeurtenis;

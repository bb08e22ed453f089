namespace Gebiedswerking.Berichten.Contracten;

/// <summary>
/// The financieel directeur gave an opinion on a municipal commitment with outgoing cash (Decreet Lokaal Bestuur, art. 266-267).
/// The motivation, if any, is in the bijlage.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Partij">KBO number of the gemeente.</param>
/// <param name="Uitkomst">The outcome.</param>
/// <param name="Meerjarenplan">Place in the meerjarenplan.</param>
/// <param name="Persoon">Pseudonym of the financieel directeur.</param>
public sealed record VisumWerdGegeven(Guid Contract, KboNummer Partij, Visum Uitkomst, string Meerjarenplan, string Persoon) : IGebeurtenis;

/// <summary>Outcome of a visum.</summary>
public enum Visum
{
    /// <summary>Given.</summary>
    Verleend,

    /// <summary>Given under conditions; does not block by itself.</summary>
    Voorwaardelijk,

    /// <summary>Refused; blocks.</summary>
    Geweigerd,

    /// <summary>Exempt.</summary>
    Vrijgesteld,
}

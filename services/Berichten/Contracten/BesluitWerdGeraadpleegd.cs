namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The platform looked whether the decision on which was signed can be read where the signature says.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Partij">KBO number of the partij that decided.</param>
/// <param name="Uri">Web address of the decision.</param>
/// <param name="Uitkomst">What was found.</param>
/// <param name="Status">HTTP status that was answered; null when nothing answered.</param>
/// <param name="Digest">SHA-256 (hex, lower case) of what was there; null when there was nothing, or more than is read.</param>
public sealed record BesluitWerdGeraadpleegd(
    Guid Contract, KboNummer Partij, string Uri, Raadpleeguitkomst Uitkomst, int? Status = null, string? Digest = null) : IGebeurtenis;

/// <summary>What came of looking at an address.</summary>
public enum Raadpleeguitkomst
{
    /// <summary>It could be read.</summary>
    Bereikbaar,

    /// <summary>Nothing answered in time, or it was not there.</summary>
    NietBereikbaar,

    /// <summary>The platform does not go to such an address.</summary>
    Geweigerd,
}

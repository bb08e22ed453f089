namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A partij went to court over the contract. The platform records it and bars nothing.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Rechtsgang">Identity within the contract.</param>
/// <param name="Instantie">Where.</param>
/// <param name="Referentie">Number of the case; no names of persons.</param>
/// <param name="Datum">Day on which it was brought (Europe/Brussels).</param>
/// <param name="Geschil">The dispute that it is about; null when it is about none.</param>
/// <param name="Partij">KBO number of the partij that recorded it.</param>
/// <param name="Persoon">Pseudonym of the person who recorded it.</param>
public sealed record RechtsgangWerdGestart(
    Guid Contract, RechtsgangId Rechtsgang, Rechtsinstantie Instantie, string Referentie, DateOnly Datum, GeschilId? Geschil, KboNummer Partij,
    string Persoon) : IGebeurtenis;

/// <summary>Identity of a rechtsgang.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<RechtsgangId>))]
public readonly record struct RechtsgangId(Guid Waarde) : IId<RechtsgangId>
{
    /// <inheritdoc />
    public static RechtsgangId Van(Guid waarde) => new(waarde);
}

/// <summary>Where a case can be brought.</summary>
public enum Rechtsinstantie
{
    /// <summary>The Raad van State.</summary>
    RaadVanState,

    /// <summary>A civil court.</summary>
    BurgerlijkeRechtbank,

    /// <summary>Another one, e.g. arbitrage.</summary>
    Andere,
}

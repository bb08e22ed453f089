using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>What a contract remembers of the text that it offered.</summary>
/// <param name="Uiterlijk">Last day on which it can be signed (Europe/Brussels); null: no other than the einddatum.</param>
/// <param name="Vervuld">Conditions that were met.</param>
/// <param name="Toezicht">The supervision of the decisions on which was signed, the last known state of each.</param>
public sealed record Ondertekenstaat(DateOnly? Uiterlijk, IReadOnlyList<VervuldeVoorwaarde> Vervuld, IReadOnlyList<BesluitOnderToezicht> Toezicht)
{
    /// <summary>The decisions of which was seen whether they can be read.</summary>
    public IReadOnlyList<GeraadpleegdBesluit> Geraadpleegd { get; init; } = [];

    /// <summary>Of a text that was just offered.</summary>
    public static Ondertekenstaat Leeg { get; } = new(null, [], []);
}

/// <summary>A condition that was met.</summary>
/// <param name="Voorwaarde">The condition.</param>
/// <param name="Datum">Day (Europe/Brussels).</param>
public sealed record VervuldeVoorwaarde(Guid Voorwaarde, DateOnly Datum);

/// <summary>A decision at its address.</summary>
/// <param name="Partij">KBO number of the partij.</param>
/// <param name="Uri">The address.</param>
public sealed record GeraadpleegdBesluit(KboNummer Partij, string Uri);

/// <summary>The supervision of a decision.</summary>
/// <param name="Partij">KBO number of the gemeente.</param>
/// <param name="Besluit">The decision, by its web address or else its reference.</param>
/// <param name="Stand">How far it is.</param>
public sealed record BesluitOnderToezicht(KboNummer Partij, string Besluit, Toezichtstand Stand);

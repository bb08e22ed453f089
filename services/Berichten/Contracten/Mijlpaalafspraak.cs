namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A milestone as agreed in the contract.</summary>
/// <param name="Id">Identity within the contract.</param>
/// <param name="Omschrijving">What must be reached.</param>
/// <param name="Vervaldatum">Last day on which it is on time (Europe/Brussels).</param>
/// <param name="Bewijs">What proves it.</param>
/// <param name="Bedrag">Amount in euro that it releases; zero when it releases nothing.</param>
/// <param name="Beoordelaar">KBO number of the partij that judges; null: the gebiedsteam of the region.</param>
public sealed record Mijlpaalafspraak(
    MijlpaalId Id, string Omschrijving, DateOnly Vervaldatum, string Bewijs, Bedrag Bedrag, KboNummer? Beoordelaar);

/// <summary>Identity of a mijlpaal.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<MijlpaalId>))]
public readonly record struct MijlpaalId(Guid Waarde) : IId<MijlpaalId>
{
    /// <inheritdoc />
    public static MijlpaalId Van(Guid waarde) => new(waarde);
}

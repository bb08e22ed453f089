namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>
/// Approved payment orders went in one file for the bank. The file follows from this event and the accounts that it names; no account number is in it.
/// </summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Bestand">The file.</param>
/// <param name="Uitvoerdatum">Day on which the bank is asked to pay.</param>
/// <param name="Tijdstip">When it was made (UTC, whole seconds).</param>
/// <param name="Transacties">What each entiteit pays, in the order of the file.</param>
/// <param name="Persoon">Pseudonym of the member of the collective who made it.</param>
public sealed record BetaalbestandWerdGemaakt(
    Guid Fonds, BetaalbestandId Bestand, DateOnly Uitvoerdatum, DateTimeOffset Tijdstip, IReadOnlyList<Betaaltransactie> Transacties,
    string Persoon) : IGebeurtenis;

/// <summary>Identity of a file for the bank.</summary>
/// <param name="Waarde">Bare value.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJson<BetaalbestandId>))]
public readonly record struct BetaalbestandId(Guid Waarde) : IId<BetaalbestandId>
{
    /// <inheritdoc />
    public static BetaalbestandId Van(Guid waarde) => new(waarde);
}

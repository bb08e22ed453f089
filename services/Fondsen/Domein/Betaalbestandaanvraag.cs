using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Who asks for a file for the bank, with what, and what is known of accounts and collectives.</summary>
/// <param name="Bestand">Identity of the new file.</param>
/// <param name="Keuze">The orders that were chosen; null: all that can be sent.</param>
/// <param name="Uitvoerdatum">Day on which the bank is asked to pay.</param>
/// <param name="Persoon">Pseudonym of who asks.</param>
/// <param name="Mandaten">The mandateringen under which the money of the orders was committed.</param>
/// <param name="Rekeningen">Per KBO number or OVO code the number of the confirmed account.</param>
/// <param name="Tijdstip">Now (UTC, whole seconds).</param>
/// <param name="Vandaag">The day (Europe/Brussels).</param>
public sealed record Betaalbestandaanvraag(
    BetaalbestandId Bestand, IReadOnlyList<BetaalopdrachtId>? Keuze, DateOnly Uitvoerdatum, string Persoon, IReadOnlyDictionary<Guid, Mandaat> Mandaten,
    IReadOnlyDictionary<string, int> Rekeningen, DateTimeOffset Tijdstip, DateOnly Vandaag)
{
    internal int? Rekening(string houder) => Rekeningen.TryGetValue(houder, out var nummer) ? nummer : null;
}

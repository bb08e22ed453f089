using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What is known of a payment order for and from the bank.</summary>
/// <param name="Rekening">Number of the account of the beneficiary at the last approval; null when not asked then.</param>
/// <param name="Aanvaard">Day from which the time to pay counts; null when not known.</param>
/// <param name="Verzonden">Day of the last sending; null when not sent since the last approval.</param>
/// <param name="Poging">How many times it went in a file.</param>
/// <param name="Bestand">The file in which it was sent after the last approval; null when it was sent by hand, or not yet.</param>
/// <param name="Delen">Every part that ever went in a file.</param>
public sealed record Bankverkeer(
    int? Rekening, DateOnly? Aanvaard, DateOnly? Verzonden, int Poging, BetaalbestandId? Bestand, IReadOnlyList<Bankdeel> Delen)
{
    /// <summary>Nothing yet.</summary>
    public static Bankverkeer Geen { get; } = new(null, null, null, 0, null, []);

    /// <summary>The parts of which the bank has not said what became of them.</summary>
    public IReadOnlyList<Bankdeel> Onderweg() => [.. Delen.Where(d => d.Stand is Bankdeelstand.Onderweg)];

    /// <summary>The parts that were paid, also those of an earlier attempt.</summary>
    public IEnumerable<Bankdeel> Betaald() => Delen.Where(d => d.Stand is Bankdeelstand.Betaald);

    /// <summary>The same, with one part changed.</summary>
    public Bankverkeer Met(string endToEndId, Func<Bankdeel, Bankdeel> wijzig) => this with { Delen = [.. Delen.Select(d => d.EndToEndId == endToEndId ? wijzig(d) : d)] };
}

/// <summary>What one entiteit pays of an order, as it went in a file.</summary>
/// <param name="EndToEndId">Reference that comes back from the bank.</param>
/// <param name="Bestand">The file.</param>
/// <param name="Entiteit">OVO code.</param>
/// <param name="Bedrag">Amount in euro.</param>
/// <param name="Delen">From which committed budget lines.</param>
/// <param name="Jaar">Whose VEK.</param>
/// <param name="Stand">What the bank said.</param>
/// <param name="Datum">Day of the payment; null when not paid.</param>
public sealed record Bankdeel(
    string EndToEndId, BetaalbestandId Bestand, string Entiteit, Bedrag Bedrag, IReadOnlyList<Middelendeel> Delen, int Jaar, Bankdeelstand Stand, DateOnly? Datum);

/// <summary>What the bank said of a part.</summary>
public enum Bankdeelstand
{
    /// <summary>Nothing that ends it.</summary>
    Onderweg,

    /// <summary>Booked.</summary>
    Betaald,

    /// <summary>Refused.</summary>
    Mislukt,
}

/// <summary>Files to the bank and messages from it.</summary>
/// <param name="Bestanden">The files, in the order of making.</param>
/// <param name="Berichten">The messages that were read.</param>
public sealed record Bankstaat(IReadOnlyList<BetaalbestandWerdGemaakt> Bestanden, IReadOnlyList<BankberichtWerdVerwerkt> Berichten)
{
    /// <summary>None.</summary>
    public static Bankstaat Leeg { get; } = new([], []);
}

/// <summary>What follows from an order with its parts.</summary>
public static class Bankvragen
{
    /// <summary>What is still to be paid, in euro: parts of an earlier attempt can be paid already.</summary>
    public static Bedrag Rest(this Betaalopdracht opdracht) => opdracht.Bedrag - Bedrag.Som(opdracht.Bank.Betaald().Select(d => d.Bedrag));

    /// <summary>
    /// All budget lines from which an order is or was paid: <see cref="Betaalopdracht.Delen"/> holds only what no part that was paid took.
    /// </summary>
    public static IReadOnlyList<Middelendeel> AlleDelen(this Betaalopdracht opdracht) => opdracht.Delen.Plus([.. opdracht.Bank.Betaald().SelectMany(d => d.Delen)]);

    /// <summary>First day on which the bank can have paid. For orders of before the day of sending was kept, the first day of their budget year.</summary>
    public static DateOnly VerzondenOp(this Betaalopdracht opdracht) => opdracht.Bank.Verzonden ?? new DateOnly(opdracht.Jaar!.Value, 1, 1);
}

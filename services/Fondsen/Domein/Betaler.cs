using System.Globalization;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What one entiteit pays in a file for the bank.</summary>
/// <param name="Kenmerk">Reference of this part of the file (PmtInfId), 35 characters.</param>
/// <param name="Entiteit">OVO code.</param>
/// <param name="Rekening">Number of the registration of its account.</param>
/// <param name="Transacties">What it pays, in order.</param>
public sealed record Betaler(string Kenmerk, string Entiteit, int Rekening, IReadOnlyList<Betaaltransactie> Transacties);

/// <summary>How a file is divided. It follows from its event alone, so that the file and the answers of the bank agree for ever.</summary>
public static class Betaalbestandindeling
{
    /// <summary>Reference of the file (MsgId), 32 characters.</summary>
    public static string Kenmerk(this BetaalbestandWerdGemaakt bestand) => bestand.Bestand.Waarde.ToString("N").ToUpperInvariant();

    /// <summary>Its parts, one per entiteit that pays.</summary>
    public static IReadOnlyList<Betaler> Betalers(this BetaalbestandWerdGemaakt bestand) =>
    [
        .. bestand.Transacties.GroupBy(t => t.Entiteit).Select((g, i) =>
            new Betaler($"{bestand.Kenmerk()}{(i + 1).ToString("000", CultureInfo.InvariantCulture)}", g.Key, g.First().Betaalrekening, [.. g])),
    ];
}

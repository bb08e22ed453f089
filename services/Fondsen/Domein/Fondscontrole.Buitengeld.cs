using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What somebody fills in to announce co-financing.</summary>
/// <param name="Partij">KBO number of the partij.</param>
/// <param name="Bedrag">Amount, or worth in kind, in euro.</param>
/// <param name="Vorm">Money or in kind.</param>
/// <param name="Voorwaarde">The condition; absent when there is none.</param>
public sealed record Medefinancieringsvoorstel(KboNummer? Partij = null, Bedrag? Bedrag = null, Medefinancieringsvorm? Vorm = null, string? Voorwaarde = null);

/// <summary>What somebody fills in to prepare a request for European money.</summary>
/// <param name="Programma">The European programme.</param>
/// <param name="Oproep">The call.</param>
/// <param name="Bedrag">What is asked, in euro.</param>
/// <param name="Aandeel">Which part of the cost that is, in percent.</param>
/// <param name="Referentie">Reference of the file.</param>
public sealed record EuVoorstel(EuProgramma? Programma = null, string? Oproep = null, Bedrag? Bedrag = null, decimal? Aandeel = null, string? Referentie = null);

/// <summary>A year in which granted money is credit.</summary>
/// <param name="Jaar">Budget year.</param>
/// <param name="Bedrag">Amount in euro.</param>
public sealed record Kredietjaar(int? Jaar = null, Bedrag? Bedrag = null);

/// <summary>Says in one go per field what is wrong with what was filled in about money from outside.</summary>
public static partial class Fondscontrole
{
    private const int HoogstensJaren = 15;

    /// <summary>Checks a co-financing.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static void Controleer(Medefinancieringsvoorstel voorstel)
    {
        var invoer = new Invoer();
        invoer.Eis(voorstel.Partij is not null, "partij", "Vul het KBO-nummer van de partij in: tien cijfers.");
        EisMeerDanNul(invoer, voorstel.Bedrag, "bedrag");
        invoer.Eis(voorstel.Vorm is not null, "vorm", "Kies geld of natura.");
        if (voorstel.Voorwaarde is not null)
        {
            invoer.Tekst(voorstel.Voorwaarde, "voorwaarde", 2000);
        }

        invoer.Besluit();
    }

    /// <summary>Checks a request for European money.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static void Controleer(EuVoorstel voorstel)
    {
        var invoer = new Invoer();
        invoer.Eis(voorstel.Programma is not null, "programma", "Kies het Europese programma.");
        invoer.Regel(voorstel.Oproep, "oproep", 200);
        EisMeerDanNul(invoer, voorstel.Bedrag, "bedrag");
        invoer.Eis(voorstel.Aandeel is > 0m and <= 100m && decimal.Round(voorstel.Aandeel.Value, 2) == voorstel.Aandeel, "aandeel",
            "Vul in welk deel van de kosten u vraagt, in procent: meer dan 0 en ten hoogste 100, met ten hoogste twee decimalen.");
        invoer.Regel(voorstel.Referentie, "referentie", 200);
        invoer.Besluit();
    }

    /// <summary>An amount that is more than zero; refuses at once otherwise.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Bedrag MeerDanNul(Bedrag? bedrag, string veld)
    {
        var invoer = new Invoer();
        EisMeerDanNul(invoer, bedrag, veld);
        invoer.Besluit();
        return bedrag!.Value;
    }

    /// <summary>A line when any of its parts is filled in; null when none is.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Begrotingslijn? LijnMisschien(string? entiteit, string? begrotingsartikel, int? jaar) =>
        entiteit is null && begrotingsartikel is null && jaar is null ? null : Lijn(new Inbrengvoorstel(entiteit, begrotingsartikel, jaar, Bedrag.Van(1), Bedrag.Nul));

    /// <summary>The lines on which granted money is credit: one article, each year once.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static IReadOnlyList<Middelendeel> Krediet(string? entiteit, string? begrotingsartikel, IReadOnlyList<Kredietjaar?>? jaren)
    {
        var invoer = new Invoer();
        invoer.Eis(jaren is { Count: > 0 and <= HoogstensJaren }, "jaren", $"Vul in voor welke jaren het geld bestemd is: 1 tot {HoogstensJaren} jaren.");
        invoer.Besluit();
        for (var i = 0; i < jaren!.Count; i++)
        {
            invoer.Eis(jaren[i]?.Jaar is >= 2000 and <= 2100, $"jaren[{i}].jaar", "Vul het begrotingsjaar in met vier cijfers.");
            EisMeerDanNul(invoer, jaren[i]?.Bedrag, $"jaren[{i}].bedrag");
        }

        invoer.Eis(jaren.Select(j => j?.Jaar).Distinct().Count() == jaren.Count, "jaren", "Vul elk jaar een keer in.");
        invoer.Besluit();
        var lijn = Lijn(new Inbrengvoorstel(entiteit, begrotingsartikel, jaren[0]!.Jaar, jaren[0]!.Bedrag, Bedrag.Nul));
        return [.. jaren.OrderBy(j => j!.Jaar).Select(j => new Middelendeel(lijn with { Jaar = j!.Jaar!.Value }, j.Bedrag!.Value))];
    }

    private static void EisMeerDanNul(Invoer invoer, Bedrag? bedrag, string veld) =>
        invoer.Eis(bedrag > Bedrag.Nul && bedrag <= Grootste, veld, $"Vul een bedrag in van 0.01 tot en met {Grootste}.");
}

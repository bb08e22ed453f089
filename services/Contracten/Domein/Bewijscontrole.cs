using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>A file that a report names.</summary>
/// <param name="Hash">SHA-256 of its content, as the upload answered it.</param>
/// <param name="Naam">Name to show; personal data, so it goes in the bijlage.</param>
public sealed record Bewijsverwijzing(string? Hash = null, string? Naam = null);

/// <summary>A file of this contract with the name that the reporter gave it.</summary>
/// <param name="Stuk">The file.</param>
/// <param name="Naam">Name to show; null when none was given.</param>
public sealed record IngediendBewijs(Bewijsstuk Stuk, string? Naam);

/// <summary>Checks the files that a report names: few, each once, each uploaded for this contract.</summary>
public static class Bewijscontrole
{
    /// <summary>Most files with one report.</summary>
    public const int Hoogstens = 20;

    /// <summary>Longest name, in characters.</summary>
    public const int HoogstensNaam = 200;

    private const string Naamveld = "naam.";

    /// <summary>The files, or sentences about them in <paramref name="invoer"/>.</summary>
    /// <param name="verwijzingen">What the report names.</param>
    /// <param name="bekend">What was uploaded for this contract, by hash.</param>
    /// <param name="invoer">Takes what is wrong.</param>
    public static IReadOnlyList<IngediendBewijs> Lees(
        IReadOnlyList<Bewijsverwijzing?>? verwijzingen, IReadOnlyDictionary<string, Bewijsstuk> bekend, Invoer invoer)
    {
        var rijen = verwijzingen ?? [];
        var gelezen = new List<IngediendBewijs>();
        if (!invoer.Eis(rijen.Count <= Hoogstens, "bewijsstukken", $"Voeg ten hoogste {Hoogstens} bestanden toe aan een verslag."))
        {
            return gelezen;
        }

        for (var i = 0; i < rijen.Count; i++)
        {
            var veld = $"bewijsstukken[{i}]";
            var naam = rijen[i]?.Naam;
            var stuk = rijen[i]?.Hash is { } hash ? bekend.GetValueOrDefault(hash) : null;
            var goed = invoer.Eis(stuk is not null, $"{veld}.hash", "Dit bestand hoort niet bij dit contract. Laad het eerst op en vul de hash in die u dan krijgt.");
            goed = goed && invoer.Eis(gelezen.All(b => b.Stuk.Hash != stuk!.Hash), $"{veld}.hash", "Dit bestand staat er al. Noem het een keer.");
            goed &= naam is null || IsNaam(naam, $"{veld}.naam", invoer);
            if (goed)
            {
                gelezen.Add(new(stuk!, naam));
            }
        }

        return gelezen;
    }

    /// <summary>The name of a file in the bijlage of its report; null when none was given, or when it was erased.</summary>
    public static string? Naam(IReadOnlyDictionary<string, string> bijlage, string hash) => bijlage.GetValueOrDefault(Naamveld + hash);

    /// <summary>Text and names as they go with the event.</summary>
    internal static Bijlage Bijlage(string tekst, IReadOnlyList<IngediendBewijs> bewijs)
    {
        var velden = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["tekst"] = tekst };
        foreach (var stuk in bewijs.Where(b => b.Naam is not null))
        {
            velden[Naamveld + stuk.Stuk.Hash] = stuk.Naam!;
        }

        return new Bijlage(velden);
    }

    private static bool IsNaam(string naam, string veld, Invoer invoer) =>
        invoer.Regel(naam, veld, HoogstensNaam)
        && invoer.Eis(naam.AsSpan().IndexOfAny("/\\:*?\"<>|") < 0, veld, "Gebruik in de naam geen tekens als / \\ : * ? \" < > |.");
}

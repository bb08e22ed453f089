using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Evidence: choosing files with a report, and the files of a report.</summary>
public sealed partial class MijlpaalModel
{
    /// <summary>Files that were chosen and are not uploaded yet.</summary>
    [BindProperty]
    public List<IFormFile> Gekozen { get; set; } = [];

    /// <summary>Files that were uploaded and wait for the report, as hash and name: what was chosen once is not asked again.</summary>
    [BindProperty]
    public List<string> Stuk { get; set; } = [];

    /// <summary>Those files.</summary>
    public IReadOnlyList<OpgeladenBestand> Opgeladen => [.. Stuk.Select(s => s.Split(' ', 2)).Select(s => new OpgeladenBestand(s[0], s.Length > 1 ? s[1] : null)).DistinctBy(s => s.Hash)];

    /// <summary>The files of the report that is on the page, as far as this person may see them.</summary>
    public IReadOnlyList<Bewijsstuk> Bewijs
    {
        get
        {
            var alle = Inhoud.Bewijsstukken.Nodes;
            var versie = Verslagversie ?? alle.Select(b => b.Versie).DefaultIfEmpty().Max();
            return [.. alle.Where(b => b.Versie == versie).OrderBy(b => b.Volgorde)];
        }
    }

    /// <summary>Uploads the chosen files, and shows the form again with what was filled in.</summary>
    public async Task<IActionResult> OnPostBestanden(CancellationToken stop) =>
        !Wie.IsAangemeld ? Challenge() : await LaadOp(stop) is { } weigering ? await Weiger(weigering, stop) : await Lees(stop) ? Page() : NotFound();

    /// <summary>Uploads the chosen files; answers why one was refused.</summary>
    private async Task<Weigering?> LaadOp(CancellationToken stop)
    {
        foreach (var bestand in Wie.IsAangemeld ? Gekozen : [])
        {
            var (hash, weigering) = await bestanden.LaadOp(Contractnummer, bestand, stop);
            if (weigering is not null)
            {
                return weigering;
            }

            // A browser may send a whole path, and a name what no name may hold.
            var naam = string.Concat(Path.GetFileName(bestand.FileName.Replace('\\', '/')).Where(t => !char.IsControl(t) && !"/\\:*?\"<>|".Contains(t))).Trim();
            Stuk.Add($"{hash} {(naam.Length > 200 ? naam[^200..] : naam)}".TrimEnd());
        }

        return null;
    }
}

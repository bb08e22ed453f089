using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The visum of the financieel directeur: for the text that the page showed, so only for that version of the contract.</summary>
public sealed partial class ContractModel
{
    /// <summary>The gemeente for which this person still has a visum to give; null when there is none.</summary>
    public Partij? MijnVisum => Inhoud.Status == "TerOndertekening" && Wie.IsFinancieelDirecteur
        ? Inhoud.Partijen.Nodes.FirstOrDefault(p => Wie.TreedtOpVoor(p.Kbo, p.Soort) && p is { Financiering: > 0, Visum: null or "Geweigerd" })
        : null;

    /// <summary>Outcomes of a visum.</summary>
    public static IReadOnlyList<(string Code, string Naam)> Uitkomsten { get; } =
    [
        ("verleend", "Verleend"), ("voorwaardelijk", "Verleend onder voorwaarden"), ("geweigerd", "Geweigerd"), ("vrijgesteld", "Niet nodig: vrijgesteld"),
    ];

    /// <summary>Outcome.</summary>
    [BindProperty]
    public string? Uitkomst { get; set; }

    /// <summary>Place in the meerjarenplan.</summary>
    [BindProperty]
    public string? Meerjarenplan { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Motivering { get; set; }

    /// <summary>Gives the visum.</summary>
    public Task<IActionResult> OnPostVisum(CancellationToken stop) => Geef($"contracten/{Id}/visum",
        new { uitkomst = Uitkomst, meerjarenplan = Meerjarenplan, motivering = Motivering }, Id, opVersie: true, "visum", stop);
}

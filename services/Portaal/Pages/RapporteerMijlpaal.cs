using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Reporting.</summary>
public sealed partial class MijlpaalModel
{
    /// <summary>Whether this person has something to report here; the service for contracts has the last word.</summary>
    public bool MagRapporteren => IsVanOns && Wie.Rapporteert && Inhoud.Status is ("Gepland" or "Teruggestuurd");

    /// <summary>What was done.</summary>
    [BindProperty]
    public string? Tekst { get; set; }

    /// <summary>Amount, as people here write it.</summary>
    [BindProperty]
    public string? Bedrag { get; set; }

    /// <summary>Reports the milestone with the files that were chosen, now or before.</summary>
    public async Task<IActionResult> OnPostVerslag(CancellationToken stop)
    {
        var bedrag = Taal.LeesBedrag(Bedrag);
        return await LaadOp(stop) is { } weigering ? await Weiger(weigering, stop)
            : Bedrag is not null && bedrag is null && Wie.IsAangemeld
            ? await Weiger(Verkeer.Weigering.Van([("bedrag", "Schrijf een bedrag in euro, bijvoorbeeld 1.250,50.")]), stop)
            : await GeefStap("verslag", new
            {
                tekst = Tekst, bedrag = bedrag?.ToString("0.00", CultureInfo.InvariantCulture),
                bewijsstukken = Opgeladen.Select(b => new { hash = b.Hash, naam = b.Naam }),
            }, "gerapporteerd", stop);
    }
}

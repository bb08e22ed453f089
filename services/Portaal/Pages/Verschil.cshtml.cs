using Gebiedswerking.Portaal.Teksten;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>What changed between two texts of a contract.</summary>
public sealed class VerschilModel(Contractteksten teksten) : Bladmodel
{
    /// <summary>The contract.</summary>
    public Guid Contract { get; private set; }

    /// <summary>What is different.</summary>
    public Tekstverschil Inhoud { get; private set; } = null!;

    /// <summary>The differences, per clause.</summary>
    public Verschiltabel Tabel { get; private set; } = null!;

    /// <summary>Shows the page; texts that this person may not read do not exist.</summary>
    public async Task<IActionResult> OnGet(Guid contract, int? van, int? tot, CancellationToken stop)
    {
        if (!Wie.IsAangemeld)
        {
            return Challenge();
        }

        if (await teksten.Lees(contract, stop) is not { } tekst || await teksten.Vergelijk(contract, van, tot, stop) is not { } verschil)
        {
            return NotFound();
        }

        (Contract, Inhoud) = (contract, verschil);
        Tabel = new("Wat veranderde in de tekst", "Was", "Wordt", verschil.Wijzigingen, new Plaatsnamen(tekst.Inhoud, verschil.Wijzigingen));
        Titel = "Wat veranderde in de tekst";
        return Page();
    }

    /// <summary>Name of a version in a list.</summary>
    public string Versienaam(int nummer) => Inhoud.Versies.Select((v, i) => (v, i)).Where(v => v.v.Nummer == nummer)
        .Select(v => $"tekst {v.i + 1} van {Taal.Dag(v.v.Tijdstip)}").FirstOrDefault() ?? $"versie {nummer}";
}

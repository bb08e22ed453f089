using Gebiedswerking.Portaal.Teksten;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The exact text of a contract or of an avenant, to read and to print.</summary>
public sealed class TekstModel(Contractteksten teksten) : Bladmodel
{
    /// <summary>The contract.</summary>
    public Guid Contract { get; private set; }

    /// <summary>The avenant; null: the contract itself.</summary>
    public Guid? Avenant { get; private set; }

    /// <summary>Where it belongs.</summary>
    public string Terug => Avenant is null ? $"/contracten/{Contract}" : $"/contracten/{Contract}/avenanten/{Avenant}";

    /// <summary>The text.</summary>
    public Tekstblok Inhoud { get; private set; } = null!;

    /// <summary>Its hash.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Whether it was invented.</summary>
    public bool IsVoorbeeld { get; private set; }

    /// <summary>Shows the page; a text that this person may not read does not exist.</summary>
    public async Task<IActionResult> OnGet(Guid contract, Guid? avenant, CancellationToken stop)
    {
        if (await teksten.Lees(contract, stop, avenant) is not { } tekst)
        {
            return NotFound();
        }

        (Contract, Avenant, Inhoud, Hash) = (contract, avenant, Tekstweergave.Van(tekst.Inhoud), tekst.Hash);
        IsVoorbeeld = tekst.Inhoud.GetProperty("inhoud").TryGetProperty("voorbeeld", out var voorbeeld) && voorbeeld.ValueKind is System.Text.Json.JsonValueKind.True;
        Titel = Inhoud.Kop;
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Signing.</summary>
public sealed partial class MijlpaalModel
{
    /// <summary>Whether this person has a signature to set here; the service for contracts has the last word.</summary>
    public bool MagOndertekenen => IsVanOns && Inhoud.Status == "Gerapporteerd" && Wie.Hoedanigheid is { } functie
        && Handtekeningen.All(h => h.Hoedanigheid != functie);

    /// <summary>Kinds of decision on which the signature can rest.</summary>
    public IReadOnlyList<(string Code, string Naam)> Gronden => Inhoud.Verantwoordelijke.Soort == "Gemeente"
        ? [("collegebesluit", "Een besluit van het college"), ("machtiging", "Een machtiging"), ("dagelijksBestuur", "Dagelijks bestuur")]
        : [("volmacht", "Een volmacht of de statuten")];

    /// <summary>The Idempotency-Key of the form.</summary>
    [BindProperty]
    public string? Sleutel { get; set; }

    /// <summary>The version of the contract that the form was about.</summary>
    [BindProperty]
    public int Versie { get; set; }

    /// <summary>Kind of decision.</summary>
    [BindProperty]
    public string? Soort { get; set; }

    /// <summary>Day of the decision.</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Where the decision can be found.</summary>
    [BindProperty]
    public string? Referentie { get; set; }

    /// <summary>Signs the report that the page showed.</summary>
    public async Task<IActionResult> OnPostOndertekening(Guid contract, Guid mijlpaal, CancellationToken stop) => Wie.IsAangemeld
        ? await Geef(contract, mijlpaal, "ondertekening", new { grond = new { soort = Soort, datum = Datum, referentie = Referentie } }, "ondertekend", stop)
        : Challenge();
}

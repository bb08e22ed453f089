using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Signing.</summary>
public sealed partial class MijlpaalModel
{
    /// <summary>Whether this person has a signature to set here; the service for contracts has the last word.</summary>
    public bool MagOndertekenen => IsVanOns && Inhoud.Status == "Gerapporteerd" && Wie.Mijlpaalfunctie is { } functie
        && Handtekeningen.All(h => h.Hoedanigheid != functie);

    /// <summary>Kinds of decision on which the signature can rest.</summary>
    public IReadOnlyList<(string Code, string Naam)> Gronden => GrondenVan(Inhoud.Verantwoordelijke.Soort);

    /// <summary>Kind of decision.</summary>
    [BindProperty]
    public string? Soort { get; set; }

    /// <summary>Day of the decision.</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Where the decision can be found.</summary>
    [BindProperty]
    public string? Referentie { get; set; }

    /// <summary>Kinds of decision on which a signature for a partij of this kind can rest.</summary>
    public static IReadOnlyList<(string Code, string Naam)> GrondenVan(string partijsoort) => partijsoort switch
    {
        "Gemeente" => [("collegebesluit", "Een besluit van het college"), ("machtiging", "Een machtiging"), ("dagelijksBestuur", "Dagelijks bestuur")],
        "VlaamseOverheid" => [("vrBeslissing", "Een beslissing van de Vlaamse Regering"), ("machtiging", "Een machtiging")],
        _ => [("volmacht", "Een volmacht of de statuten")],
    };

    /// <summary>Signs the report that the page showed.</summary>
    public async Task<IActionResult> OnPostOndertekening(CancellationToken stop)
    {
        var fouten = Taal.LeesDagen(("grond.datum", Datum));
        return fouten.Count > 0 && Wie.IsAangemeld
            ? await Weiger(Verkeer.Weigering.Van(fouten), stop)
            : await GeefStap("ondertekening", new { grond = new { soort = Soort, datum = Dag(Datum), referentie = Referentie }, verslag = Gelezenverslag }, "ondertekend", stop);
    }

    private static string? Dag(string? tekst) => Taal.LeesDag(tekst)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

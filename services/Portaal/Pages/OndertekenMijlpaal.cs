using System.Globalization;
using Gebiedswerking.Portaal.Taken;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Signing.</summary>
public sealed partial class MijlpaalModel
{
    /// <summary>Whether this person has a signature to set here; the service for contracts has the last word.</summary>
    public bool MagOndertekenen => IsVanOns && Inhoud.Status == "Gerapporteerd" && TeZetten.Any();

    /// <summary>The function in which this person signs: the own one, or that of who delegated it.</summary>
    public string Tekenfunctie => TeZetten.First();

    /// <summary>The function that the form says it replaces; null for the own one.</summary>
    public string? Vervangt => Tekenfunctie == Wie.Hoedanigheid ? null : Taal.Code(Tekenfunctie);

    /// <summary>Kinds of decision on which the signature can rest.</summary>
    public IReadOnlyList<(string Code, string Naam)> Gronden => GrondenVan(Inhoud.Verantwoordelijke.Soort);

    /// <summary>The function that is replaced under a delegation, as the form sent it.</summary>
    [BindProperty]
    public string? Namens { get; set; }

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
            : await GeefStap("ondertekening", new { grond = new { soort = Soort, datum = Dag(Datum), referentie = Referentie }, verslag = Gelezenverslag, namens = Namens }, "ondertekend", stop);
    }

    private IReadOnlyList<Machtiging> Gemachtigd { get; set; } = [];

    private IEnumerable<string> TeZetten => new[] { Wie.Mijlpaalfunctie }
        .Concat(Gemachtigd.Where(m => m.Dekt(Contractnummer, mijlpaal: true)).Select(m => m.Functie).Intersect(Ondertekenlijst.Mijlpaalfuncties(Inhoud.Verantwoordelijke.Soort)))
        .OfType<string>().Except(Handtekeningen.Select(h => h.Hoedanigheid));

    private static string? Dag(string? tekst) => Taal.LeesDag(tekst)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

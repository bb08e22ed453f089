using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The commands of the forms about money from outside. The service for funds has the last word.</summary>
public sealed partial class AnderGeldModel
{
    /// <summary>The contract that is uncoupled.</summary>
    [BindProperty]
    public Guid Contract { get; set; }

    /// <summary>A partij promises to take part.</summary>
    public Task<IActionResult> OnPostToezegging(CancellationToken stop) => Geef("medefinancieringen",
        v => new { partij = v.Kbo("partij"), bedrag = v.Bedrag("bedrag"), vorm = v.Tekst("vorm"), voorwaarde = v.Tekst("voorwaarde") }, "toegezegd", stop);

    /// <summary>It is certain.</summary>
    public Task<IActionResult> OnPostBevestiging(CancellationToken stop) => Geef($"medefinancieringen/{Nummer}/bevestiging", v => new
    {
        referentie = v.Tekst("referentie"), entiteit = v.Tekst("entiteit"), begrotingsartikel = v.Tekst("begrotingsartikel"), jaar = v.Jaar("jaar"), voorwaardeVervuld = v.Vinkje("voorwaardeVervuld"),
    }, "bevestigd", stop);

    /// <summary>A part of it came in.</summary>
    public Task<IActionResult> OnPostStorting(CancellationToken stop) =>
        Geef($"medefinancieringen/{Nummer}/stortingen", v => new { bedrag = v.Bedrag("bedrag"), datum = v.Dag("datum") }, "gestort", stop);

    /// <summary>A promise is taken back.</summary>
    public Task<IActionResult> OnPostTerugname(CancellationToken stop) => Geef($"medefinancieringen/{Nummer}/intrekking", v => new { reden = v.Tekst("reden") }, "teruggenomen", stop);

    /// <summary>A request for European money is prepared.</summary>
    public Task<IActionResult> OnPostAanvraag(CancellationToken stop) => Geef("eu-aanvragen", v => new
    {
        programma = v.Tekst("programma"), oproep = v.Tekst("oproep"), bedrag = v.Bedrag("bedrag"), aandeel = v.Procent("aandeel"), referentie = v.Tekst("referentie"),
    }, "voorbereid", stop);

    /// <summary>It was sent.</summary>
    public Task<IActionResult> OnPostIndiening(CancellationToken stop) => Geef($"eu-aanvragen/{Nummer}/indiening", v => new { datum = v.Dag("datum") }, "ingediend", stop);

    /// <summary>It was granted, all or less.</summary>
    public Task<IActionResult> OnPostGoedkeuring(CancellationToken stop) => Geef($"eu-aanvragen/{Nummer}/goedkeuring", v => new
    {
        besluit = v.Tekst("besluit"), entiteit = v.Tekst("entiteit"), begrotingsartikel = v.Tekst("begrotingsartikel"),
        jaren = Jaarvelden().Select(j => new { jaar = j, bedrag = v.Bedrag($"jaar{j}") }).ToList(),
    }, "goedgekeurd", stop);

    /// <summary>It was refused.</summary>
    public Task<IActionResult> OnPostWeigering(CancellationToken stop) => Geef($"eu-aanvragen/{Nummer}/weigering", v => new { besluit = v.Tekst("besluit") }, "geweigerd", stop);

    /// <summary>It was taken back.</summary>
    public Task<IActionResult> OnPostIntrekking(CancellationToken stop) => Geef($"eu-aanvragen/{Nummer}/intrekking", v => new { reden = v.Tekst("reden") }, "ingetrokken", stop);

    /// <summary>A part of it came in.</summary>
    public Task<IActionResult> OnPostOntvangst(CancellationToken stop) =>
        Geef($"eu-aanvragen/{Nummer}/ontvangsten", v => new { bedrag = v.Bedrag("bedrag"), datum = v.Dag("datum") }, "ontvangen", stop);

    /// <summary>A contract leans on it.</summary>
    public Task<IActionResult> OnPostKoppeling(CancellationToken stop) => Geef($"eu-aanvragen/{Nummer}/contracten", v => new { contract = v.Keuze("contract") }, "gekoppeld", stop);

    /// <summary>A contract leans on it no more.</summary>
    public Task<IActionResult> OnPostOntkoppeling(CancellationToken stop) => Geef($"eu-aanvragen/{Nummer}/contracten/{Contract}/ontkoppeling", _ => new { }, "ontkoppeld", stop);

    /// <inheritdoc />
    public override string Anker(string veld) => base.Anker(VeldVanJaar(veld));

    /// <summary>What is wrong with the amount of a year in a form.</summary>
    public string? FoutVanJaar(string formulier, int jaar) =>
        FoutVan(formulier, $"jaar{jaar}") ?? FoutVan(formulier, $"jaren[{Jaarplaats(jaar)}].bedrag") ?? FoutVan(formulier, $"jaren[{Jaarplaats(jaar)}].jaar");

    /// <inheritdoc />
    protected override string? VeldVan(string code) => (code, Formulier?.Split('-')[0]) switch
    {
        ("voorwaarde-niet-vervuld", _) => "voorwaardeVervuld",
        ("begrotingslijn-nodig" or "natura-is-geen-krediet", _) => "entiteit",
        ("jaar-buiten-termijn" or "vak-na-termijn" or "jaar-voorbij", "bevestig") => "jaar",
        ("jaar-buiten-termijn" or "vak-na-termijn" or "jaar-voorbij" or "meer-dan-gevraagd", _) => "jaren",
        ("meer-dan-bevestigd", _) => "bedrag",
        ("stortingsdatum-onmogelijk" or "indiening-in-de-toekomst", _) => "datum",
        ("contract-al-gekoppeld" or "te-veel-gekoppeld", _) => "contract",
        _ => null,
    };

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "toegezegd" => "De toezegging is genoteerd. Ze telt mee als de regering ze bevestigt.",
        "bevestigd" => "De medefinanciering is bevestigd. Ze telt nu mee.",
        "gestort" => "Wat binnenkwam is genoteerd.",
        "teruggenomen" => "De medefinanciering is ingetrokken.",
        "voorbereid" => "De aanvraag is bewaard.",
        "ingediend" => "De aanvraag staat als ingediend.",
        "goedgekeurd" => "De goedkeuring is genoteerd. Het geld telt nu mee.",
        "geweigerd" => "De weigering is genoteerd. Contracten die op dit geld steunen, moeten ander geld zoeken.",
        "ingetrokken" => "De aanvraag is ingetrokken. Contracten die op dit geld steunen, moeten ander geld zoeken.",
        "ontvangen" => "Wat binnenkwam is genoteerd.",
        "gekoppeld" => "Het contract is gekoppeld aan de aanvraag.",
        "ontkoppeld" => "Het contract is ontkoppeld van de aanvraag.",
        _ => null,
    };

    // The years with an amount, in the order in which they are sent: the service names a year by its place.
    private List<int> Jaarvelden() => !Request.HasFormContentType ? [] : [.. Request.Form.Keys.Select(k => Jaarveld().Match(k))
        .Where(m => m.Success && !string.IsNullOrWhiteSpace(Request.Form[m.Value])).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Order()];

    private int Jaarplaats(int jaar) => Jaarvelden().IndexOf(jaar);

    private string VeldVanJaar(string veld) => Jaarpad().Match(veld) is { Success: true } m && int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) is var plaats
        && Jaarvelden() is var jaren && plaats < jaren.Count ? $"jaar{jaren[plaats]}" : veld;

    private Task<IActionResult> Geef(string stap, Func<Invulling, object> inhoud, string gedaan, CancellationToken stop) => Stuur($"fondsen/{Id}/{stap}", inhoud, Id, gedaan, stop);

    [GeneratedRegex("^jaar([0-9]{4})$")]
    private static partial Regex Jaarveld();

    [GeneratedRegex(@"^jaren\[([0-9]{1,3})\]")]
    private static partial Regex Jaarpad();
}

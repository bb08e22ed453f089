using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>
/// The account of the own organisation, or of an entiteit: registered by one person, confirmed by another. Who pays or audits only looks.
/// </summary>
public sealed class RekeningModel(Leesmodel leesmodel, Opdrachten opdrachten, Bankdienst bank) : Opdrachtblad(leesmodel, opdrachten)
{
    private readonly Opdrachten _opdrachten = opdrachten;

    /// <summary>Whose account, for who may choose.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Houder { get; set; }

    /// <summary>The number.</summary>
    [BindProperty]
    public string? Iban { get; set; }

    /// <summary>In whose name.</summary>
    [BindProperty]
    public string? Naam { get; set; }

    /// <summary>BIC of the bank.</summary>
    [BindProperty]
    public string? Bic { get; set; }

    /// <summary>The number, written again.</summary>
    [BindProperty]
    public string? Herhaald { get; set; }

    /// <summary>What is known; null when nothing was registered.</summary>
    public Rekeningstand? Rekening { get; private set; }

    /// <summary>Whether the form that was sent confirms.</summary>
    public bool Bevestigt { get; private set; }

    /// <summary>Whose account the page shows; empty when none was chosen.</summary>
    public string Van => !Wie.KiestRekening ? Wie.Organisatie : Taal.LeesKbo(Houder) ?? Houder?.Trim() ?? "";

    /// <summary>Whether this person may write it down; the service stays the judge.</summary>
    public bool MagRegistreren => Wie.Rol == "regering" ? Van.StartsWith("OVO", StringComparison.Ordinal) : Wie.HeeftRekening;

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(string? gedaan, CancellationToken stop) =>
        Wie.IsAangemeld ? Toon(gedaan, null, stop) : Task.FromResult<IActionResult>(Challenge());

    /// <summary>Registers.</summary>
    public Task<IActionResult> OnPostRegistratie(CancellationToken stop) =>
        Stuur("", new { iban = Iban, naam = Naam, bic = string.IsNullOrWhiteSpace(Bic) ? null : Bic }, "geregistreerd", stop);

    /// <summary>Confirms.</summary>
    public Task<IActionResult> OnPostBevestiging(CancellationToken stop)
    {
        Bevestigt = true;
        return Stuur("/bevestiging", new { iban = Herhaald }, "bevestigd", stop);
    }

    /// <inheritdoc />
    public override string Anker(string veld) => veld == "iban" && Bevestigt ? "herhaald" : veld;

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Titel = "Bankrekening";
        if (!Wie.HeeftRekening && !Wie.KiestRekening)
        {
            return false;
        }

        Rekening = Van.Length > 0 ? await bank.LeesRekening(Van, stop) : null;
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "geregistreerd" => "De rekening is bewaard. Iemand anders moet ze nu bevestigen.",
        "bevestigd" => "De rekening is bevestigd en in gebruik.",
        _ => null,
    };

    // An account is in no read table, so there is nothing to wait for.
    private async Task<IActionResult> Stuur(string stap, object inhoud, string gedaan, CancellationToken stop)
    {
        if (!Wie.IsAangemeld)
        {
            return Challenge();
        }

        var uitslag = await _opdrachten.Stuur($"fondsen/rekeningen/{Uri.EscapeDataString(Van)}{stap}", inhoud, new(Sleutel, null), stop);
        return uitslag.Weigering is { } weigering ? await Weiger(weigering, stop)
            : Redirect($"{Request.Path}?gedaan={gedaan}{(Wie.KiestRekening ? $"&houder={Uri.EscapeDataString(Van)}" : "")}");
    }
}

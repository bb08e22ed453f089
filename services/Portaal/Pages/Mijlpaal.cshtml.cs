using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>One milestone: what was reported, who signed, and the form of who is to move. Each command has a file of its own.</summary>
public sealed partial class MijlpaalModel(Leesmodel leesmodel, Opdrachten opdrachten) : Bladmodel
{
    private const string Mijlpaalvraag = """
        query($contract: UUID!, $mijlpaal: UUID!) {
          mijlpalen(first: 1, filter: { id: { equalTo: $mijlpaal }, gebiedscontractId: { equalTo: $contract } }) {
            pageInfo { hasNextPage }
            nodes {
              id omschrijving status bedrag bewijs vervaldatum teLaat gerapporteerdBedrag gerapporteerdOp verantwoordelijkeKbo
              verantwoordelijke { naam soort }
              gebiedscontract { id titel status voorbeeld }
              handtekeningen(first: 100) { pageInfo { hasNextPage } nodes { hoedanigheid tijdstip grondSoort grondDatum grondReferentie vervallenOp } }
              toelichtingen(first: 100) { pageInfo { hasNextPage } nodes { soort tekst versie } }
            }
          }
        }
        """;

    /// <summary>The milestone.</summary>
    public Mijlpaal Inhoud { get; private set; } = null!;

    /// <summary>The version of the contract that this page shows: the condition under which its forms act.</summary>
    public int Stand { get; private set; }

    /// <summary>What was refused, with the sentences per field.</summary>
    public Weigering? Weigering { get; private set; }

    /// <summary>What just succeeded.</summary>
    public string? Melding { get; private set; }

    /// <summary>The signatures that still count: a new report voids those under the former.</summary>
    public IReadOnlyList<Handtekening> Handtekeningen => [.. Inhoud.Handtekeningen.Nodes.Where(h => h.VervallenOp is null).OrderBy(h => h.Tijdstip)];

    /// <summary>Text of the last report; null when this person may not read it.</summary>
    public string? Verslag => Laatste("Verslag");

    /// <summary>Why the last report came back.</summary>
    public string? Terugsturing => Inhoud.Status == "Teruggestuurd" ? Laatste("Terugsturing") : null;

    private bool IsVanOns => Inhoud.Gebiedscontract.Status == "InWerking" && Wie.IsAangemeld && Inhoud.VerantwoordelijkeKbo == Wie.Organisatie;

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid contract, Guid mijlpaal, string? gedaan, int? versie, CancellationToken stop)
    {
        if (!await Lees(contract, mijlpaal, stop))
        {
            return NotFound();
        }

        Melding = Zin(gedaan) is { } zin ? versie > Stand ? $"{zin} Het is bewaard, maar nog in behandeling: herlaad deze bladzijde over enkele seconden." : zin : null;
        return Page();
    }

    /// <summary>A key for a form; the one of a form that was refused stays, so that sending again is never a second time.</summary>
    public string NieuweSleutel() => Weigering is null || Sleutel is null ? Guid.CreateVersion7().ToString() : Sleutel;

    // The version is read before the content: content that is newer than its version is refused, never signed unseen.
    private async Task<bool> Lees(Guid contract, Guid mijlpaal, CancellationToken stop)
    {
        Stand = await leesmodel.Versie(contract, stop) ?? 0;
        if ((await leesmodel.Vraag<Antwoord>(Mijlpaalvraag, new { contract, mijlpaal }, stop)).Mijlpalen.Nodes is not [var gevonden])
        {
            return false;
        }

        Inhoud = gevonden;
        Titel = gevonden.Omschrijving;
        return true;
    }

    /// <summary>Gives a command; then shows the page again by a redirect, so that reloading it does nothing twice.</summary>
    private async Task<IActionResult> Geef(Guid contract, Guid mijlpaal, string stap, object inhoud, string gedaan, CancellationToken stop)
    {
        var uitslag = await opdrachten.Stuur($"{contract}/mijlpalen/{mijlpaal}/{stap}", inhoud, new(Sleutel, Versie), stop);
        if (uitslag.Weigering is { } weigering)
        {
            return await Weiger(contract, mijlpaal, weigering, stop);
        }

        await leesmodel.WachtOp(contract, uitslag.Versie, stop);
        return Redirect($"/contracten/{contract}/mijlpalen/{mijlpaal}?gedaan={gedaan}&versie={uitslag.Versie}");
    }

    private async Task<IActionResult> Weiger(Guid contract, Guid mijlpaal, Weigering weigering, CancellationToken stop)
    {
        if (!await Lees(contract, mijlpaal, stop))
        {
            return NotFound();
        }

        (Weigering, Titel, Response.StatusCode) = (weigering, $"Fout: {Inhoud.Omschrijving}", weigering.Status);
        return Page();
    }

    private string? Laatste(string soort) => Inhoud.Toelichtingen.Nodes.Where(t => t.Soort == soort).MaxBy(t => t.Versie)?.Tekst;

    private static string? Zin(string? gedaan) => gedaan switch
    {
        "ondertekend" => "Uw handtekening is gezet.",
        "gerapporteerd" => "Uw verslag is verstuurd.",
        _ => null,
    };

    /// <summary>A milestone as the read model shows it.</summary>
    public sealed record Mijlpaal(Guid Id, string Omschrijving, string Status, decimal Bedrag, string Bewijs, DateOnly Vervaldatum, bool? TeLaat,
        decimal? GerapporteerdBedrag, DateTimeOffset? GerapporteerdOp, string VerantwoordelijkeKbo, Partij Verantwoordelijke, Contract Gebiedscontract,
        Lijst<Handtekening> Handtekeningen, Lijst<Toelichting> Toelichtingen);

    /// <summary>The partij that is responsible.</summary>
    public sealed record Partij(string Naam, string Soort);

    /// <summary>The contract around it.</summary>
    public sealed record Contract(Guid Id, string Titel, string Status, bool Voorbeeld);

    /// <summary>A signature.</summary>
    public sealed record Handtekening(string Hoedanigheid, DateTimeOffset Tijdstip, string GrondSoort, DateOnly GrondDatum, string GrondReferentie, DateTimeOffset? VervallenOp);

    /// <summary>Free text.</summary>
    public sealed record Toelichting(string Soort, string Tekst, int Versie);

    private sealed record Antwoord(Lijst<Mijlpaal> Mijlpalen);
}

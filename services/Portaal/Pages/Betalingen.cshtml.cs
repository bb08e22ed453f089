using System.Globalization;
using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>
/// The payment orders of funds, and what is to be done with each. What an order pays and to whom is fixed by the contract and
/// the acceptance, so its forms ask for no version: a fund changes all the time by what others do.
/// </summary>
public sealed partial class BetalingenModel(Leesmodel leesmodel, Opdrachten opdrachten, Bankdienst bank) : Opdrachtblad(leesmodel, opdrachten)
{
    private const string Betaalvraag = """
        query($open: BetalingFilter!, $klaar: BetalingFilter!) {
          open: betalingen(first: 100, orderBy: [AANGEMAAKT_OP_ASC], filter: $open) { pageInfo { hasNextPage } nodes { ...betaling } }
          klaar: betalingen(first: 20, orderBy: [BETAALD_OP_DESC], filter: $klaar) { pageInfo { hasNextPage } nodes { ...betaling } }
        }
        fragment betaling on Betaling {
          id soort status bedrag aangemaaktOp goedgekeurdOp verzondenOp betaaldOp misluktOp hernomen
          gebiedsfonds { id titel voorbeeld } gebiedscontract { id titel } begunstigde { naam } mijlpaal { id omschrijving }
          teksten(first: 20) { pageInfo { hasNextPage } nodes { veld tekst versie } }
        }
        """;

    /// <summary>Orders with which something is to be done, oldest first.</summary>
    public Lijst<Betaling> Open { get; private set; } = null!;

    /// <summary>The last ones that were paid.</summary>
    public Lijst<Betaling> Betaald { get; private set; } = null!;

    /// <summary>The order that a form was about.</summary>
    [BindProperty]
    public Guid Opdracht { get; set; }

    /// <summary>Its fund.</summary>
    [BindProperty]
    public Guid Fonds { get; set; }

    /// <summary>Day of the payment.</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Why it failed.</summary>
    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, Guid? fonds, CancellationToken stop)
    {
        Fonds = fonds ?? default;
        return Wie.IsAangemeld ? Toon(gedaan, versie, stop) : Task.FromResult<IActionResult>(Challenge());
    }

    /// <summary>Approves: somebody else than who made the order.</summary>
    public Task<IActionResult> OnPostGoedkeuring(CancellationToken stop) => GeefStap("goedkeuring", new { }, "goedgekeurd", stop);

    /// <summary>Notes that it went to the bank.</summary>
    public Task<IActionResult> OnPostVerzending(CancellationToken stop) => GeefStap("verzending", new { }, "verzonden", stop);

    /// <summary>Notes that the bank paid.</summary>
    public async Task<IActionResult> OnPostBetaling(CancellationToken stop)
    {
        var fouten = Taal.LeesDagen(("datum", Datum));
        return fouten.Count > 0 && Wie.IsAangemeld ? await Weiger(Verkeer.Weigering.Van(fouten), stop)
            : await GeefStap("betaling", new { datum = Taal.LeesDag(Datum)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }, "betaald", stop);
    }

    /// <summary>Notes that the bank did not pay.</summary>
    public Task<IActionResult> OnPostMislukking(CancellationToken stop) => GeefStap("mislukking", new { reden = Reden }, "mislukt", stop);

    /// <summary>Takes a failed order up again.</summary>
    public Task<IActionResult> OnPostHerneming(CancellationToken stop) => GeefStap("herneming", new { }, "hernomen", stop);

    /// <inheritdoc />
    public override string Anker(string veld) => IsBankveld(veld) ? "bankbericht" : $"{veld}-{Opdracht}";

    /// <summary>What a field of this order is refused for.</summary>
    public string? FoutVan(Betaling betaling, string veld) => betaling.Id == Opdracht ? Fout(veld) : null;

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Titel = "Betalingen van fondsen";
        if (!Wie.IsGemandateerde && !Wie.IsGebiedsteam)
        {
            return false;
        }

        Stand = Fonds == default ? 0 : await Leesmodel.Versie(Fonds, stop) ?? 0;
        var bereik = new Dictionary<string, object>();
        if (Wie.IsGebiedsteam)
        {
            bereik["gebiedsfonds"] = Betaaltaken.InRegio(Wie);
        }
        else
        {
            bereik["gebiedscontract"] = Betaaltaken.VanEigenCollectief;
        }

        var open = new Dictionary<string, object>(bereik) { ["status"] = new { notEqualTo = "Betaald" } };
        var klaar = new Dictionary<string, object>(bereik) { ["status"] = new { equalTo = "Betaald" } };
        (Open, Betaald) = await Leesmodel.Vraag<Antwoord>(Betaalvraag, new { open, klaar }, stop);
        await LeesBank(stop);
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "goedgekeurd" => "U hebt de betaling goedgekeurd.",
        "ingetrokken" => "De goedkeuring is ingetrokken. De betaling kan opnieuw goedgekeurd worden.",
        "bestand" => "Het betaalbestand is gemaakt. Haal het hieronder op en bezorg het aan de bank.",
        "bericht" => "Het bericht van de bank is verwerkt.",
        "verzonden" => "De betaling staat als verzonden.",
        "betaald" => "De betaling staat als betaald.",
        "mislukt" => "De betaling staat als mislukt. Het gebiedsteam kan ze hernemen.",
        "hernomen" => "U hebt de betaling hernomen. Een gemandateerde moet ze opnieuw goedkeuren.",
        _ => null,
    };

    private Task<IActionResult> GeefStap(string stap, object inhoud, string gedaan, CancellationToken stop) =>
        Geef($"fondsen/{Fonds}/betaalopdrachten/{Opdracht}/{stap}", inhoud, Fonds, opVersie: false, $"{gedaan}&fonds={Fonds}", stop);

    /// <summary>A payment order as the read model shows it.</summary>
    public sealed record Betaling(Guid Id, string Soort, string Status, decimal Bedrag, DateTimeOffset AangemaaktOp, DateTimeOffset? GoedgekeurdOp, DateTimeOffset? VerzondenOp,
        DateOnly? BetaaldOp, DateTimeOffset? MisluktOp, int Hernomen, Gebiedsfonds Gebiedsfonds, Contract? Gebiedscontract, Partij? Begunstigde, Mijlpaal? Mijlpaal,
        Lijst<Tekst> Teksten)
    {
        /// <summary>Why the bank did not pay; null when this person may not read it.</summary>
        public string? Reden => Teksten.Nodes.Where(t => t.Veld == "reden").MaxBy(t => t.Versie)?.Inhoud;

        /// <summary>The costs for which was drawn; null when nobody drew, or this person may not read it.</summary>
        public string? Referentie => Teksten.Nodes.FirstOrDefault(t => t.Veld == "referentie")?.Inhoud;
    }

    /// <summary>The fund that pays.</summary>
    public sealed record Gebiedsfonds(Guid Id, string Titel, bool Voorbeeld);

    /// <summary>The contract for which is paid.</summary>
    public sealed record Contract(Guid Id, string Titel);

    /// <summary>Who is paid.</summary>
    public sealed record Partij(string Naam);

    /// <summary>The milestone for which is paid.</summary>
    public sealed record Mijlpaal(Guid Id, string Omschrijving);

    /// <summary>Free text.</summary>
    public sealed record Tekst(string Veld,
        [property: System.Text.Json.Serialization.JsonPropertyName("tekst")] string Inhoud, int Versie);

    private sealed record Antwoord(Lijst<Betaling> Open, Lijst<Betaling> Klaar);
}

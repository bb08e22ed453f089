using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>One claim: how much must come back and by when, what came, and the steps of who is to move. The service for funds has the last word.</summary>
public sealed class TerugvorderingModel(Leesmodel leesmodel, Opdrachten opdrachten) : Formulierblad(leesmodel, opdrachten)
{
    private const string Vraag = """
        query($id: UUID!) {
          terugvordering(id: $id) {
            id status bedrag ontvangen grond voorgesteldOp ingesteldOp vervaldag teLaat afgeslotenOp referentie schuldenaarKbo schuldenaar { naam }
            verbintenis { omschrijving }
            gebiedsfonds { id titel }
            gebiedscontract { id titel voorbeeld mandatering { mandaatplafond { plafond } } }
            terugbetalingen(first: 100, orderBy: [DATUM_ASC]) { pageInfo { hasNextPage } nodes { bedrag datum } }
            teksten(first: 10, orderBy: [VERSIE_ASC]) { pageInfo { hasNextPage } nodes { tekst tijdstip } }
          }
        }
        """;

    /// <summary>The claim.</summary>
    public Claim Inhoud { get; private set; } = null!;

    /// <summary>The address.</summary>
    [BindProperty(SupportsGet = true, Name = "terugvordering")]
    public Guid Id { get; set; }

    /// <summary>Whether this person can approve it: a member of the collective, and somebody else than who proposed it.</summary>
    public bool MagGoedkeuren => IsLid && Inhoud.Status == "Voorgesteld";

    /// <summary>Whether this person can withdraw it.</summary>
    public bool MagIntrekken => IsLid && IsOpen && Inhoud.Ontvangen == 0;

    /// <summary>Whether this person can note that something came back.</summary>
    public bool MagMelden => Inhoud.Status == "Ingesteld" && (IsLid || Wie.Rol == "regering");

    /// <summary>Whether this person can remit the rest.</summary>
    public bool MagKwijtschelden => Inhoud.Status == "Ingesteld" && Wie.Rol == "regering";

    /// <summary>Whether this is the partij that must pay back.</summary>
    public bool IsSchuldenaar => Wie.Organisatie == Inhoud.SchuldenaarKbo;

    private bool IsOpen => Inhoud.Status is "Voorgesteld" or "Ingesteld";

    private bool IsLid => Wie.IsGemandateerde && Inhoud.Gebiedscontract?.Mandatering?.Mandaatplafond is not null;

    /// <summary>Shows the page; a claim that this person may not see does not exist.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) =>
        Wie.IsAangemeld ? Toon(gedaan, versie, stop) : Task.FromResult<IActionResult>(Challenge());

    /// <summary>Approves it as a second person.</summary>
    public Task<IActionResult> OnPostGoedkeuring(CancellationToken stop) => GeefStap("goedkeuring", v => new { vervaldag = v.Dag("vervaldag") }, "ingesteld", stop);

    /// <summary>Notes that something came back.</summary>
    public Task<IActionResult> OnPostOntvangst(CancellationToken stop) => GeefStap("ontvangsten", v => new { bedrag = v.Bedrag("bedrag"), datum = v.Dag("datum") }, "ontvangen", stop);

    /// <summary>Remits what is left.</summary>
    public Task<IActionResult> OnPostKwijtschelding(CancellationToken stop) => GeefStap("kwijtschelding", v => new { referentie = v.Tekst("referentie") }, "kwijtgescholden", stop);

    /// <summary>Withdraws it.</summary>
    public Task<IActionResult> OnPostIntrekking(CancellationToken stop) => GeefStap("intrekking", v => new { reden = v.Tekst("reden") }, "ingetrokken", stop);

    /// <inheritdoc />
    protected override string? VeldVan(string code) => code switch
    {
        "vervaldag-onmogelijk" => "vervaldag",
        "ontvangstdatum-onmogelijk" => "datum",
        "meer-dan-open" => "bedrag",
        _ => null,
    };

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        if ((await Leesmodel.Vraag<Antwoord>(Vraag, new { id = Id }, stop)).Terugvordering is not { Gebiedsfonds: { } fonds } gevonden)
        {
            return false;
        }

        (Inhoud, Titel) = (gevonden, $"Terugvordering van {Taal.Euro(gevonden.Bedrag)}");
        Stand = await Leesmodel.Versie(fonds.Id, stop) ?? 0;
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "ingesteld" => "U hebt de terugvordering goedgekeurd. De partij moet nu terugbetalen.",
        "ontvangen" => "De terugbetaling is genoteerd.",
        "kwijtgescholden" => "De rest is kwijtgescholden.",
        "ingetrokken" => "De terugvordering is ingetrokken.",
        _ => null,
    };

    private async Task<IActionResult> GeefStap(string stap, Func<Invulling, object> inhoud, string gedaan, CancellationToken stop) =>
        !Wie.IsAangemeld ? Challenge() : !await Lees(stop) ? NotFound()
            : await Stuur($"fondsen/{Inhoud.Gebiedsfonds!.Id}/terugvorderingen/{Id}/{stap}", inhoud, Inhoud.Gebiedsfonds.Id, gedaan, stop);

    /// <summary>A claim as the read model shows it.</summary>
    public sealed record Claim(Guid Id, string Status, decimal Bedrag, decimal Ontvangen, string Grond, DateTimeOffset VoorgesteldOp, DateOnly? IngesteldOp, DateOnly? Vervaldag,
        bool? TeLaat, DateTimeOffset? AfgeslotenOp, string? Referentie, string SchuldenaarKbo, Partij? Schuldenaar, Belofte? Verbintenis, Fonds? Gebiedsfonds, Contract? Gebiedscontract,
        Lijst<Terugbetaling> Terugbetalingen, Lijst<Tekst> Teksten);

    /// <summary>Who must pay back.</summary>
    public sealed record Partij(string Naam);

    /// <summary>The promise for which was paid.</summary>
    public sealed record Belofte(string Omschrijving);

    /// <summary>The fund that paid.</summary>
    public sealed record Fonds(Guid Id, string Titel);

    /// <summary>The contract under which was paid.</summary>
    public sealed record Contract(Guid Id, string Titel, bool Voorbeeld, Mandaat? Mandatering);

    /// <summary>What came back.</summary>
    public sealed record Terugbetaling(decimal Bedrag, DateOnly Datum);

    /// <summary>Why it was proposed or withdrawn.</summary>
    public sealed record Tekst([property: System.Text.Json.Serialization.JsonPropertyName("tekst")] string Inhoud, DateTimeOffset Tijdstip);

    private sealed record Antwoord(Claim? Terugvordering);
}

using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>
/// What can be drawn under a contract, per promise with a trekkingsrecht: how much accepted milestones opened, what was drawn, and what is left;
/// with the forms of the partij that is paid.
/// </summary>
public sealed class TrekkingenModel(Leesmodel leesmodel, Opdrachten opdrachten) : Formulierblad(leesmodel, opdrachten)
{
    private const string Vraag = """
        query($id: UUID!) {
          gebiedscontract(id: $id) {
            id titel voorbeeld gebiedsfonds { id }
            verbintenissen(first: 100, orderBy: [VOLGORDE_ASC], filter: { financieringswijze: { equalTo: Trekkingsrecht } }) {
              pageInfo { hasNextPage } nodes { id omschrijving bedrag verantwoordelijkeKbo verantwoordelijke { naam } } }
            trekkingsruimten(first: 200, orderBy: [GEOPEND_OP_ASC]) {
              pageInfo { hasNextPage } nodes { verbintenisId geopend getrokken afgestaan vrij mijlpaal { id omschrijving } } }
            betalingen(first: 200, orderBy: [AANGEMAAKT_OP_DESC], filter: { soort: { equalTo: Trekking } }) {
              pageInfo { hasNextPage } nodes { verbintenisId status bedrag aangemaaktOp betaaldOp teksten(first: 5) { pageInfo { hasNextPage } nodes { veld tekst } } } }
          }
        }
        """;

    /// <summary>The contract.</summary>
    public Contract Inhoud { get; private set; } = null!;

    /// <summary>The address.</summary>
    [BindProperty(SupportsGet = true, Name = "contract")]
    public Guid Id { get; set; }

    /// <summary>The promise that a form is about.</summary>
    [BindProperty]
    public Guid Nummer { get; set; }

    /// <summary>Whether there is more than the page shows.</summary>
    public bool IsOnvolledig => Inhoud.Verbintenissen.PageInfo.HasNextPage || Inhoud.Trekkingsruimten.PageInfo.HasNextPage || Inhoud.Betalingen.PageInfo.HasNextPage;

    /// <summary>Whether this person draws for that partij; the service for funds has the last word.</summary>
    public bool MagTrekken(Verbintenis verbintenis) => Wie.Int && Wie.Organisatie == verbintenis.VerantwoordelijkeKbo;

    /// <summary>What accepted milestones of a promise opened.</summary>
    public IReadOnlyList<Ruimte> Ruimten(Verbintenis verbintenis) => [.. Inhoud.Trekkingsruimten.Nodes.Where(r => r.VerbintenisId == verbintenis.Id)];

    /// <summary>What was drawn on a promise, last first.</summary>
    public IEnumerable<Betaling> Trekkingen(Verbintenis verbintenis) => Inhoud.Betalingen.Nodes.Where(b => b.VerbintenisId == verbintenis.Id);

    /// <summary>Shows the page; a contract that this person may not see does not exist.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) => Toon(gedaan, versie, stop);

    /// <summary>Draws; the collective approves the payment.</summary>
    public Task<IActionResult> OnPostTrekking(CancellationToken stop) => GeefStap("", v => new { bedrag = v.Bedrag("bedrag"), referentie = v.Tekst("referentie") }, "getrokken", stop);

    /// <summary>Renounces what is left.</summary>
    public Task<IActionResult> OnPostAfsluiting(CancellationToken stop) => GeefStap("/afsluiting", _ => new { }, "afgesloten", stop);

    /// <inheritdoc />
    protected override string? VeldVan(string code) => code == "trekkingsruimte-ontoereikend" ? "bedrag" : null;

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        if ((await Leesmodel.Vraag<Antwoord>(Vraag, new { id = Id }, stop)).Gebiedscontract is not { Gebiedsfonds: { } fonds } gevonden)
        {
            return false;
        }

        (Inhoud, Titel) = (gevonden, $"Geld opvragen: {gevonden.Titel}");
        Stand = await Leesmodel.Versie(fonds.Id, stop) ?? 0;
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "getrokken" => "U hebt het geld opgevraagd. Een lid van het collectief moet de betaling nog goedkeuren.",
        "afgesloten" => "U hebt afgezien van wat nog open stond.",
        _ => null,
    };

    private async Task<IActionResult> GeefStap(string stap, Func<Invulling, object> inhoud, string gedaan, CancellationToken stop) =>
        !Wie.IsAangemeld ? Challenge() : !await Lees(stop) ? NotFound()
            : await Stuur($"fondsen/{Inhoud.Gebiedsfonds!.Id}/contracten/{Id}/verbintenissen/{Nummer}/trekkingen{stap}", inhoud, Inhoud.Gebiedsfonds.Id, gedaan, stop);

    /// <summary>A contract as the read model shows it.</summary>
    public sealed record Contract(Guid Id, string Titel, bool Voorbeeld, Fonds? Gebiedsfonds, Lijst<Verbintenis> Verbintenissen, Lijst<Ruimte> Trekkingsruimten, Lijst<Betaling> Betalingen);

    /// <summary>The fund that pays.</summary>
    public sealed record Fonds(Guid Id);

    /// <summary>A promise with a trekkingsrecht.</summary>
    public sealed record Verbintenis(Guid Id, string Omschrijving, decimal Bedrag, string VerantwoordelijkeKbo, Partij? Verantwoordelijke);

    /// <summary>Who is paid.</summary>
    public sealed record Partij(string Naam);

    /// <summary>What an accepted milestone opened.</summary>
    public sealed record Ruimte(Guid VerbintenisId, decimal Geopend, decimal Getrokken, decimal Afgestaan, decimal Vrij, Mijlpaal? Mijlpaal);

    /// <summary>That milestone.</summary>
    public sealed record Mijlpaal(Guid Id, string Omschrijving);

    /// <summary>A drawing, which is a payment order.</summary>
    public sealed record Betaling(Guid? VerbintenisId, string Status, decimal Bedrag, DateTimeOffset AangemaaktOp, DateOnly? BetaaldOp, Lijst<Tekst> Teksten)
    {
        /// <summary>Its costs; null when this person may not read it.</summary>
        public string? Referentie => Teksten.Nodes.FirstOrDefault(t => t.Veld == "referentie")?.Inhoud;
    }

    /// <summary>Free text.</summary>
    public sealed record Tekst(string Veld, [property: System.Text.Json.Serialization.JsonPropertyName("tekst")] string Inhoud);

    private sealed record Antwoord(Contract? Gebiedscontract);
}

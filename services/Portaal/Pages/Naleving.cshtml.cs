using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>
/// How the partijen of a contract keep their promises: who was held to what, what is disputed, who mediates, what went to court and which councils
/// took note; with the forms of who is to move. The commands are in Nalevingopdrachten.cs.
/// </summary>
public sealed partial class NalevingModel(Leesmodel leesmodel, Opdrachten opdrachten) : Formulierblad(leesmodel, opdrachten)
{
    private const string Nalevingsvraag = """
        query($id: UUID!) {
          gebiedscontract(id: $id) {
            id titel status voorbeeld ondertekendOp
            contractregios(first: 15) { pageInfo { hasNextPage } nodes { referentieregioCode } }
            partijen(first: 100, orderBy: [VOLGORDE_ASC]) { pageInfo { hasNextPage } nodes { kbo naam soort } }
            verbintenissen(first: 100, orderBy: [VOLGORDE_ASC]) { pageInfo { hasNextPage } nodes { id omschrijving verantwoordelijkeKbo bevrorenSinds } }
            ingebrekestellingen(first: 50, orderBy: [HERSTELTERMIJN_DESC]) {
              pageInfo { hasNextPage }
              nodes {
                id verbintenisId verantwoordelijkeKbo afzenderKbo artikel hersteltermijn status gestuurdOp herstelGemeldOp
                teksten(first: 5) { pageInfo { hasNextPage } nodes { soort tekst } } } }
            geschillen(first: 15, orderBy: [GEMELD_OP_DESC]) {
              pageInfo { hasNextPage }
              nodes {
                id verbintenisId status gemeldOp vergelijk
                partijen(first: 20, orderBy: [VOLGORDE_ASC]) { pageInfo { hasNextPage } nodes { kbo vergelijkAanvaardOp } }
                bemiddelaars(first: 20) { pageInfo { hasNextPage } nodes { id geweigerdOp aangesteldOp } }
                aanvaardingen(first: 100) { pageInfo { hasNextPage } nodes { bemiddelaarId partijKbo } }
                voorstellen(first: 20) { pageInfo { hasNextPage } nodes { versie tekst tijdstip } }
                teksten(first: 60) { pageInfo { hasNextPage } nodes { versie veld soort bemiddelaarId tekst } } } }
            rechtsgangen(first: 50, orderBy: [DATUM_DESC]) {
              pageInfo { hasNextPage } nodes { id geschilId partijKbo instantie referentie datum uitspraakDatum bevriezingOpgeheven teksten(first: 2) { pageInfo { hasNextPage } nodes { soort tekst } } } }
            kennisnames(first: 50, orderBy: [DATUM_DESC]) { pageInfo { hasNextPage } nodes { gemeenteKbo datum } }
          }
        }
        """;

    /// <summary>The contract.</summary>
    public Contract Inhoud { get; private set; } = null!;

    /// <summary>The address.</summary>
    [BindProperty(SupportsGet = true, Name = "contract")]
    public Guid Id { get; set; }

    /// <summary>Whether there is more than the page shows.</summary>
    public bool IsOnvolledig => Inhoud.Ingebrekestellingen.PageInfo.HasNextPage || Inhoud.Geschillen.PageInfo.HasNextPage
        || Inhoud.Rechtsgangen.PageInfo.HasNextPage || Inhoud.Kennisnames.PageInfo.HasNextPage;

    /// <summary>Whether a mediation is open: the terms of a court run on meanwhile.</summary>
    public bool IsInBemiddeling => Inhoud.Geschillen.Nodes.Any(g => g.Status == "Bemiddeling");

    /// <summary>Shows the page; a contract that this person may not see does not exist.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) => Toon(gedaan, versie, stop);

    /// <summary>Name of a partij.</summary>
    public string Naam(string kbo) => Inhoud.Partijen.Nodes.FirstOrDefault(p => p.Kbo == kbo)?.Naam ?? kbo;

    /// <summary>What a verbintenis promises.</summary>
    public string Belofte(Guid id) => Inhoud.Verbintenissen.Nodes.FirstOrDefault(v => v.Id == id)?.Omschrijving ?? "een verbintenis";

    /// <summary>Name of a proposed bemiddelaar, as far as this person may know it.</summary>
    public string Naam(Geschil geschil, Guid bemiddelaar) =>
        geschil.Teksten.Nodes.FirstOrDefault(t => t.BemiddelaarId == bemiddelaar && t.Veld == "naam")?.Tekst ?? "Een externe deskundige";

    // The version is read before the content: content that is newer than its version is refused, never acted on unseen.
    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Stand = await Leesmodel.Versie(Id, stop) ?? 0;
        if ((await Leesmodel.Vraag<Antwoord>(Nalevingsvraag, new { id = Id }, stop)).Gebiedscontract is not { } gevonden)
        {
            return false;
        }

        (Inhoud, Titel) = (gevonden, $"Naleving: {gevonden.Titel}");
        return true;
    }

    /// <summary>A contract as the read model shows it.</summary>
    public sealed record Contract(Guid Id, string Titel, string Status, bool Voorbeeld, DateTimeOffset? OndertekendOp, Lijst<Regio> Contractregios, Lijst<Partij> Partijen,
        Lijst<Verbintenis> Verbintenissen, Lijst<Ingebrekestelling> Ingebrekestellingen, Lijst<Geschil> Geschillen, Lijst<Rechtsgang> Rechtsgangen, Lijst<Kennisname> Kennisnames);

    /// <summary>A referentieregio of it.</summary>
    public sealed record Regio(string ReferentieregioCode);

    /// <summary>A partij.</summary>
    public sealed record Partij(string Kbo, string Naam, string Soort);

    /// <summary>A promise.</summary>
    public sealed record Verbintenis(Guid Id, string Omschrijving, string VerantwoordelijkeKbo, DateTimeOffset? BevrorenSinds);

    /// <summary>Free text.</summary>
    public sealed record Tekst(string Soort, [property: System.Text.Json.Serialization.JsonPropertyName("tekst")] string Inhoud);

    /// <summary>A partij was held to a promise.</summary>
    public sealed record Ingebrekestelling(Guid Id, Guid VerbintenisId, string VerantwoordelijkeKbo, string AfzenderKbo, string Artikel, DateOnly Hersteltermijn, string Status,
        DateTimeOffset GestuurdOp, DateTimeOffset? HerstelGemeldOp, Lijst<Tekst> Teksten);

    /// <summary>A dispute.</summary>
    public sealed record Geschil(Guid Id, Guid VerbintenisId, string Status, DateTimeOffset GemeldOp, int? Vergelijk, Lijst<Geschilpartij> Partijen, Lijst<Bemiddelaar> Bemiddelaars,
        Lijst<Aanvaarding> Aanvaardingen, Lijst<Voorstel> Voorstellen, Lijst<Geschiltekst> Teksten)
    {
        /// <summary>Whether it holds something up.</summary>
        public bool IsOpen => Status is "Gemeld" or "Bemiddeling" or "Mislukt";

        /// <summary>The settlement that lies before the partijen; null when there is none, or when this person may not read it.</summary>
        public string? Vergelijktekst => Teksten.Nodes.FirstOrDefault(t => t.Versie == Vergelijk)?.Tekst;
    }

    /// <summary>A partij to a dispute.</summary>
    public sealed record Geschilpartij(string Kbo, DateTimeOffset? VergelijkAanvaardOp);

    /// <summary>An external expert.</summary>
    public sealed record Bemiddelaar(Guid Id, DateTimeOffset? GeweigerdOp, DateTimeOffset? AangesteldOp);

    /// <summary>A partij accepted an expert.</summary>
    public sealed record Aanvaarding(Guid BemiddelaarId, string PartijKbo);

    /// <summary>A confidential proposal.</summary>
    public sealed record Voorstel(int Versie, string? Tekst, DateTimeOffset Tijdstip);

    /// <summary>Free text about a dispute.</summary>
    public sealed record Geschiltekst(int Versie, string Veld, string Soort, Guid? BemiddelaarId, string Tekst);

    /// <summary>A case in court.</summary>
    public sealed record Rechtsgang(Guid Id, Guid? GeschilId, string PartijKbo, string Instantie, string Referentie, DateOnly Datum, DateOnly? UitspraakDatum, bool? BevriezingOpgeheven,
        Lijst<Tekst> Teksten);

    /// <summary>A council took note.</summary>
    public sealed record Kennisname(string GemeenteKbo, DateOnly Datum);

    private sealed record Antwoord(Contract? Gebiedscontract);
}

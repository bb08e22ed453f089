using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>
/// One fund: who puts in what, what is free, where it is heading, and what it does for which contract. Everybody sees the totals; contracts
/// that are not public yet and warnings are there for who may see these.
/// </summary>
public sealed class FondsModel(Leesmodel leesmodel, TimeProvider klok) : Bladmodel
{
    private const string Fondsvraag = """
        query($id: UUID!, $jaar: Int!) {
          gebiedsfonds(id: $id) {
            id titel decreetsbasis van tot afsluitdatum voorbeeld
            programma { titel mandatering { mandaatplafond { plafond } } }
            fondsregios(first: 20) { pageInfo { hasNextPage } nodes { referentieregio { naam } } }
            fondsinbrengen(first: 200, orderBy: [JAAR_ASC, ENTITEIT_ASC]) {
              pageInfo { hasNextPage } nodes { entiteit begrotingsartikel jaar vak vek bevestigdOp referentie gecorrigeerdOp ingetrokkenOp } }
            fondslijnen(first: 500) { pageInfo { hasNextPage } nodes { entiteit begrotingsartikel jaar bevestigdeVak bevestigdeVek verplaatsteVak verplaatsteVek vervallenVak } }
            kredietverplaatsingen(first: 50, orderBy: [VERPLAATST_OP_DESC]) {
              pageInfo { hasNextPage }
              nodes { soort vanEntiteit vanBegrotingsartikel vanJaar naarEntiteit naarBegrotingsartikel naarJaar vak vek uitVervallen referentie verplaatstOp } }
            ophoudingen(first: 50, orderBy: [SINDS_ASC]) { pageInfo { hasNextPage } nodes { reden sinds gebiedscontract { id titel } } }
            reserveringen(first: 100, orderBy: [BEDRAG_DESC]) {
              pageInfo { hasNextPage } nodes { status bedrag vastgelegd vereffend vrijgevallen toetsOntbreekt gebiedscontract { id titel } } }
            betalingen(first: 50, orderBy: [AANGEMAAKT_OP_DESC]) {
              pageInfo { hasNextPage } nodes { status bedrag aangemaaktOp betaaldOp begunstigde { naam } gebiedscontract { id titel } } }
            fondsalarmen(first: 100, filter: { opgehevenOp: { isNull: true }, jaar: { greaterThanOrEqualTo: $jaar } }) {
              pageInfo { hasNextPage } nodes { jaar krediet drempel percentage bedrag bevestigd } }
          }
          fondsprognose(fonds: $id, first: 500) {
            pageInfo { hasNextPage } nodes { entiteit begrotingsartikel jaar vak gereserveerd vastgelegd vek goedgekeurd betaald verwacht } }
        }
        """;

    /// <summary>The fund.</summary>
    public Fondsbeeld Inhoud { get; private set; } = null!;

    /// <summary>Its budget years, first to last.</summary>
    public IReadOnlyList<Fondsbeeld.Jaar> Jaren { get; private set; } = [];

    /// <summary>Whether the page shows less than there is.</summary>
    public bool IsOnvolledig { get; private set; }

    /// <summary>The only entiteit that puts money in; null when there are more, or none.</summary>
    public string? EnigeEntiteit => Inhoud.Fondsinbrengen.Nodes.Where(i => i.IngetrokkenOp is null).Select(i => i.Entiteit).Distinct().ToList() is [var enige] ? enige : null;

    /// <summary>Whether this person can change its credit; the service for funds has the last word.</summary>
    public bool MagKredietWijzigen => Wie.Rol == "regering" || (Wie.IsGemandateerde && Inhoud.Programma?.Mandatering?.Mandaatplafond is not null);

    /// <summary>Whether this person may read the ledger.</summary>
    public bool LeestGrootboek => Wie.IsGemandateerde || Wie.Rol is "regering" or "rekenhof";

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid fonds, CancellationToken stop)
    {
        var antwoord = await leesmodel.Vraag<Antwoord>(Fondsvraag, new { id = fonds, jaar = Brussel.Vandaag(klok).Year }, stop);
        if (antwoord.Gebiedsfonds is not { } gevonden)
        {
            return NotFound();
        }

        (Inhoud, Titel) = (gevonden, gevonden.Titel);
        Jaren =
        [
            .. antwoord.Fondsprognose.Nodes.GroupBy(l => l.Jaar).OrderBy(j => j.Key).Select(j => new Fondsbeeld.Jaar(j.Key,
                [.. j.Select(l => new Fondsbeeld.Lijnstand(l, gevonden.Fondslijnen.Nodes.FirstOrDefault(k => (k.Entiteit, k.Begrotingsartikel, k.Jaar) == (l.Entiteit, l.Begrotingsartikel, l.Jaar))))],
                [.. gevonden.Fondsalarmen.Nodes.Where(a => a.Jaar == j.Key).GroupBy(a => a.Krediet).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.MaxBy(x => x.Drempel)!)])),
        ];
        IsOnvolledig = gevonden.Fondsinbrengen.PageInfo.HasNextPage || gevonden.Reserveringen.PageInfo.HasNextPage || antwoord.Fondsprognose.PageInfo.HasNextPage
            || gevonden.Kredietverplaatsingen.PageInfo.HasNextPage || gevonden.Ophoudingen.PageInfo.HasNextPage;
        return Page();
    }

    private sealed record Antwoord(Fondsbeeld? Gebiedsfonds, Lijst<Fondsbeeld.Lijn> Fondsprognose);
}

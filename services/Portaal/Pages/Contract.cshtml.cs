using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>One contract: who promised what, how far it is, and what happened.</summary>
public sealed class ContractModel(Leesmodel leesmodel) : Bladmodel
{
    private const string Contractvraag = """
        query($id: UUID!) {
          gebiedscontract(id: $id) {
            id titel status bedrag ingangsdatum einddatum voorbeeld opgesteldOp voorgelegdOp ondertekendOp inWerkingSinds ingetrokkenOp
            partijen(first: 100, orderBy: [VOLGORDE_ASC]) { pageInfo { hasNextPage } nodes { kbo naam financiering } }
            verbintenissen(first: 100, orderBy: [VOLGORDE_ASC]) {
              pageInfo { hasNextPage } nodes { id omschrijving bedrag verantwoordelijkeKbo } }
            mijlpalen(first: 200, orderBy: [VERVALDATUM_ASC]) {
              pageInfo { hasNextPage }
              nodes { id verbintenisId omschrijving status vervaldatum teLaat gerapporteerdOp ondertekendOp aanvaardOp teruggestuurdOp } }
            handtekeningen(first: 400) { pageInfo { hasNextPage } nodes { mijlpaalId partijKbo hoedanigheid tijdstip } }
          }
        }
        """;

    /// <summary>The contract.</summary>
    public Contract Inhoud { get; private set; } = null!;

    /// <summary>Whether the contract holds more than the page shows.</summary>
    public bool IsOnvolledig => Inhoud.Partijen.PageInfo.HasNextPage || Inhoud.Verbintenissen.PageInfo.HasNextPage
        || Inhoud.Mijlpalen.PageInfo.HasNextPage || Inhoud.Handtekeningen.PageInfo.HasNextPage;

    /// <summary>Shows the page; a contract that this person may not see does not exist.</summary>
    public async Task<IActionResult> OnGet(Guid contract, CancellationToken stop)
    {
        if ((await leesmodel.Vraag<Antwoord>(Contractvraag, new { id = contract }, stop)).Gebiedscontract is not { } gevonden)
        {
            return NotFound();
        }

        Inhoud = gevonden;
        Titel = gevonden.Titel;
        return Page();
    }

    /// <summary>Name of a partij.</summary>
    public string Naam(string kbo) => Inhoud.Partijen.Nodes.FirstOrDefault(p => p.Kbo == kbo)?.Naam ?? kbo;

    /// <summary>The milestones of a verbintenis.</summary>
    public IEnumerable<Mijlpaal> MijlpalenVan(Verbintenis verbintenis) => Inhoud.Mijlpalen.Nodes.Where(m => m.VerbintenisId == verbintenis.Id);

    /// <summary>What happened, last first.</summary>
    public IEnumerable<Stap> Verloop() => Contractstappen().Concat(Inhoud.Mijlpalen.Nodes.SelectMany(Mijlpaalstappen))
        .Concat(Inhoud.Handtekeningen.Nodes.Select(Handtekening)).OrderByDescending(s => s.Tijdstip);

    private IEnumerable<Stap> Contractstappen() => Gezet(
        (Inhoud.OpgesteldOp, "Het contract werd opgesteld."),
        (Inhoud.VoorgelegdOp, "Het contract werd ter ondertekening voorgelegd."),
        (Inhoud.OndertekendOp, "Alle partijen hebben het contract ondertekend."),
        (Inhoud.IngetrokkenOp, "Het contract werd ingetrokken."));

    private static IEnumerable<Stap> Mijlpaalstappen(Mijlpaal m) => Gezet(
        (m.GerapporteerdOp, $"Gerapporteerd: {m.Omschrijving}"),
        (m.OndertekendOp, $"Volledig ondertekend: {m.Omschrijving}"),
        (m.AanvaardOp, $"Aanvaard: {m.Omschrijving}"),
        (m.TeruggestuurdOp, $"Teruggestuurd: {m.Omschrijving}"));

    private Stap Handtekening(Handtekeningrij h)
    {
        var wat = h.MijlpaalId is { } id ? Inhoud.Mijlpalen.Nodes.FirstOrDefault(m => m.Id == id)?.Omschrijving ?? "een mijlpaal" : "het contract";
        return new(h.Tijdstip, $"Handtekening van de {Taal.Hoedanigheid(h.Hoedanigheid)} voor {Naam(h.PartijKbo)}: {wat}");
    }

    private static IEnumerable<Stap> Gezet(params (DateTimeOffset? Tijdstip, string Wat)[] stappen) =>
        stappen.Where(s => s.Tijdstip is not null).Select(s => new Stap(s.Tijdstip!.Value, s.Wat));

    /// <summary>Something that happened.</summary>
    public sealed record Stap(DateTimeOffset Tijdstip, string Wat);

    /// <summary>A contract as the read model shows it.</summary>
    public sealed record Contract(Guid Id, string Titel, string Status, decimal Bedrag, DateOnly Ingangsdatum, DateOnly Einddatum, bool Voorbeeld,
        DateTimeOffset OpgesteldOp, DateTimeOffset? VoorgelegdOp, DateTimeOffset? OndertekendOp, DateOnly? InWerkingSinds, DateTimeOffset? IngetrokkenOp,
        Lijst<Partij> Partijen, Lijst<Verbintenis> Verbintenissen, Lijst<Mijlpaal> Mijlpalen, Lijst<Handtekeningrij> Handtekeningen);

    /// <summary>A partij.</summary>
    public sealed record Partij(string Kbo, string Naam, decimal Financiering);

    /// <summary>A promise.</summary>
    public sealed record Verbintenis(Guid Id, string Omschrijving, decimal Bedrag, string VerantwoordelijkeKbo);

    /// <summary>A milestone.</summary>
    public sealed record Mijlpaal(Guid Id, Guid VerbintenisId, string Omschrijving, string Status, DateOnly Vervaldatum, bool? TeLaat,
        DateTimeOffset? GerapporteerdOp, DateTimeOffset? OndertekendOp, DateTimeOffset? AanvaardOp, DateTimeOffset? TeruggestuurdOp);

    /// <summary>A signature.</summary>
    public sealed record Handtekeningrij(Guid? MijlpaalId, string PartijKbo, string Hoedanigheid, DateTimeOffset Tijdstip);

    private sealed record Antwoord(Contract? Gebiedscontract);
}

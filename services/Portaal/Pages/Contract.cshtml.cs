using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>One contract: who promised what, how far it is, who must act next, and what happened. Each command has a file of its own.</summary>
public sealed partial class ContractModel(Leesmodel leesmodel, Opdrachten opdrachten, Contractteksten teksten, Opsteldienst opsteldienst, TimeProvider klok) : Ondertekenblad(leesmodel, opdrachten)
{
    private const string Contractvraag = """
        query($id: UUID!) {
          gebiedscontract(id: $id) {
            id titel status bedrag ingangsdatum einddatum voorbeeld opgesteldOp voorgelegdOp ondertekendOp inWerkingSinds ingetrokkenOp
            afgerondOp fondsmiddelen wachtOpMiddelenSinds geenAntwoord geweigerdOp weigeringsreden
            gebiedsfonds { id titel }
            reservering { status bedrag vastgelegd vereffend vrijgevallen gereserveerdOp vastgelegdOp tekort tekortJaar }
            betalingen(first: 200, orderBy: [AANGEMAAKT_OP_ASC]) { pageInfo { hasNextPage } nodes { id mijlpaalId status bedrag aangemaaktOp betaaldOp misluktOp } }
            partijen(first: 100, orderBy: [VOLGORDE_ASC]) {
              pageInfo { hasNextPage } nodes { kbo naam soort beslissendOrgaan financiering visum meerjarenplan } }
            verbintenissen(first: 100, orderBy: [VOLGORDE_ASC]) {
              pageInfo { hasNextPage } nodes { id omschrijving bedrag middelen verantwoordelijkeKbo bevrorenSinds } }
            mijlpalen(first: 200, orderBy: [VERVALDATUM_ASC]) {
              pageInfo { hasNextPage }
              nodes {
                id verbintenisId omschrijving status bedrag vervaldatum teLaat verantwoordelijkeKbo beoordelaarKbo
                gerapporteerdOp ondertekendOp teBeoordelenVoor aanvaardOp teruggestuurdOp } }
            handtekeningen(first: 400) {
              pageInfo { hasNextPage }
              nodes { mijlpaalId partijKbo hoedanigheid niveau tijdstip grondSoort grondDatum grondReferentie grondUri vervallenOp } }
          }
        }
        """;

    /// <summary>The contract.</summary>
    public Contract Inhoud { get; private set; } = null!;

    /// <summary>The address.</summary>
    [BindProperty(SupportsGet = true, Name = "contract")]
    public Guid Id { get; set; }

    /// <summary>Whether the contract holds more than the page shows.</summary>
    public bool IsOnvolledig => Inhoud.Partijen.PageInfo.HasNextPage || Inhoud.Verbintenissen.PageInfo.HasNextPage
        || Inhoud.Mijlpalen.PageInfo.HasNextPage || Inhoud.Handtekeningen.PageInfo.HasNextPage;

    /// <summary>Per partij what must still happen before the contract is signed; empty when it is not offered.</summary>
    public IReadOnlyList<Beurt> AanZet => Inhoud.Status != "TerOndertekening" ? [] : [.. Inhoud.Partijen.Nodes
        .Select(p => Beurten.VanPartij(p.Naam, p.Soort, p.BeslissendOrgaan, p.Financiering, p.Visum, Handtekeningen(p).Select(h => h.Hoedanigheid)))
        .Where(b => b.Stappen.Count > 0)];

    /// <summary>Shows the page; a contract that this person may not see does not exist.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) => Toon(gedaan, versie, stop);

    /// <summary>Name of a partij.</summary>
    public string Naam(string kbo) => Partijvan(kbo)?.Naam ?? kbo;

    /// <summary>The signatures of a partij under the contract itself.</summary>
    public IEnumerable<Handtekeningrij> Handtekeningen(Tekenpartij partij) => Inhoud.Handtekeningen.Nodes.Where(h => h.MijlpaalId is null && h.VervallenOp is null && h.PartijKbo == partij.Kbo);

    /// <summary>The milestones of a verbintenis.</summary>
    public IEnumerable<Mijlpaal> MijlpalenVan(Verbintenis verbintenis) => Inhoud.Mijlpalen.Nodes.Where(m => m.VerbintenisId == verbintenis.Id);

    /// <summary>Whether an open dispute keeps a milestone where it is: nobody can act on it, and no day passes for it.</summary>
    public bool StaatStil(Mijlpaal m) => Inhoud.Verbintenissen.Nodes.Any(v => v.Id == m.VerbintenisId && v.BevrorenSinds is not null);

    /// <summary>Who must act next for a milestone; null when nobody must.</summary>
    public string? AanZetVoor(Mijlpaal m) => Inhoud.Status != "InWerking" || StaatStil(m) || Partijvan(m.VerantwoordelijkeKbo) is not { } partij ? null
        : Beurten.VanMijlpaal(m.Status, partij.Naam, partij.Soort,
            Inhoud.Handtekeningen.Nodes.Where(h => h.MijlpaalId == m.Id && h.VervallenOp is null).Select(h => h.Hoedanigheid),
            m.BeoordelaarKbo is { } kbo ? Naam(kbo) : null, m.TeBeoordelenVoor)
            ?? Beurten.VanBetaling(Inhoud.Betalingen.Nodes.FirstOrDefault(b => b.MijlpaalId == m.Id)?.Status);

    // The version is read before the content: content that is newer than its version is refused, never signed unseen.
    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Stand = await Leesmodel.Versie(Id, stop) ?? 0;
        if ((await Leesmodel.Vraag<Antwoord>(Contractvraag, new { id = Id }, stop)).Gebiedscontract is not { } gevonden)
        {
            return false;
        }

        Inhoud = gevonden;
        Titel = gevonden.Titel;
        await LeesRondom(stop);
        if (MijnPartij is not null || MijnVisum is not null)
        {
            Tekst = await teksten.Lees(Id, stop);
        }

        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "ondertekend" => "Uw handtekening is gezet.",
        "visum" => "Uw visum is bewaard.",
        "gevraagd" => "Het fonds krijgt uw vraag opnieuw. Zijn antwoord verschijnt hier.",
        _ => RondomZin(gedaan),
    };

    private Partij? Partijvan(string kbo) => Inhoud.Partijen.Nodes.FirstOrDefault(p => p.Kbo == kbo);

    /// <summary>A contract as the read model shows it.</summary>
    public sealed record Contract(Guid Id, string Titel, string Status, decimal Bedrag, DateOnly Ingangsdatum, DateOnly Einddatum, bool Voorbeeld,
        DateTimeOffset OpgesteldOp, DateTimeOffset? VoorgelegdOp, DateTimeOffset? OndertekendOp, DateOnly? InWerkingSinds, DateTimeOffset? IngetrokkenOp,
        DateOnly? AfgerondOp, decimal Fondsmiddelen, DateTimeOffset? WachtOpMiddelenSinds, bool? GeenAntwoord, DateTimeOffset? GeweigerdOp, string? Weigeringsreden,
        Fonds? Gebiedsfonds, Reservering? Reservering, Lijst<Betaling> Betalingen,
        Lijst<Partij> Partijen, Lijst<Verbintenis> Verbintenissen, Lijst<Mijlpaal> Mijlpalen, Lijst<Handtekeningrij> Handtekeningen);

    /// <summary>A partij.</summary>
    public sealed record Partij(string Kbo, string Naam, string Soort, string BeslissendOrgaan, decimal Financiering, string? Visum, string? Meerjarenplan)
        : Tekenpartij(Kbo, Naam, Soort, BeslissendOrgaan, Financiering, Visum);

    /// <summary>A promise.</summary>
    public sealed record Verbintenis(Guid Id, string Omschrijving, decimal Bedrag, string? Middelen, string VerantwoordelijkeKbo, DateTimeOffset? BevrorenSinds);

    /// <summary>A milestone.</summary>
    public sealed record Mijlpaal(Guid Id, Guid VerbintenisId, string Omschrijving, string Status, decimal Bedrag, DateOnly Vervaldatum, bool? TeLaat,
        string VerantwoordelijkeKbo, string? BeoordelaarKbo,
        DateTimeOffset? GerapporteerdOp, DateTimeOffset? OndertekendOp, DateOnly? TeBeoordelenVoor, DateTimeOffset? AanvaardOp, DateTimeOffset? TeruggestuurdOp);

    /// <summary>A signature.</summary>
    public sealed record Handtekeningrij(Guid? MijlpaalId, string PartijKbo, string Hoedanigheid, string Niveau, DateTimeOffset Tijdstip,
        string GrondSoort, DateOnly GrondDatum, string GrondReferentie, string? GrondUri, DateTimeOffset? VervallenOp)
        : Gezettehandtekening(Hoedanigheid, Niveau, Tijdstip, GrondSoort, GrondDatum, GrondReferentie, GrondUri);

    /// <summary>The fund behind the contract.</summary>
    public sealed record Fonds(Guid Id, string Titel);

    /// <summary>What the fund set apart, as far as this person may know.</summary>
    public sealed record Reservering(string Status, decimal Bedrag, decimal Vastgelegd, decimal Vereffend, decimal Vrijgevallen,
        DateTimeOffset? GereserveerdOp, DateOnly? VastgelegdOp, decimal? Tekort, int? TekortJaar);

    /// <summary>A payment order.</summary>
    public sealed record Betaling(Guid Id, Guid MijlpaalId, string Status, decimal Bedrag, DateTimeOffset AangemaaktOp, DateOnly? BetaaldOp, DateTimeOffset? MisluktOp);

    private sealed record Antwoord(Contract? Gebiedscontract);
}

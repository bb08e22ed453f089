using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>One milestone: what was reported, who signed, who must act next, and the form of who is to. Each command has a file of its own.</summary>
[RequestSizeLimit(Bestanden.Formuliergrens)]
[RequestFormLimits(MultipartBodyLengthLimit = Bestanden.Formuliergrens)]
public sealed partial class MijlpaalModel(Leesmodel leesmodel, Opdrachten opdrachten, Bestanden bestanden, TimeProvider klok) : Opdrachtblad(leesmodel, opdrachten)
{
    private const string Mijlpaalvraag = """
        query($contract: UUID!, $mijlpaal: UUID!) {
          mijlpalen(first: 1, filter: { id: { equalTo: $mijlpaal }, gebiedscontractId: { equalTo: $contract } }) {
            pageInfo { hasNextPage }
            nodes {
              id omschrijving status bedrag bewijs vervaldatum teLaat gerapporteerdBedrag gerapporteerdOp verantwoordelijkeKbo
              betaaldBedrag betaaldOp betaling { status bedrag aangemaaktOp } trekkingsruimten { vrij }
              ondertekendOp teBeoordelenVoor beoordelingTeLaat aanvaardBedrag aanvaardOp teruggestuurdOp beoordelaarKbo
              verantwoordelijke { naam soort }
              beoordelaar { naam soort }
              verbintenis {
                bevrorenSinds
                bevriezingen(first: 20, filter: { geschil: { afgeslotenOp: { isNull: true } } }) {
                  pageInfo { hasNextPage } nodes { geschil { status gemeldOp verbintenis { omschrijving } } } }
              }
              gebiedscontract { id titel status voorbeeld contractregios(first: 15) { pageInfo { hasNextPage } nodes { referentieregioCode } } }
              handtekeningen(first: 100) { pageInfo { hasNextPage } nodes { hoedanigheid tijdstip grondSoort grondDatum grondReferentie vervallenOp } }
              bewijsstukken(first: 20, orderBy: [VERSIE_DESC, VOLGORDE_ASC]) { pageInfo { hasNextPage } nodes { hash type grootte naam versie volgorde } }
              toelichtingen(first: 100) { pageInfo { hasNextPage } nodes { soort tekst versie } }
            }
          }
        }
        """;

    /// <summary>The milestone.</summary>
    public Mijlpaal Inhoud { get; private set; } = null!;

    /// <summary>The contract around it.</summary>
    [BindProperty(SupportsGet = true, Name = "contract")]
    public Guid Contractnummer { get; set; }

    /// <summary>The milestone of the address.</summary>
    [BindProperty(SupportsGet = true, Name = "mijlpaal")]
    public Guid Nummer { get; set; }

    /// <summary>The signatures that still count: a new report voids those under the former.</summary>
    public IReadOnlyList<Handtekening> Handtekeningen => [.. Inhoud.Handtekeningen.Nodes.Where(h => h.VervallenOp is null).OrderBy(h => h.Tijdstip)];

    /// <summary>Text of the last report; null when this person may not read it.</summary>
    public string? Verslag => Laatste("Verslag")?.Tekst;

    /// <summary>The report that is on the page, as the version of the contract that it made; null when this person may not read it.</summary>
    public int? Verslagversie => Laatste("Verslag")?.Versie;

    /// <summary>Why the last report came back.</summary>
    public string? Terugsturing => Inhoud.Status == "Teruggestuurd" ? Laatste("Terugsturing")?.Tekst : null;

    /// <summary>Who must act next; null when nobody must.</summary>
    public string? AanZet => !IsInWerking ? null : (!KanVerder ? null : Beurten.VanMijlpaal(Inhoud.Status, Inhoud.Verantwoordelijke.Naam, Inhoud.Verantwoordelijke.Soort,
        Handtekeningen.Select(h => h.Hoedanigheid), Inhoud.Beoordelaar?.Naam, Inhoud.TeBeoordelenVoor)) ?? Beurten.VanBetaling(Inhoud.Betaling?.Status);

    /// <summary>The report that the form was about: another one that came meanwhile is never signed or judged unseen.</summary>
    [BindProperty]
    public int? Gelezenverslag { get; set; }

    /// <summary>Since when an open dispute keeps the promise where it is; null: it goes on.</summary>
    public DateTimeOffset? BevrorenSinds => Inhoud.Verbintenis?.BevrorenSinds;

    /// <summary>The open disputes that keep it there, as far as this person may know of them.</summary>
    public IReadOnlyList<Geschil> Geschillen => [.. Inhoud.Verbintenis?.Bevriezingen.Nodes.Select(b => b.Geschil).OfType<Geschil>() ?? []];

    /// <summary>Whether it is late: no day passes for what stands still.</summary>
    public bool IsTeLaat => Inhoud.TeLaat == true && BevrorenSinds is null;

    private bool IsInWerking => Inhoud.Gebiedscontract.Status == "InWerking";

    // A dispute stops every command; what was accepted before is still paid, and that is not done here.
    private bool KanVerder => IsInWerking && BevrorenSinds is null;

    private bool IsVanOns => KanVerder && Wie.TreedtOpVoor(Inhoud.VerantwoordelijkeKbo, Inhoud.Verantwoordelijke.Soort);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) => Toon(gedaan, versie, stop);

    // The version is read before the content: content that is newer than its version is refused, never signed unseen.
    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Stand = await Leesmodel.Versie(Contractnummer, stop) ?? 0;
        if ((await Leesmodel.Vraag<Antwoord>(Mijlpaalvraag, new { contract = Contractnummer, mijlpaal = Nummer }, stop)).Mijlpalen.Nodes is not [var gevonden])
        {
            return false;
        }

        Inhoud = gevonden;
        Titel = gevonden.Omschrijving;
        Gemachtigd = await Machtigingen.Lees(Leesmodel, Wie, Brussel.Vandaag(klok), stop);
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "ondertekend" => "Uw handtekening is gezet.",
        "gerapporteerd" => "Uw verslag is verstuurd.",
        "aanvaard" => "U hebt de mijlpaal aanvaard.",
        "teruggestuurd" => "U hebt het verslag teruggestuurd.",
        _ => null,
    };

    private Task<IActionResult> GeefStap(string stap, object inhoud, string gedaan, CancellationToken stop) =>
        Geef($"contracten/{Contractnummer}/mijlpalen/{Nummer}/{stap}", inhoud, Contractnummer, opVersie: true, gedaan, stop);

    private Toelichting? Laatste(string soort) => Inhoud.Toelichtingen.Nodes.Where(t => t.Soort == soort).MaxBy(t => t.Versie);

    /// <summary>A milestone as the read model shows it.</summary>
    public sealed record Mijlpaal(Guid Id, string Omschrijving, string Status, decimal Bedrag, string Bewijs, DateOnly Vervaldatum, bool? TeLaat,
        decimal? GerapporteerdBedrag, DateTimeOffset? GerapporteerdOp, DateTimeOffset? OndertekendOp, DateOnly? TeBeoordelenVoor, bool? BeoordelingTeLaat, decimal? AanvaardBedrag, DateTimeOffset? AanvaardOp,
        DateTimeOffset? TeruggestuurdOp, decimal? BetaaldBedrag, DateOnly? BetaaldOp, Betaalopdracht? Betaling, Trekkingsruimte? Trekkingsruimten, string VerantwoordelijkeKbo, string? BeoordelaarKbo, Partij Verantwoordelijke, Partij? Beoordelaar, Verbintenisrij? Verbintenis, Contract Gebiedscontract,
        Lijst<Handtekening> Handtekeningen, Lijst<Bewijsstuk> Bewijsstukken, Lijst<Toelichting> Toelichtingen);

    /// <summary>The promise of which it is a step.</summary>
    public sealed record Verbintenisrij(DateTimeOffset? BevrorenSinds, Lijst<Bevriezing> Bevriezingen);

    /// <summary>What keeps that promise where it is.</summary>
    public sealed record Bevriezing(Geschil? Geschil);

    /// <summary>A dispute.</summary>
    public sealed record Geschil(string Status, DateTimeOffset GemeldOp, Belofte? Verbintenis);

    /// <summary>The promise that a dispute is about.</summary>
    public sealed record Belofte(string Omschrijving);

    /// <summary>The partij that is responsible, or that judges.</summary>
    public sealed record Partij(string Naam, string Soort);

    /// <summary>The payment order of the fund.</summary>
    public sealed record Betaalopdracht(string Status, decimal Bedrag, DateTimeOffset AangemaaktOp);

    /// <summary>What can still be drawn of what it opened.</summary>
    public sealed record Trekkingsruimte(decimal Vrij);

    /// <summary>The contract around it.</summary>
    public sealed record Contract(Guid Id, string Titel, string Status, bool Voorbeeld, Lijst<Regio> Contractregios);

    /// <summary>A referentieregio of that contract.</summary>
    public sealed record Regio(string ReferentieregioCode);

    /// <summary>A signature.</summary>
    public sealed record Handtekening(string Hoedanigheid, DateTimeOffset Tijdstip, string GrondSoort, DateOnly GrondDatum, string GrondReferentie, DateTimeOffset? VervallenOp);

    /// <summary>A file that went with a report.</summary>
    public sealed record Bewijsstuk(string Hash, string Type, long Grootte, string? Naam, int Versie, int Volgorde);

    /// <summary>Free text.</summary>
    public sealed record Toelichting(string Soort, string Tekst, int Versie);

    private sealed record Antwoord(Lijst<Mijlpaal> Mijlpalen);
}

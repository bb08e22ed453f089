using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>A contract that was signed on paper: one person registers the scan, a second one looks at it and confirms.</summary>
[RequestSizeLimit(Bestanden.Formuliergrens)]
[RequestFormLimits(MultipartBodyLengthLimit = Bestanden.Formuliergrens)]
public sealed class PapierModel(Leesmodel leesmodel, Opdrachten opdrachten, Bestanden bestanden) : Opdrachtblad(leesmodel, opdrachten)
{
    private const string Vraag = """
        query($id: UUID!) {
          gebiedscontract(id: $id) {
            id titel status hash
            contractregios(first: 20) { pageInfo { hasNextPage } nodes { referentieregioCode } }
            partijen(first: 100, orderBy: [VOLGORDE_ASC]) { pageInfo { hasNextPage } nodes { kbo naam soort beslissendOrgaan } }
            handtekeningen(first: 400, filter: { mijlpaalId: { isNull: true }, vervallenOp: { isNull: true } }) { pageInfo { hasNextPage } nodes { partijKbo hoedanigheid } }
            papierenHandtekeningen(first: 100, filter: { bevestigdOp: { isNull: true }, vervangenOp: { isNull: true } }) {
              pageInfo { hasNextPage } nodes { id partijKbo hoedanigheid ondertekenaar datum scan geregistreerdOp } }
          }
        }
        """;

    /// <summary>The address.</summary>
    [BindProperty(SupportsGet = true, Name = "contract")]
    public Guid Id { get; set; }

    /// <summary>The contract.</summary>
    public Contract Inhoud { get; private set; } = null!;

    /// <summary>Who signed: KBO number, a blank, and the function.</summary>
    [BindProperty]
    public string? Wieteken { get; set; }

    /// <summary>Name of who signed.</summary>
    [BindProperty]
    public string? Ondertekenaar { get; set; }

    /// <summary>Day on which was signed.</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Day of the decision.</summary>
    [BindProperty]
    public string? Besluitdatum { get; set; }

    /// <summary>Title or number of the decision.</summary>
    [BindProperty]
    public string? Referentie { get; set; }

    /// <summary>Where the decision was published.</summary>
    [BindProperty]
    public string? Uri { get; set; }

    /// <summary>Day on which it was published.</summary>
    [BindProperty]
    public string? Bekendmaking { get; set; }

    /// <summary>The hash that stands on the paper, as the form showed it; absent when it was not ticked.</summary>
    [BindProperty]
    public string? Hash { get; set; }

    /// <summary>The chosen scan.</summary>
    [BindProperty]
    public IFormFile? Gekozen { get; set; }

    /// <summary>The scan that was uploaded before, as hash and name.</summary>
    [BindProperty]
    public string? Scan { get; set; }

    /// <summary>The registration that is confirmed.</summary>
    [BindProperty]
    public Guid Registratie { get; set; }

    /// <summary>The signatures that can still be set on paper: who, and how that is shown.</summary>
    public IReadOnlyList<(string Code, string Naam)> Tekenaars => [.. Inhoud.Partijen.Nodes.Where(p => p.Soort != "VlaamseOverheid" && MagVoor(p))
        .SelectMany(p => Ondertekenlijst.Functies(p.BeslissendOrgaan).Where(f => !Inhoud.Handtekeningen.Nodes.Any(h => h.PartijKbo == p.Kbo && h.Hoedanigheid == f))
            .Select(f => ($"{p.Kbo} {f}", $"{p.Naam}: {Taal.Hoedanigheid(f)}")))];

    /// <summary>The registrations that wait for a second person, of the partijen for which this person may confirm.</summary>
    public IReadOnlyList<Registratierij> Wachtend => [.. Inhoud.PapierenHandtekeningen.Nodes.Where(r => Inhoud.Partijen.Nodes.Any(p => p.Kbo == r.PartijKbo && MagVoor(p)))];

    /// <summary>Whether the text is offered for signature.</summary>
    public bool LigtVoor => Inhoud.Status == "TerOndertekening";

    /// <summary>Name of the scan that was uploaded before.</summary>
    public string? Scannaam => Scan?.Split(' ', 2) is [_, var naam] ? naam : Scan?[..Math.Min(12, Scan.Length)];

    /// <summary>Shows the page; for who registers nothing it does not exist.</summary>
    public async Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) => Wie.IsAangemeld ? await Toon(gedaan, versie, stop) : Challenge();

    /// <summary>Registers what stands on the paper.</summary>
    public async Task<IActionResult> OnPostRegistratie(CancellationToken stop)
    {
        if (!Wie.IsAangemeld)
        {
            return Challenge();
        }

        if (!await Lees(stop))
        {
            return NotFound();
        }

        if (Gekozen is not null)
        {
            var (hash, weigering) = await bestanden.LaadOp(Id, Gekozen, stop);
            if (weigering is not null)
            {
                return await Weiger(weigering, stop);
            }

            Scan = $"{hash} {Path.GetFileName(Gekozen.FileName.Replace('\\', '/'))}";
        }

        var (kbo, functie) = (Wieteken ?? "").Split(' ', 2) is [var voor, var als] ? (voor, als) : (null, null);
        var fouten = Taal.LeesDagen(("datum", Datum), ("grond.datum", Besluitdatum), ("grond.bekendmaking", Bekendmaking)).ToList();
        if (Inhoud.Partijen.Nodes.FirstOrDefault(p => p.Kbo == kbo) is not { } partij || functie is null)
        {
            fouten.Add(("wie", "Kies wie getekend heeft."));
            return await Weiger(Verkeer.Weigering.Van(fouten), stop);
        }

        if (Hash is null)
        {
            fouten.Add(("hash", "Kijk na of dit controlegetal op het papier staat en vink het dan aan."));
        }

        if (string.IsNullOrEmpty(Scan))
        {
            fouten.Add(("bestanden", "Kies de scan van het getekende papier."));
        }

        return fouten.Count > 0 ? await Weiger(Verkeer.Weigering.Van(fouten), stop) : await Geef($"contracten/{Id}/papieren-handtekening", new
        {
            partij = kbo, hoedanigheid = Taal.Code(functie), ondertekenaar = Ondertekenaar, datum = Taal.LeesDag(Datum), hash = Hash, scan = Scan!.Split(' ')[0],
            grond = new
            {
                soort = Ondertekenlijst.Grond(partij.BeslissendOrgaan), datum = Taal.LeesDag(Besluitdatum), referentie = Referentie, uri = Uri, bekendmaking = Taal.LeesDag(Bekendmaking),
            },
        }, Id, opVersie: false, "geregistreerd", stop);
    }

    /// <summary>Confirms, after looking at that scan.</summary>
    public Task<IActionResult> OnPostBevestiging(CancellationToken stop) =>
        Geef($"contracten/{Id}/papieren-handtekening/{Registratie}/bevestiging", new { scan = Scan }, Id, opVersie: false, "bevestigd", stop);

    /// <summary>Name of a partij.</summary>
    public string Naam(string kbo) => Inhoud.Partijen.Nodes.FirstOrDefault(p => p.Kbo == kbo)?.Naam ?? kbo;

    /// <inheritdoc />
    public override string Anker(string veld) => veld == "grond.datum" ? "besluitdatum" : base.Anker(veld);

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Stand = await Leesmodel.Versie(Id, stop) ?? 0;
        if ((await Leesmodel.Vraag<Antwoord>(Vraag, new { id = Id }, stop)).Gebiedscontract is not { } gevonden)
        {
            return false;
        }

        (Inhoud, Titel) = (gevonden, "Op papier getekend");
        return gevonden.Partijen.Nodes.Any(MagVoor);
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => Taal.Opgesteld(gedaan);

    private bool MagVoor(Partij partij) => (Wie.IsGebiedsteam && Inhoud.Contractregios.Nodes.Any(r => Wie.Regios.Contains(r.ReferentieregioCode)))
        || (Wie.RegistreertPapier && Wie.TreedtOpVoor(partij.Kbo, partij.Soort));

    /// <summary>A contract as the read model shows it.</summary>
    public sealed record Contract(Guid Id, string Titel, string Status, string? Hash, Lijst<AvenantModel.Regio> Contractregios, Lijst<Partij> Partijen,
        Lijst<Getekend> Handtekeningen, Lijst<Registratierij> PapierenHandtekeningen);

    /// <summary>A partij.</summary>
    public sealed record Partij(string Kbo, string Naam, string Soort, string BeslissendOrgaan);

    /// <summary>A signature that was set.</summary>
    public sealed record Getekend(string PartijKbo, string Hoedanigheid);

    /// <summary>A registration that waits.</summary>
    public sealed record Registratierij(Guid Id, string PartijKbo, string Hoedanigheid, string? Ondertekenaar, DateOnly Datum, string Scan, DateTimeOffset GeregistreerdOp);

    private sealed record Antwoord(Contract? Gebiedscontract);
}

using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Who may do what on this page, and the commands of its forms; the service for contracts has the last word.</summary>
public sealed partial class NalevingModel
{
    /// <summary>The ingebrekestelling, dispute or case that a form is about.</summary>
    [BindProperty]
    public Guid Nummer { get; set; }

    /// <summary>The bemiddelaar that a form is about.</summary>
    [BindProperty]
    public Guid Bemiddelaarnummer { get; set; }

    /// <summary>The settlement that was read.</summary>
    [BindProperty]
    public int? Vergelijk { get; set; }

    /// <summary>KBO numbers of partijen that were ticked.</summary>
    [BindProperty]
    public List<string> Partijen { get; set; } = [];

    /// <summary>The partijen for which this person can hold another to a promise.</summary>
    public IEnumerable<Partij> Namens => Inhoud.Partijen.Nodes.Where(p => (Wie.Hoedanigheid is not null && Wie.TreedtOpVoor(p.Kbo, p.Soort)) || (IsTeam && p.Soort == "VlaamseOverheid"));

    /// <summary>Whether this person can hold a partij to a promise.</summary>
    public bool MagInGebrekeStellen => IsInWerking && Aanklaagbaar.Any();

    /// <summary>Whether this person can report a dispute.</summary>
    public bool MagGeschilMelden => IsInWerking && Inhoud.Verbintenissen.Nodes.Any(v => v.BevrorenSinds is null) && Namens.Any();

    /// <summary>Promises of others that do not stand still.</summary>
    public IEnumerable<Verbintenis> Aanklaagbaar => Inhoud.Verbintenissen.Nodes.Where(v => v.BevrorenSinds is null && Namens.Any(p => p.Kbo != v.VerantwoordelijkeKbo));

    /// <summary>Whether this person can record a case in court.</summary>
    public bool MagRechtsgangNoteren => Namens.Any();

    /// <summary>Whether this person can record that the own council took note.</summary>
    public bool MagKennisnameNoteren => Inhoud.OndertekendOp is not null && Inhoud.Status != "Ingetrokken" && Wie.Rol is "voorzitter-gemeenteraad" or "algemeen-directeur"
        && Inhoud.Partijen.Nodes.Any(p => p.Soort == "Gemeente" && Wie.TreedtOpVoor(p.Kbo, p.Soort));

    private bool IsInWerking => Inhoud.Status == "InWerking";

    private bool IsTeam => Wie.IsGebiedsteam && Inhoud.Contractregios.Nodes.Any(r => Wie.Regios.Contains(r.ReferentieregioCode));

    /// <summary>Whether this person can say that it is repaired.</summary>
    public bool MagHerstelMelden(Ingebrekestelling i) => i.HerstelGemeldOp is null && i.Status is "Open" or "Verstreken" && Wie.Rapporteert
        && Inhoud.Partijen.Nodes.Any(p => p.Kbo == i.VerantwoordelijkeKbo && Wie.TreedtOpVoor(p.Kbo, p.Soort));

    /// <summary>Whether this person can accept the repair.</summary>
    public bool MagHerstelAanvaarden(Ingebrekestelling i) => i.HerstelGemeldOp is not null && i.Status is "Open" or "Verstreken" && Namens.Any(p => p.Kbo == i.AfzenderKbo);

    /// <summary>Whether this person binds a partij to the dispute.</summary>
    public bool IsPartijBij(Geschil g) => MijnPartijen(g).Any();

    /// <summary>Whether this person mediates in it: a bemiddelaar sees no other dispute.</summary>
    public bool Bemiddelt(Geschil g) => Wie.Rol == "bemiddelaar" && g.Status == "Bemiddeling";

    /// <summary>Whether this person can propose a bemiddelaar.</summary>
    public bool MagBemiddelaarVoorstellen(Geschil g) => g.Status == "Gemeld" && (IsPartijBij(g) || IsTeam || Wie.Rol == "regering");

    /// <summary>Whether this person must accept or refuse that bemiddelaar.</summary>
    public bool MagBeoordelen(Geschil g, Bemiddelaar b) => g.Status == "Gemeld" && b.GeweigerdOp is null
        && MijnPartijen(g).Any(p => !g.Aanvaardingen.Nodes.Any(a => a.BemiddelaarId == b.Id && a.PartijKbo == p.Kbo));

    /// <summary>Whether this person can accept the settlement that lies there.</summary>
    public bool MagVergelijkAanvaarden(Geschil g) => g is { IsOpen: true, Vergelijk: not null } && MijnPartijen(g).Any(p => p.VergelijkAanvaardOp is null);

    /// <summary>Whether this person can put a settlement.</summary>
    public bool MagVergelijkVoorleggen(Geschil g) => g.IsOpen && (IsPartijBij(g) || Bemiddelt(g));

    /// <summary>Whether this person can record the ruling.</summary>
    public bool MagUitspraakNoteren(Rechtsgang r) => r.UitspraakDatum is null && (IsTeam || Namens.Any());

    /// <summary>What every form carries; the one that was refused keeps its key, so that sending again is never a second time.</summary>
    public Nalevingformulier Kop(string formulier, Guid? nummer = null, Guid? bemiddelaar = null, int? vergelijk = null) =>
        new(base.Kop(formulier, nummer), Stand, bemiddelaar, vergelijk);

    /// <summary>The partijen between which this person must choose, for a form; empty when there is nothing to choose.</summary>
    public Partijkeuze Keuze(string formulier, IEnumerable<string> partijen) =>
        new($"partij-{formulier}", Ingevuld(formulier, "partij"), FoutVan(formulier, "partij"), [.. partijen.Select(k => (k, Naam(k)))]);

    /// <summary>The partijen to a dispute that this person binds.</summary>
    public IEnumerable<string> MijnPartijenBij(Geschil g) => MijnPartijen(g).Select(p => p.Kbo);

    /// <summary>Holds a partij to a promise.</summary>
    public Task<IActionResult> OnPostIngebrekestelling(CancellationToken stop) => Stuur("ingebrekestellingen", "ingebreke", new
    {
        verbintenis = Gekozen("verbintenis"), artikel = Waarde("artikel"), reden = Waarde("reden"), hersteltermijn = Dag("hersteltermijn"), partij = Waarde("partij"),
    }, stop, "hersteltermijn");

    /// <summary>Says that it is repaired.</summary>
    public Task<IActionResult> OnPostHerstelmelding(CancellationToken stop) =>
        Stuur($"ingebrekestellingen/{Nummer}/herstelmelding", "herstelgemeld", new { tekst = Waarde("tekst") }, stop);

    /// <summary>Accepts the repair.</summary>
    public Task<IActionResult> OnPostHerstel(CancellationToken stop) => Stuur($"ingebrekestellingen/{Nummer}/herstel", "hersteld", new { }, stop);

    /// <summary>Reports a dispute.</summary>
    public Task<IActionResult> OnPostGeschil(CancellationToken stop) => Stuur("geschillen", "gemeld", new
    {
        verbintenis = Gekozen("verbintenis"), omschrijving = Waarde("omschrijving"), partijen = Partijen, ingebrekestelling = Gekozen("ingebrekestelling"), partij = Waarde("partij"),
    }, stop);

    /// <summary>Proposes a bemiddelaar.</summary>
    public Task<IActionResult> OnPostBemiddelaar(CancellationToken stop) => Stuur($"geschillen/{Nummer}/bemiddelaars", "voorgesteld", new
    {
        persoon = Waarde("persoon"), naam = Waarde("naam"), verklaring = Waarde("verklaring"), organisatie = Waarde("organisatie"),
    }, stop);

    /// <summary>Accepts a bemiddelaar.</summary>
    public Task<IActionResult> OnPostAanvaardBemiddelaar(CancellationToken stop) =>
        Stuur($"geschillen/{Nummer}/bemiddelaars/{Bemiddelaarnummer}/aanvaarding", "bemiddelaaraanvaard", new { partij = Waarde("partij") }, stop);

    /// <summary>Refuses a bemiddelaar.</summary>
    public Task<IActionResult> OnPostWeigerBemiddelaar(CancellationToken stop) =>
        Stuur($"geschillen/{Nummer}/bemiddelaars/{Bemiddelaarnummer}/weigering", "bemiddelaargeweigerd", new { reden = Waarde("reden"), partij = Waarde("partij") }, stop);

    /// <summary>Puts a confidential proposal.</summary>
    public Task<IActionResult> OnPostVoorstel(CancellationToken stop) => Stuur($"geschillen/{Nummer}/voorstellen", "voorstel", new { tekst = Waarde("tekst") }, stop);

    /// <summary>Puts a settlement.</summary>
    public Task<IActionResult> OnPostVergelijk(CancellationToken stop) =>
        Stuur($"geschillen/{Nummer}/vergelijk", "voorgelegd", new { tekst = Waarde("tekst"), partij = Waarde("partij") }, stop);

    /// <summary>Accepts the settlement that was read.</summary>
    public Task<IActionResult> OnPostAanvaardVergelijk(CancellationToken stop) =>
        Stuur($"geschillen/{Nummer}/vergelijk/aanvaarding", "vergelijkaanvaard", new { vergelijk = Vergelijk, partij = Waarde("partij") }, stop);

    /// <summary>Ends the mediation.</summary>
    public Task<IActionResult> OnPostMislukking(CancellationToken stop) => Stuur($"geschillen/{Nummer}/mislukking", "stopgezet", new { reden = Waarde("reden") }, stop);

    /// <summary>Records a case in court.</summary>
    public Task<IActionResult> OnPostRechtsgang(CancellationToken stop) => Stuur("rechtsgangen", "rechtsgang", new
    {
        instantie = Waarde("instantie"), referentie = Waarde("referentie"), datum = Dag("datum"), geschil = Gekozen("geschil"), partij = Waarde("partij"),
    }, stop, "datum");

    /// <summary>Records the ruling.</summary>
    public Task<IActionResult> OnPostUitspraak(CancellationToken stop) => Stuur($"rechtsgangen/{Nummer}/uitspraak", "uitspraak", new
    {
        datum = Dag("datum"), uitkomst = Waarde("uitkomst"), bevriezingOpheffen = Waarde("bevriezingOpheffen") == "true",
    }, stop, "datum");

    /// <summary>Records that a council took note.</summary>
    public Task<IActionResult> OnPostKennisname(CancellationToken stop) =>
        Stuur("kennisnames", "kennisname", new { datum = Dag("datum"), opmerkingen = Waarde("opmerkingen") }, stop, "datum");

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "ingebreke" => "De ingebrekestelling is verstuurd.",
        "herstelgemeld" => "U hebt gemeld dat het hersteld is.",
        "hersteld" => "U hebt het herstel aanvaard.",
        "gemeld" => "Het geschil is gemeld. De verbintenis staat stil met wat ervan afhangt.",
        "voorgesteld" => "De bemiddelaar is voorgesteld. De partijen bij het geschil moeten nu aanvaarden.",
        "bemiddelaaraanvaard" => "U hebt de bemiddelaar aanvaard.",
        "bemiddelaargeweigerd" => "U hebt de bemiddelaar geweigerd.",
        "voorstel" => "Uw voorstel is bij de partijen.",
        "voorgelegd" => "Het vergelijk ligt voor aan de partijen bij het geschil.",
        "vergelijkaanvaard" => "U hebt het vergelijk aanvaard.",
        "stopgezet" => "De bemiddeling is stopgezet.",
        "rechtsgang" => "De rechtsgang is genoteerd.",
        "uitspraak" => "De uitspraak is genoteerd.",
        "kennisname" => "De kennisname is genoteerd.",
        _ => null,
    };

    private IEnumerable<Geschilpartij> MijnPartijen(Geschil g) => g.Partijen.Nodes.Where(k =>
        Wie.Hoedanigheid is not null && Inhoud.Partijen.Nodes.Any(p => p.Kbo == k.Kbo && Wie.TreedtOpVoor(p.Kbo, p.Soort)));

    private string? Waarde(string veld) => Request.Form[veld].ToString() is { Length: > 0 } tekst ? tekst : null;

    private Guid? Gekozen(string veld) => Guid.TryParse(Waarde(veld), out var id) ? id : null;

    private string? Dag(string veld) => Taal.LeesDag(Waarde(veld))?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<IActionResult> Stuur(string stap, string gedaan, object inhoud, CancellationToken stop, params string[] dagen)
    {
        var fouten = Taal.LeesDagen([.. dagen.Select(d => (d, Waarde(d)))]);
        return fouten.Count > 0 && Wie.IsAangemeld ? await Weiger(Weigering.Van(fouten), stop)
            : await Geef($"contracten/{Id}/{stap}", inhoud, Id, opVersie: false, gedaan, stop);
    }
}

/// <summary>What a form on this page carries besides its fields.</summary>
/// <param name="Kop">What every form carries.</param>
/// <param name="Versie">Version of the contract that the page shows.</param>
/// <param name="Bemiddelaar">The bemiddelaar that it is about.</param>
/// <param name="Vergelijk">The settlement that was read.</param>
public sealed record Nalevingformulier(Formulierkop Kop, int Versie, Guid? Bemiddelaar, int? Vergelijk);

/// <summary>The choice for which partij somebody acts.</summary>
/// <param name="Id">Anchor of the field.</param>
/// <param name="Waarde">What was chosen.</param>
/// <param name="Fout">What is wrong with it; null when nothing is.</param>
/// <param name="Partijen">KBO number and name.</param>
public sealed record Partijkeuze(string Id, string? Waarde, string? Fout, IReadOnlyList<(string Kbo, string Naam)> Partijen);

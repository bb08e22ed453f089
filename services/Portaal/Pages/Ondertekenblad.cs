using System.Globalization;
using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Teksten;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>A page on which a text is signed for the partijen, refused, or judged by a financieel directeur: a contract or an avenant.</summary>
public abstract class Ondertekenblad(Leesmodel leesmodel, Opdrachten opdrachten) : Opdrachtblad(leesmodel, opdrachten)
{
    /// <summary>Outcomes of a visum.</summary>
    public static IReadOnlyList<(string Code, string Naam)> Uitkomsten { get; } =
    [
        ("verleend", "Verleend"), ("voorwaardelijk", "Verleend onder voorwaarden"), ("geweigerd", "Geweigerd"), ("vrijgesteld", "Niet nodig: vrijgesteld"),
    ];

    /// <summary>The exact text; read only for who is to sign it or to judge what it costs.</summary>
    public Gelezentekst? Tekst { get; protected set; }

    /// <summary>The text for human eyes.</summary>
    public Tekstdeel Leestekst => new(Tekstweergave.Van(Tekst!.Inhoud), 4);

    /// <summary>The partij for which this person has a signature to set; null when there is none. The service for contracts has the last word.</summary>
    public Tekenpartij? MijnPartij => LigtVoor ? Tekenpartijen.FirstOrDefault(p => TeZetten(p).Any()) : null;

    /// <summary>The function in which this person signs now.</summary>
    public string Tekenfunctie => TeZetten(MijnPartij!).First();

    /// <summary>The partij for which this person can refuse; null when there is none.</summary>
    public Tekenpartij? Weigerpartij => LigtVoor ? Tekenpartijen.FirstOrDefault(p => Functies(p).Any()) : null;

    /// <summary>The gemeente for which this person still has a visum to give; null when there is none.</summary>
    public Tekenpartij? MijnVisum => LigtVoor && Wie.IsFinancieelDirecteur
        ? Tekenpartijen.FirstOrDefault(p => Wie.TreedtOpVoor(p.Kbo, p.Soort) && p is { VoorVisum: > 0, Visum: null or "Geweigerd" })
        : null;

    /// <summary>Whether that signature must wait for the visum.</summary>
    public bool WachtOpVisum => MijnPartij is { } p && Ondertekenlijst.WachtOpVisum(p.Soort, p.VoorVisum, p.Visum);

    /// <summary>Whether its term ended before all signed.</summary>
    public abstract bool IsVerlopen { get; }

    /// <summary>Hash of the text that lies there to sign or refuse.</summary>
    public abstract string? Teksthash { get; }

    /// <summary>What a refusal brings about.</summary>
    public abstract string Weigergevolg { get; }

    /// <summary>Hash of the text that the form showed.</summary>
    [BindProperty]
    public string? Hash { get; set; }

    /// <summary>KBO number of the partij for which is signed.</summary>
    [BindProperty]
    public string? Partijkeuze { get; set; }

    /// <summary>The function that is replaced under a delegation, as the form sent it.</summary>
    [BindProperty]
    public string? Namens { get; set; }

    /// <summary>Kind of decision.</summary>
    [BindProperty]
    public string? Soort { get; set; }

    /// <summary>Day of the decision.</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Title or number of the decision.</summary>
    [BindProperty]
    public string? Referentie { get; set; }

    /// <summary>Where the decision was published.</summary>
    [BindProperty]
    public string? Uri { get; set; }

    /// <summary>Day on which it was published.</summary>
    [BindProperty]
    public string? Bekendmaking { get; set; }

    /// <summary>Why a partij refuses, or why what was offered is withdrawn.</summary>
    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>Outcome of a visum.</summary>
    [BindProperty]
    public string? Uitkomst { get; set; }

    /// <summary>Place in the meerjarenplan.</summary>
    [BindProperty]
    public string? Meerjarenplan { get; set; }

    /// <summary>Why that visum.</summary>
    [BindProperty]
    public string? Motivering { get; set; }

    /// <summary>The contract.</summary>
    protected abstract Guid Dossier { get; }

    /// <summary>Where the commands of this page are given, below <c>/api/</c>.</summary>
    protected abstract string Pad { get; }

    /// <summary>Whether the text is offered for signature.</summary>
    protected abstract bool LigtVoor { get; }

    /// <summary>The partijen that must sign.</summary>
    protected abstract IEnumerable<Tekenpartij> Tekenpartijen { get; }

    /// <summary>The delegations of others to this person that hold today.</summary>
    protected IReadOnlyList<Machtiging> Gemachtigd { get; set; } = [];

    /// <summary>The sentence about what a gemeente pays, for its financieel directeur.</summary>
    public abstract string Visumzin(Tekenpartij partij);

    /// <summary>The functions in which this person can sign for a partij: the own one, and those of valid delegations.</summary>
    public IEnumerable<string> Functies(Tekenpartij partij) => !Wie.TreedtOpVoor(partij.Kbo, partij.Soort) ? []
        : new[] { Wie.Hoedanigheid is { } eigen ? Ondertekenlijst.Functie(partij.BeslissendOrgaan, eigen) : null }
            .Concat(Gemachtigd.Where(m => m.Dekt(Dossier, mijlpaal: false)).Select(m => m.Functie))
            .OfType<string>().Distinct().Intersect(Ondertekenlijst.Functies(partij.BeslissendOrgaan));

    /// <summary>What a form says for whom it acts when this person does so under a delegation.</summary>
    public string? NamensVoor(string functie) => functie == Wie.Hoedanigheid ? null : Taal.Code(functie);

    /// <summary>Signs the text that the page showed. The hash says what was read, so two people can sign at the same moment.</summary>
    public async Task<IActionResult> OnPostOndertekening(CancellationToken stop)
    {
        var fouten = Taal.LeesDagen(("grond.datum", Datum), ("grond.bekendmaking", Bekendmaking));
        var grond = new { soort = Soort, datum = Dag(Datum), referentie = Referentie, uri = Uri, bekendmaking = Dag(Bekendmaking) };
        return fouten.Count > 0 && Wie.IsAangemeld
            ? await Weiger(Verkeer.Weigering.Van(fouten), stop)
            : await Geef($"{Pad}/ondertekening", new { hash = Hash, partij = Partijkeuze, grond, namens = Namens }, Dossier, opVersie: false, "ondertekend", stop);
    }

    /// <summary>The functions that signed for a partij.</summary>
    protected abstract IEnumerable<string> Getekend(Tekenpartij partij);

    /// <summary>What a visum says.</summary>
    protected object Visumbesluit => new { uitkomst = Uitkomst, meerjarenplan = Meerjarenplan, motivering = Motivering };

    /// <summary>A day as commands write it; null when there is none.</summary>
    protected static string? Dag(string? tekst) => Taal.LeesDag(tekst)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private IEnumerable<string> TeZetten(Tekenpartij partij) => Functies(partij).Except(Getekend(partij));
}

/// <summary>A partij that signs.</summary>
/// <param name="Kbo">KBO number.</param>
/// <param name="Naam">Name.</param>
/// <param name="Soort">Kind of partij.</param>
/// <param name="BeslissendOrgaan">The organ that decides for it.</param>
/// <param name="Financiering">What it pays from its own means, in euro.</param>
/// <param name="Visum">Visum of its financieel directeur; null: not given.</param>
public abstract record Tekenpartij(string Kbo, string Naam, string Soort, string BeslissendOrgaan, decimal Financiering, string? Visum)
{
    /// <summary>What the visum is about, in euro; nothing: none is needed.</summary>
    public virtual decimal VoorVisum => Financiering;
}

/// <summary>A signature as pages show it: the function, never the person.</summary>
/// <param name="Hoedanigheid">Function.</param>
/// <param name="Niveau">Strength.</param>
/// <param name="Tijdstip">When.</param>
/// <param name="GrondSoort">Kind of decision on which it rests.</param>
/// <param name="GrondDatum">Day of that decision.</param>
/// <param name="GrondReferentie">Title or number of that decision.</param>
/// <param name="GrondUri">Where it was published; null: nowhere.</param>
public abstract record Gezettehandtekening(
    string Hoedanigheid, string Niveau, DateTimeOffset Tijdstip, string GrondSoort, DateOnly GrondDatum, string GrondReferentie, string? GrondUri);

using System.Globalization;
using System.Text.Json.Nodes;
using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Opstellen;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>One part of a text that one is writing. Whatever is typed is kept; what is wrong with it is said after that.</summary>
[RequestFormLimits(ValueCountLimit = 8000)]
public sealed class OnderdeelModel(Leesmodel leesmodel, Opdrachten opdrachten, Kladlade lade, Opsteller opsteller, TimeProvider klok) : Opdrachtblad(leesmodel, opdrachten)
{
    private const int HoogstensRijen = 500;
    private bool _toontFouten;
    private IReadOnlyDictionary<string, string[]> _fouten = new Dictionary<string, string[]>();

    /// <summary>Two windows wrote the same text.</summary>
    internal static Weigering AnderVenster { get; } = new(409,
        "U wijzigde dit intussen in een ander venster. Kijk na wat hieronder staat. Klopt het? Verstuur het dan opnieuw.", new Dictionary<string, string[]>());

    /// <summary>The text.</summary>
    [BindProperty(SupportsGet = true, Name = "klad")]
    public Guid Nummer { get; set; }

    /// <summary>The part.</summary>
    [BindProperty(SupportsGet = true, Name = "onderdeel")]
    public string Code { get; set; } = "";

    /// <summary>The row that has this page of its own, from 1; null: the part itself.</summary>
    [BindProperty(SupportsGet = true, Name = "rij")]
    public int? Rijnummer { get; set; }

    /// <summary>What is to be done: keep it, add or drop a row.</summary>
    [BindProperty]
    public string? Doe { get; set; }

    /// <summary>The gemeente to add.</summary>
    [BindProperty]
    public string? Gemeente { get; set; }

    /// <summary>What is written.</summary>
    public Klad Klad { get; private set; } = null!;

    /// <summary>The part.</summary>
    public Onderdeel Deel { get; private set; } = null!;

    /// <summary>What there is to choose from.</summary>
    public Keuzelijsten Keuzes { get; private set; } = null!;

    /// <summary>The list of which this page shows one row; null: the part itself.</summary>
    public Rijen? Lijst => Rijnummer is null ? null : Deel.Lijsten.Single(l => l.EigenBlad);

    /// <summary>Place of that row; empty for the part itself.</summary>
    public string Begin => Lijst is { } lijst ? $"{lijst.Naam}[{Rijnummer - 1}]" : "";

    /// <summary>The fields of this page.</summary>
    public Vakkenbeeld Vakken => new(this, Lijst?.Vakken ?? Deel.Vakken, Begin);

    /// <summary>The lists of this page.</summary>
    public IEnumerable<Rijenbeeld> Lijsten => (Lijst?.Binnen ?? Deel.Lijsten).Where(l => l.Als?.Invoke(Klad.Inhoud) != false)
        .Select(l => new Rijenbeeld(this, l, Begin.Length == 0 ? l.Naam : $"{Begin}.{l.Naam}"));

    /// <summary>What is wrong with a field; null when nothing is, or when it was not looked through yet.</summary>
    public string? Foutzin(string pad) => _toontFouten && _fouten.TryGetValue(pad, out var zinnen) ? string.Join(" ", zinnen) : null;

    /// <inheritdoc />
    public override string Anker(string veld) => Kladpad.Anker(veld);

    /// <summary>Where a place of a part is written.</summary>
    internal static string Adres(Guid klad, Onderdeel deel, string pad)
    {
        var lijst = deel.Lijsten.FirstOrDefault(l => l.EigenBlad && pad.StartsWith($"{l.Naam}[", StringComparison.Ordinal));
        return $"/opstellen/{klad}/{deel.Code}{(lijst is null ? "" : $"/{Volgnummer(pad) + 1}")}?kijk=ja#{Kladpad.Anker(pad)}";
    }

    /// <summary>The number of the row that a place is in, from 0.</summary>
    internal static int Volgnummer(string pad) => int.TryParse(pad.Split('[', ']').ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    /// <summary>Whether something was filled in there.</summary>
    internal static bool IsIngevuld(Klad klad, Onderdeel deel) => deel.Lijsten.Any(l => Kladpad.Rijen(klad.Inhoud, l.Naam).Count > 0)
        || deel.Vakken.Any(v => Kladpad.Tekst(klad.Inhoud, v.Naam).Length > 0);

    /// <summary>Shows the page; what somebody else writes does not exist.</summary>
    public async Task<IActionResult> OnGet(string? gedaan, string? kijk, CancellationToken stop)
    {
        _toontFouten = kijk is not null;
        return !Wie.IsAangemeld ? Challenge() : await lade.Haal(Nummer, Wie.Persoon, stop) is { Af: { } adres } ? Redirect(adres) : await Toon(gedaan, null, stop);
    }

    /// <summary>Keeps what was typed, and does what the button says.</summary>
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!Wie.IsAangemeld)
        {
            return Challenge();
        }

        if (!await Lees(stop))
        {
            return NotFound();
        }

        if (Klad.Af is { } adres)
        {
            return Redirect(adres);
        }

        var eerder = Klad.Inhoud.ToJsonString();
        NeemOver();
        if (Klad.Versie != Versie)
        {
            return Klad.Inhoud.ToJsonString() == eerder ? Redirect($"{Request.Path}") : Anders(); // the same form twice changes nothing
        }

        var naar = Pas(Doe ?? "bewaar");
        if (await lade.Bewaar(Klad, stop) is not { } bewaard)
        {
            return Anders();
        }

        Klad = bewaard;
        return Redirect(naar ?? await NaBewaren(stop));
    }

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        if (await lade.Haal(Nummer, Wie.Persoon, stop) is not { } klad || Onderdelen.Van(klad).FirstOrDefault(d => d.Code == Code) is not { } deel)
        {
            return false;
        }

        (Klad, Deel, Stand) = (klad, deel, klad.Versie);
        if (Rijnummer is { } rij && (Deel.Lijsten.FirstOrDefault(l => l.EigenBlad) is not { } lijst || rij < 1 || rij > Kladpad.Rijen(klad.Inhoud, lijst.Naam).Count))
        {
            return false;
        }

        Titel = Lijst is { } eigen ? $"{eigen.Een} {Rijnummer}" : deel.Titel;
        Keuzes = await Keuzelijsten.Lees(Leesmodel, Wie, Brussel.Vandaag(klok), stop);
        _fouten = _toontFouten ? (await opsteller.KijkNa(klad, stop)).Fouten : _fouten;
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "bewaard" when _toontFouten => "Dit is bewaard, maar er ontbreekt nog iets. Dat staat bij de velden.",
        "bewaard" => "Dit is bewaard.",
        "erbij" => "De rij staat erbij. Wat u al schreef, is bewaard.",
        "weg" => "De rij is weg. Wat u al schreef, is bewaard.",
        _ => null,
    };

    private PageResult Anders()
    {
        (Stand, Response.StatusCode) = (Klad.Versie, 409);
        Weigering = AnderVenster;
        return Page();
    }

    /// <summary>After keeping: to where something is missing, or on.</summary>
    private async Task<string> NaBewaren(CancellationToken stop)
    {
        var fouten = (await opsteller.KijkNa(Klad, stop)).Fouten.Keys;
        var hier = Begin.Length > 0 ? fouten.Any(f => f.StartsWith($"{Begin}.", StringComparison.Ordinal)) : fouten.Any(f => Deel.Heeft(f) && !Deel.Lijsten.Any(l => l.EigenBlad));
        return hier ? $"{Request.Path}?gedaan=bewaard&kijk=ja" : Begin.Length > 0 ? $"/opstellen/{Nummer}/{Code}?gedaan=bewaard" : $"/opstellen/{Nummer}?gedaan=bewaard";
    }

    /// <summary>Takes over what was typed in the fields that were sent. A field that was not asked stays as it was.</summary>
    private void NeemOver()
    {
        Neem(Vakken);
        foreach (var lijst in Lijsten.Where(l => !l.Lijst.EigenBlad))
        {
            lijst.Rijen.ToList().ForEach(Neem);
        }
    }

    private void Neem(Vakkenbeeld vakken)
    {
        foreach (var vak in vakken.Gevraagd.Where(v => v.IsOpen && Request.Form.ContainsKey(v.Pad)))
        {
            var waarden = Request.Form[vak.Pad];
            Kladpad.Zet(Klad.Inhoud, vak.Pad, vak.Vak.Soort is Vaksoort.Keuzes
                ? new JsonArray([.. waarden.Where(w => !string.IsNullOrEmpty(w)).Distinct().Select(w => (JsonNode)w!)])
                : Kladvorm.Getypt(vak.Vak, waarden.FirstOrDefault()));
        }
    }

    /// <summary>Adds or drops a row; answers where to go then, or null to look through what was kept.</summary>
    private string? Pas(string doe)
    {
        switch (doe.Split(':', 2))
        {
            case ["gemeente"] when Deel.Code == "partijen" && Keuzes.Gemeente(Gemeente) is { } g:
                return VoegToe(new(this, Deel.Lijsten[0], "partijen"), new() { ["soort"] = "gemeente", ["nis"] = g.Nis, ["kbo"] = g.Kbo, ["naam"] = g.Naam });
            case ["bij", var pad] when Lijsten.FirstOrDefault(l => l.Pad == pad) is { MagRijen: true } lijst:
                return VoegToe(lijst, []);
            case ["weg", var pad] when Lijsten.FirstOrDefault(l => pad.StartsWith($"{l.Pad}[", StringComparison.Ordinal)) is { MagRijen: true } lijst
                && int.TryParse(pad[(lijst.Pad.Length + 1)..].TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var rij) && rij < lijst.Aantal:
                lijst.Haal(rij);
                return $"{Request.Path}?gedaan=weg#lijst-{Kladpad.Anker(lijst.Pad)}";
            case ["bewaar"]:
                return null;
            default:
                return $"{Request.Path}";
        }
    }

    private string VoegToe(Rijenbeeld lijst, JsonObject rij)
    {
        if (lijst.Aantal >= HoogstensRijen || (rij["nis"] is { } nis && Kladpad.Rijen(Klad.Inhoud, "partijen").Any(p => $"{p?["nis"]}" == $"{nis}")))
        {
            return $"{Request.Path}#lijst-{Kladpad.Anker(lijst.Pad)}";
        }

        lijst.Voeg(rij);
        return lijst.Lijst.EigenBlad ? $"{Request.Path}/{lijst.Aantal}" : $"{Request.Path}?gedaan=erbij#rij-{Kladpad.Anker(lijst.Pad)}-{lijst.Aantal - 1}";
    }
}

using Gebiedswerking.Portaal.Opstellen;
using Gebiedswerking.Portaal.Teksten;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>A text that one is writing: its parts, what is still missing, what it changes, and giving it to the service for contracts.</summary>
public sealed class KladModel(Leesmodel leesmodel, Opdrachten opdrachten, Kladlade lade, Opsteller opsteller, Contractteksten teksten) : Opdrachtblad(leesmodel, opdrachten)
{
    /// <summary>The address.</summary>
    [BindProperty(SupportsGet = true, Name = "klad")]
    public Guid Nummer { get; set; }

    /// <summary>What is written.</summary>
    public Klad Inhoud { get; private set; } = null!;

    /// <summary>What is still wrong with it.</summary>
    public Nagekeken Nagekeken { get; private set; } = null!;

    /// <summary>Its parts.</summary>
    public IReadOnlyList<Onderdeel> Delen => Onderdelen.Van(Inhoud);

    /// <summary>What is still missing in no part in particular.</summary>
    public IEnumerable<string> Overig => Nagekeken.Fouten.Where(f => !Delen.Any(d => d.Heeft(f.Key))).SelectMany(f => f.Value).Distinct();

    /// <summary>What it changes in the text that the contract has now; null when it changes nothing, or when that is not known yet.</summary>
    public Verschiltabel? Verschil { get; private set; }

    /// <summary>What somebody else changed meanwhile; null when nobody did.</summary>
    public Verschiltabel? Intussen { get; private set; }

    /// <summary>Whether somebody else changed the same text meanwhile.</summary>
    public bool IsBotsing { get; private set; }

    /// <summary>What the button says that keeps it.</summary>
    public string Knop => Inhoud.Doel switch
    {
        { IsAvenant: true } => "Avenant bewaren als ontwerp",
        { Contract: not null } => "Wijzigingen bewaren in het ontwerp",
        _ => "Bewaren als ontwerp",
    };

    /// <summary>Shows the page; what somebody else writes does not exist.</summary>
    public async Task<IActionResult> OnGet(string? gedaan, CancellationToken stop) => Wie.IsAangemeld ? await Toon(gedaan, null, stop) : Challenge();

    /// <summary>Gives it to the service for contracts.</summary>
    public Task<IActionResult> OnPostBewaren(CancellationToken stop) => MetKlad(async klad =>
    {
        if (klad.Versie != Versie)
        {
            return await Weiger(OnderdeelModel.AnderVenster, stop);
        }

        var gegeven = await opsteller.DraagOver(klad, stop);
        if (gegeven.Adres is { } adres)
        {
            return Redirect(adres);
        }

        IsBotsing = gegeven.Botsing;
        return await Weiger(gegeven.Botsing
            ? new(409, "Een collega wijzigde dit intussen. Er ging niets verloren: hieronder ziet u beide versies.", new Dictionary<string, string[]>())
            : gegeven.Weigering! with { Velden = new Dictionary<string, string[]>() }, stop); // the parts below say it where it is mended
    }, stop);

    /// <summary>Goes on with the own text instead of that of the other.</summary>
    public Task<IActionResult> OnPostHouden(CancellationToken stop) => MetKlad(async klad =>
        klad.Versie != Versie ? await Weiger(OnderdeelModel.AnderVenster, stop)
        : await opsteller.HoudEigen(klad, stop) is null ? NotFound() : Redirect($"{Request.Path}?gedaan=gehouden"), stop);

    /// <summary>Throws it away.</summary>
    public Task<IActionResult> OnPostWeg(CancellationToken stop) => MetKlad(async klad =>
    {
        await lade.Gooi(klad, stop);
        return Redirect("/opstellen?gedaan=weg");
    }, stop);

    /// <summary>The sentences about a part, each with where it is mended.</summary>
    public IEnumerable<(string Zin, string Adres)> WatOntbreekt(Onderdeel deel) => Nagekeken.Fouten.Where(f => deel.Heeft(f.Key))
        .SelectMany(f => f.Value.Select(zin => (string.Join(" ", ((string?[])[Plek(deel, f.Key), Label(deel, f.Key, zin), zin]).Where(t => !string.IsNullOrEmpty(t))),
            OnderdeelModel.Adres(Inhoud.Id, deel, f.Key))));

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        if (await lade.Haal(Nummer, Wie.Persoon, stop) is not { } klad)
        {
            return false;
        }

        (Inhoud, Stand, Titel) = (klad, klad.Versie, klad.Naam);
        if (klad.Af is not null)
        {
            Nagekeken = new(new Dictionary<string, string[]>(), [], null);
            return true;
        }

        Nagekeken = await opsteller.KijkNa(klad, stop);
        if (klad.Doel.Contract is { } contract && await teksten.Lees(contract, stop) is { } nu)
        {
            Verschil = Nagekeken.Wijzigingen is { Count: > 0 } anders
                ? new("Wat uw tekst verandert", "Nu", "Uw tekst", anders, new Plaatsnamen(nu.Inhoud, anders)) : null;
            Intussen = IsBotsing && await opsteller.Intussen(klad, stop) is { Wijzigingen: { Count: > 0 } hun }
                ? new("Wat uw collega veranderde", "Was", "Tekst van uw collega", hun, new Plaatsnamen(nu.Inhoud, hun)) : null;
        }

        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "bewaard" => "Dit deel is bewaard.",
        "gehouden" => "U werkt verder met uw tekst. Als u bewaart, komt ze in de plaats van die van uw collega.",
        _ => null,
    };

    private static string Plek(Onderdeel deel, string pad)
    {
        var lijst = deel.Lijsten.FirstOrDefault(l => pad.StartsWith($"{l.Naam}[", StringComparison.Ordinal));
        return lijst is null ? "" : $"{lijst.Een} {OnderdeelModel.Volgnummer(pad) + 1}:";
    }

    /// <summary>The label of a field, for a sentence that only makes sense beside it.</summary>
    private static string? Label(Onderdeel deel, string pad, string zin)
    {
        if (!zin.Contains("dit veld", StringComparison.Ordinal) && !zin.StartsWith("Gebruik", StringComparison.Ordinal))
        {
            return null;
        }

        var haak = pad.LastIndexOf('[');
        var vakken = haak < 0 ? deel.Vakken : deel.Lijsten.SelectMany(l => l.Binnen.Prepend(l)).FirstOrDefault(l => l.Naam == pad[..haak].Split('.')[^1])?.Vakken;
        return vakken?.FirstOrDefault(v => v.Naam == pad[(pad.LastIndexOf("].", StringComparison.Ordinal) is >= 0 and var na ? na + 2 : 0)..])?.Label;
    }

    private async Task<IActionResult> MetKlad(Func<Klad, Task<IActionResult>> doe, CancellationToken stop) => !Wie.IsAangemeld ? Challenge()
        : await lade.Haal(Nummer, Wie.Persoon, stop) is not { } klad ? NotFound() : klad.Af is { } adres ? Redirect(adres) : await doe(klad);
}

using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>A page with forms: what they all carry, and what is shown after one was sent.</summary>
public abstract class Opdrachtblad(Leesmodel leesmodel, Opdrachten opdrachten) : Bladmodel
{
    /// <summary>The Idempotency-Key of the form.</summary>
    [BindProperty]
    public string? Sleutel { get; set; }

    /// <summary>The version of the dossier that the form was about.</summary>
    [BindProperty]
    public int Versie { get; set; }

    /// <summary>The version of the dossier that this page shows: the condition under which its forms act.</summary>
    public int Stand { get; protected set; }

    /// <summary>What was refused, with the sentences per field.</summary>
    public Weigering? Weigering { get; protected set; }

    /// <summary>What just succeeded.</summary>
    public string? Melding { get; protected set; }

    /// <summary>The questions of this page go to the read model.</summary>
    protected Leesmodel Leesmodel => leesmodel;

    /// <summary>A key for a form; the one of a form that was refused stays, so that sending again is never a second time.</summary>
    public string NieuweSleutel() => Weigering is null || Sleutel is null ? Guid.CreateVersion7().ToString() : Sleutel;

    /// <summary>What a field is refused for; null when nothing is wrong with it.</summary>
    public string? Fout(string veld) => Weigering?.Velden.GetValueOrDefault(veld) is { } zinnen ? string.Join(" ", zinnen) : null;

    /// <summary>Anchor of the field to which a sentence belongs.</summary>
    public virtual string Anker(string veld) => veld.Split('.')[^1];

    /// <summary>Reads what the page shows; false when it does not exist for this person.</summary>
    protected abstract Task<bool> Lees(CancellationToken stop);

    /// <summary>The sentence after a command that succeeded.</summary>
    protected abstract string? Zin(string? gedaan);

    /// <summary>Shows the page, with what was done just before.</summary>
    protected async Task<IActionResult> Toon(string? gedaan, int? versie, CancellationToken stop)
    {
        if (!await Lees(stop))
        {
            return NotFound();
        }

        Melding = Zin(gedaan) is { } zin ? versie > Stand ? $"{zin} Het is bewaard, maar nog in behandeling: herlaad deze bladzijde over enkele seconden." : zin : null;
        return Page();
    }

    /// <summary>Gives a command; then shows the page again by a redirect, so that reloading it does nothing twice.</summary>
    /// <param name="pad">Address of the command below <c>/api/</c>.</param>
    /// <param name="inhoud">What the command says.</param>
    /// <param name="dossier">The dossier that it changes; default: one that it makes.</param>
    /// <param name="opVersie">Whether it holds only for the version that the page showed.</param>
    /// <param name="gedaan">Word for what was done.</param>
    /// <param name="stop">Stops.</param>
    protected async Task<IActionResult> Geef(string pad, object inhoud, Guid dossier, bool opVersie, string gedaan, CancellationToken stop)
    {
        if (!Wie.IsAangemeld)
        {
            return Challenge();
        }

        var uitslag = await opdrachten.Stuur(pad, inhoud, new(Sleutel, opVersie ? Versie : null), stop);
        if (uitslag.Weigering is { } weigering)
        {
            return await Weiger(weigering, stop);
        }

        await leesmodel.WachtOp(dossier == default ? uitslag.Dossier : dossier, uitslag.Versie, stop);
        return Redirect($"{Request.Path}?gedaan={gedaan}&versie={uitslag.Versie}");
    }

    /// <summary>Shows the page with what was refused; what people filled in stays.</summary>
    protected async Task<IActionResult> Weiger(Weigering weigering, CancellationToken stop)
    {
        if (!await Lees(stop))
        {
            return NotFound();
        }

        (Weigering, Titel, Response.StatusCode) = (weigering, $"Fout: {Titel}", weigering.Status);
        return Page();
    }
}

using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>A page with several forms, each with a name: only the one that was sent keeps what was filled in, and says what is wrong.</summary>
public abstract class Formulierblad(Leesmodel leesmodel, Opdrachten opdrachten) : Opdrachtblad(leesmodel, opdrachten)
{
    /// <summary>Which form was sent.</summary>
    [BindProperty]
    public string? Formulier { get; set; }

    /// <summary>What a form on this page carries besides its fields.</summary>
    public Formulierkop Kop(string formulier, Guid? nummer = null) =>
        new(formulier, Formulier == formulier ? NieuweSleutel() : $"{Guid.CreateVersion7()}", nummer);

    /// <summary>A field of a form.</summary>
    public Veld Veld(string formulier, string veld, string label, string? hulp = null, int regels = 0, string soort = "text", int lengte = 300, bool magLeeg = false, string? waarde = null) =>
        new(Id(formulier, veld), veld, label, Ingevuld(formulier, veld) ?? waarde, FoutVan(formulier, veld))
        {
            Hulp = hulp, Regels = regels, Soort = soort, Lengte = lengte, MagLeeg = magLeeg,
        };

    /// <summary>A field of a form in which one of some things is chosen.</summary>
    public Kiesveld Kies(string formulier, string veld, string label, IEnumerable<(string Code, string Naam)> keuzes, string? hulp = null) =>
        new(new(Id(formulier, veld), veld, label, Ingevuld(formulier, veld), FoutVan(formulier, veld)) { Hulp = hulp }, [.. keuzes]);

    /// <summary>What was filled in; null when another form was sent.</summary>
    public string? Ingevuld(string formulier, string veld) => Formulier == formulier && Request.HasFormContentType ? Request.Form[veld].ToString() : null;

    /// <summary>What a field of that form is refused for; null when nothing is wrong with it.</summary>
    public string? FoutVan(string formulier, string veld) => Formulier == formulier ? Fout(veld) : null;

    /// <inheritdoc />
    public override string Anker(string veld) => Id(Formulier ?? "", veld.Split('[')[0]);

    /// <summary>Reads the form and gives the command; what cannot be read is refused here already.</summary>
    /// <param name="pad">Address of the command below <c>/api/</c>.</param>
    /// <param name="inhoud">What the command says.</param>
    /// <param name="dossier">The dossier that it changes.</param>
    /// <param name="gedaan">Word for what was done.</param>
    /// <param name="stop">Stops.</param>
    protected async Task<IActionResult> Stuur(string pad, Func<Invulling, object> inhoud, Guid dossier, string gedaan, CancellationToken stop)
    {
        if (!Wie.IsAangemeld)
        {
            return Challenge();
        }

        var invulling = new Invulling(Request.Form);
        var opdracht = inhoud(invulling);
        return invulling.Fouten.Count > 0 ? await Weiger(Weigering.Van(invulling.Fouten), stop) : await Geef(pad, opdracht, dossier, opVersie: false, gedaan, stop);
    }

    private static string Id(string formulier, string veld) => $"{veld.Replace('.', '-')}-{formulier}";
}

/// <summary>What a form carries besides its fields.</summary>
/// <param name="Naam">Name of the form on the page.</param>
/// <param name="Sleutel">Its Idempotency-Key.</param>
/// <param name="Nummer">What it is about; null: the page itself.</param>
public sealed record Formulierkop(string Naam, string Sleutel, Guid? Nummer);

/// <summary>A field in which one of some things is chosen.</summary>
/// <param name="Veld">The field.</param>
/// <param name="Keuzes">Code and name of each.</param>
public sealed record Kiesveld(Veld Veld, IReadOnlyList<(string Code, string Naam)> Keuzes);

using System.Globalization;
using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The written delegations of signatures of the own gemeente: who signs for it grants and withdraws the own ones, others read.</summary>
public sealed class DelegatiesModel(Leesmodel leesmodel, Opdrachten opdrachten, TimeProvider klok) : Opdrachtblad(leesmodel, opdrachten)
{
    private const string Delegatievraag = """
        query($gemeente: String!, $vandaag: Datum!) {
          delegaties(first: 200, filter: { gemeenteKbo: { equalTo: $gemeente }, tot: { greaterThanOrEqualTo: $vandaag }, ingetrokkenOp: { isNull: true } }, orderBy: [TOT_ASC]) {
            pageInfo { hasNextPage } nodes { id functie gedelegeerde van tot bereik besluitDatum besluitReferentie besluitUri gebiedscontract { id titel } }
          }
          gebiedscontracten(first: 100, orderBy: [TITEL_ASC], filter: { partijen: { some: { kbo: { equalTo: $gemeente } } },
              status: { in: [Ontwerp, WachtOpMiddelen, TerOndertekening, Ondertekend, InWerking] } }) { pageInfo { hasNextPage } nodes { id titel } }
        }
        """;

    /// <summary>Delegations that are not over, first to end first.</summary>
    public Lijst<Delegatie> Lopend { get; private set; } = null!;

    /// <summary>The contracts of the gemeente.</summary>
    public Lijst<Contractkeuze> Contracten { get; private set; } = null!;

    /// <summary>Whether this person delegates.</summary>
    public bool MagDelegeren => Wie.Rol is "voorzitter-gemeenteraad" or "burgemeester" or "algemeen-directeur";

    /// <summary>The role of the people to whom this person delegates.</summary>
    public string AanRol => Wie.Rol == "algemeen-directeur" ? "gemeentemedewerker" : "raadslid";

    /// <summary>The delegation that a form was about.</summary>
    [BindProperty]
    public Guid Keuze { get; set; }

    /// <summary>Number of the person who may sign.</summary>
    [BindProperty]
    public string? Gedelegeerde { get; set; }

    /// <summary>First day.</summary>
    [BindProperty]
    public string? Van { get; set; }

    /// <summary>Last day.</summary>
    [BindProperty]
    public string? Tot { get; set; }

    /// <summary>For what it holds.</summary>
    [BindProperty]
    public string? Bereik { get; set; }

    /// <summary>The contract, when it holds for one.</summary>
    [BindProperty]
    public Guid? Contract { get; set; }

    /// <summary>Day of the written decision.</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Title or number of the written decision.</summary>
    [BindProperty]
    public string? Referentie { get; set; }

    /// <summary>Where it was published.</summary>
    [BindProperty]
    public string? Uri { get; set; }

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) =>
        Wie.IsAangemeld ? Toon(gedaan, versie, stop) : Task.FromResult<IActionResult>(Challenge());

    /// <summary>Grants a delegation.</summary>
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var fouten = Taal.LeesDagen(("van", Van), ("tot", Tot), ("datum", Datum));
        return fouten.Count > 0 && Wie.IsAangemeld ? await Weiger(Verkeer.Weigering.Van(fouten), stop)
            : await Geef("contracten/delegaties", new
            {
                gedelegeerde = Gedelegeerde, rol = AanRol, van = Dag(Van), tot = Dag(Tot), bereik = string.IsNullOrEmpty(Bereik) ? null : Bereik,
                contract = Bereik == "eenContract" ? Contract : null, datum = Dag(Datum), referentie = Referentie, uri = Uri,
            }, dossier: default, opVersie: false, "verleend", stop);
    }

    /// <summary>Withdraws a delegation.</summary>
    public Task<IActionResult> OnPostIntrekking(CancellationToken stop) =>
        Geef($"contracten/delegaties/{Keuze}/intrekking", new { }, Keuze, opVersie: false, "ingetrokken", stop);

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Titel = "Delegaties van handtekeningen";
        if (!MagDelegeren && Wie.Rol is not ("raadslid" or "gemeentemedewerker" or "financieel-directeur"))
        {
            return false;
        }

        Stand = 2; // a delegation has two versions: granted and withdrawn
        var vandaag = Dag(Brussel.Vandaag(klok));
        (Lopend, Contracten) = await Leesmodel.Vraag<Antwoord>(Delegatievraag, new { gemeente = Wie.Organisatie, vandaag }, stop);
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "verleend" => "De delegatie is bewaard.",
        "ingetrokken" => "De delegatie is ingetrokken.",
        _ => null,
    };

    private static string? Dag(string? tekst) => Taal.LeesDag(tekst) is { } dag ? Dag(dag) : null;

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A delegation as the read model shows it.</summary>
    public sealed record Delegatie(Guid Id, string Functie, string Gedelegeerde, DateOnly Van, DateOnly Tot, string Bereik, DateOnly BesluitDatum,
        string BesluitReferentie, string? BesluitUri, Contractkeuze? Gebiedscontract);

    /// <summary>A contract.</summary>
    public sealed record Contractkeuze(Guid Id, string Titel);

    private sealed record Antwoord(Lijst<Delegatie> Delegaties, Lijst<Contractkeuze> Gebiedscontracten);
}

using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Opstellen;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The workplace of a gebiedsteam: begin a contract, go on with what one is writing, and the drafts of the own regions.</summary>
public sealed class OpstellenModel(Leesmodel leesmodel, Opdrachten opdrachten, Kladlade lade, Opsteller opsteller, TimeProvider klok) : Opdrachtblad(leesmodel, opdrachten)
{
    private const string Ontwerpvraag = """
        query($regios: [String!]!) {
          gebiedscontracten(first: 100, orderBy: [TITEL_ASC], filter: { status: { in: [Ontwerp, WachtOpMiddelen] }, contractregios: { some: { referentieregioCode: { in: $regios } } } }) {
            pageInfo { hasNextPage } nodes { id titel status bedrag ingangsdatum einddatum voorbeeld }
          }
        }
        """;

    private static readonly Weigering Vol = Verkeer.Weigering.Van(("titel", $"U schrijft al aan {Kladlade.Hoogstens} contracten. Werk er eerst een af of gooi er een weg."));

    /// <summary>What this person is writing.</summary>
    public IReadOnlyList<Klad> Kladden { get; private set; } = [];

    /// <summary>The drafts of the own regions.</summary>
    public Lijst<IndexModel.Contractregel> Ontwerpen { get; private set; } = null!;

    /// <summary>What there is to choose from.</summary>
    public Keuzelijsten Keuzes { get; private set; } = null!;

    /// <summary>Title of the new contract.</summary>
    [BindProperty]
    public string? Naam { get; set; }

    /// <summary>The programme that it carries out.</summary>
    [BindProperty]
    public string? Programma { get; set; }

    /// <summary>Its regions.</summary>
    [BindProperty]
    public List<string> Regios { get; set; } = [];

    /// <summary>The contract with whose text is begun.</summary>
    [BindProperty]
    public Guid Contract { get; set; }

    /// <summary>Shows the page; for who is of no gebiedsteam it does not exist.</summary>
    public Task<IActionResult> OnGet(string? gedaan, CancellationToken stop) => AlsTeam(() => Toon(gedaan, null, stop));

    /// <summary>Begins a contract.</summary>
    public Task<IActionResult> OnPostNieuw(CancellationToken stop) => AlsTeam(async () =>
    {
        var titel = (Naam ?? "").Trim();
        List<(string, string)> fouten = [];
        if (titel.Length is 0 or > 200)
        {
            fouten.Add(("titel", titel.Length == 0 ? "Geef het contract een titel. U kunt die later veranderen." : "Gebruik ten hoogste 200 tekens."));
        }

        if (Regios.Count == 0 || !Regios.All(Wie.Regios.Contains))
        {
            fouten.Add(("referentieregios", "Kies minstens een regio van uw gebiedsteam."));
        }

        if (fouten.Count > 0)
        {
            return await Weiger(Verkeer.Weigering.Van(fouten), stop);
        }

        var klad = await opsteller.Begin(Wie, Guid.TryParse(Sleutel, out var sleutel) ? sleutel : Guid.CreateVersion7(), titel, [.. Regios.Distinct()],
            Guid.TryParse(Programma, out var programma) ? programma : null, stop);
        return klad is null ? await Weiger(Vol, stop) : Redirect(klad.Af ?? $"/opstellen/{klad.Id}");
    });

    /// <summary>Begins to change a draft.</summary>
    public Task<IActionResult> OnPostAanpassen(CancellationToken stop) => BeginVan(avenant: false, opnieuw: false, stop);

    /// <summary>Begins an avenant, or goes on with one that is a draft.</summary>
    public Task<IActionResult> OnPostAvenant(CancellationToken stop) => BeginVan(avenant: true, opnieuw: false, stop);

    /// <summary>Begins a new contract with the text of another.</summary>
    public Task<IActionResult> OnPostOpnieuw(CancellationToken stop) => BeginVan(avenant: false, opnieuw: true, stop);

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Titel = "Contracten opstellen";
        Kladden = await lade.Van(Wie.Persoon, stop);
        Keuzes = await Keuzelijsten.Lees(Leesmodel, Wie, Brussel.Vandaag(klok), stop);
        Ontwerpen = (await Leesmodel.Vraag<Antwoord>(Ontwerpvraag, new { regios = Wie.Regios }, stop)).Gebiedscontracten;
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan == "weg" ? "Wat u schreef, is weggegooid." : null;

    private Task<IActionResult> BeginVan(bool avenant, bool opnieuw, CancellationToken stop) => AlsTeam(async () =>
        (await lade.Van(Wie.Persoon, stop)).Count >= Kladlade.Hoogstens ? await Weiger(Vol, stop)
        : await opsteller.BeginVan(Wie, Contract, avenant, opnieuw, stop) is { } klad ? Redirect($"/opstellen/{klad.Id}") : NotFound());

    private async Task<IActionResult> AlsTeam(Func<Task<IActionResult>> doe) => !Wie.IsAangemeld ? Challenge() : Wie.IsGebiedsteam ? await doe() : NotFound();

    private sealed record Antwoord(Lijst<IndexModel.Contractregel> Gebiedscontracten);
}

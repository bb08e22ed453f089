using System.Globalization;
using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The milestones that wait for the signature of this person, each with its report, to sign at once.</summary>
public sealed class OndertekenMijlpalenModel(Leesmodel leesmodel, Opdrachten opdrachten, TimeProvider klok) : Opdrachtblad(leesmodel, opdrachten)
{
    private const string Vraag = """
        query($filter: MijlpaalFilter!) {
          mijlpalen(first: 50, orderBy: [VERVALDATUM_ASC], filter: $filter) {
            pageInfo { hasNextPage }
            nodes {
              id omschrijving bewijs vervaldatum gerapporteerdBedrag
              gebiedscontract { id titel }
              bewijsstukken(first: 20, orderBy: [VERSIE_DESC, VOLGORDE_ASC]) { pageInfo { hasNextPage } nodes { hash type grootte naam versie volgorde } }
              toelichtingen(first: 1, orderBy: [VERSIE_DESC], filter: { soort: { equalTo: Verslag } }) { pageInfo { hasNextPage } nodes { tekst versie } }
            }
          }
        }
        """;

    private readonly Opdrachten _opdrachten = opdrachten;

    /// <summary>The milestones, first to expire first.</summary>
    public IReadOnlyList<Mijlpaal> Mijlpalen { get; private set; } = [];

    /// <summary>Whether there are more than the page shows.</summary>
    public bool Meer { get; private set; }

    /// <summary>What became of each milestone of the list that was just sent.</summary>
    public IReadOnlyList<Regel> Uitslagen { get; private set; } = [];

    /// <summary>Kinds of decision on which the signatures can rest.</summary>
    public IReadOnlyList<(string Code, string Naam)> Gronden => MijlpaalModel.GrondenVan(
        Wie.IsGemandateerde ? "VlaamseOverheid" : Wie.Mijlpaalfunctie == "GemachtigdePersoon" ? "Vereniging" : "Gemeente");

    /// <summary>The chosen milestones: contract, milestone and the report that was on the page.</summary>
    [BindProperty]
    public List<string> Keuze { get; set; } = [];

    /// <summary>Kind of decision.</summary>
    [BindProperty]
    public string? Soort { get; set; }

    /// <summary>Day of the decision.</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Where the decision can be found.</summary>
    [BindProperty]
    public string? Referentie { get; set; }

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(CancellationToken stop) =>
        Wie.IsAangemeld ? Toon(null, null, stop) : Task.FromResult<IActionResult>(Challenge());

    /// <summary>Signs the chosen milestones, each as it was read.</summary>
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!Wie.IsAangemeld)
        {
            return Challenge();
        }

        var fouten = Taal.LeesDagen(("grond.datum", Datum)).ToList();
        var keuze = Keuze.Select(Lees).OfType<Gekozen>().ToList();
        if (keuze.Count == 0)
        {
            fouten.Add(("mijlpalen", "Kies minstens een mijlpaal."));
        }

        if (fouten.Count > 0)
        {
            return await Weiger(Verkeer.Weigering.Van(fouten), stop);
        }

        var dag = Taal.LeesDag(Datum)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (antwoord, weigering) = await _opdrachten.Stuur<Uitslag>("contracten/mijlpalen/ondertekening",
            new { grond = new { soort = Soort, datum = dag, referentie = Referentie }, mijlpalen = keuze }, new(Sleutel, null), stop);
        if (weigering is not null)
        {
            return await Weiger(weigering, stop);
        }

        await Lees(stop);
        var namen = Mijlpalen.ToDictionary(m => m.Id, m => m.Omschrijving);
        foreach (var regel in antwoord!.Mijlpalen.Where(r => r.Ondertekend))
        {
            await Leesmodel.WachtOp(regel.Contract, regel.Versie!.Value, stop);
        }

        Uitslagen = [.. antwoord.Mijlpalen.Select(r => r with { Omschrijving = namen.GetValueOrDefault(r.Mijlpaal) })];
        Keuze = [.. keuze.Where(k => antwoord.Mijlpalen.Any(r => r.Mijlpaal == k.Mijlpaal && !r.Ondertekend)).Select(k => $"{k.Contract} {k.Mijlpaal} {k.Verslag}")];
        await Lees(stop);
        return Page();
    }

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Titel = "Mijlpalen ondertekenen";
        var wegen = Mijlpaaltaken.TeTekenen(Wie, await Machtigingen.Lees(Leesmodel, Wie, Brussel.Vandaag(klok), stop)).ToList();
        if (wegen.Count == 0)
        {
            return true;
        }

        var gelezen = (await Leesmodel.Vraag<Antwoord>(Vraag, new
        {
            filter = new
            {
                gebiedscontract = new { status = new { equalTo = "InWerking" } },
                verantwoordelijke = Wie.Partijfilter,
                verbintenis = Mijlpaaltaken.Loopt,
                or = wegen,
            },
        }, stop)).Mijlpalen;
        (Mijlpalen, Meer) = ([.. gelezen.Nodes.Where(m => m.Verslag is not null)], gelezen.PageInfo.HasNextPage);
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => null;

    private static Gekozen? Lees(string keuze) => keuze.Split(' ') is [var contract, var mijlpaal, var verslag]
        && Guid.TryParse(contract, out var c) && Guid.TryParse(mijlpaal, out var m) && int.TryParse(verslag, CultureInfo.InvariantCulture, out var v) ? new(c, m, v) : null;

    /// <summary>A milestone that waits.</summary>
    public sealed record Mijlpaal(Guid Id, string Omschrijving, string Bewijs, DateOnly Vervaldatum, decimal? GerapporteerdBedrag, Contract Gebiedscontract,
        Lijst<MijlpaalModel.Bewijsstuk> Bewijsstukken, Lijst<Toelichting> Toelichtingen)
    {
        /// <summary>The report that is signed; null when this person may not read it.</summary>
        public Toelichting? Verslag => Toelichtingen.Nodes.MaxBy(t => t.Versie);

        /// <summary>Its files.</summary>
        public IEnumerable<MijlpaalModel.Bewijsstuk> Stukken => Bewijsstukken.Nodes.Where(b => b.Versie == Verslag?.Versie).OrderBy(b => b.Volgorde);

        /// <summary>What is chosen by its box.</summary>
        public string Keuze => $"{Gebiedscontract.Id} {Id} {Verslag?.Versie}";
    }

    /// <summary>The contract of a milestone.</summary>
    public sealed record Contract(Guid Id, string Titel);

    /// <summary>The text of a report.</summary>
    public sealed record Toelichting(string Tekst, int Versie);

    /// <summary>What became of a milestone.</summary>
    public sealed record Regel(Guid Contract, Guid Mijlpaal, bool Ondertekend, int? Versie, string? Code, string? Zin, string? Omschrijving = null);

    private sealed record Gekozen(Guid Contract, Guid Mijlpaal, int Verslag);

    private sealed record Uitslag(IReadOnlyList<Regel> Mijlpalen);

    private sealed record Antwoord(Lijst<Mijlpaal> Mijlpalen);
}

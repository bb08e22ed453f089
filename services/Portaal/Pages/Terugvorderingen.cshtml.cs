using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Money that was paid too much and must come back, as far as this person may know of it; for one contract with the form to propose a claim.</summary>
public sealed class TerugvorderingenModel(Leesmodel leesmodel, Opdrachten opdrachten) : Formulierblad(leesmodel, opdrachten)
{
    /// <summary>Name of the form that proposes one.</summary>
    public const string Voorstel = "voorstel";

    private const string Lijstvraag = """
        query($open: TerugvorderingFilter!, $klaar: TerugvorderingFilter!) {
          open: terugvorderingen(first: 100, orderBy: [VERVALDAG_ASC], filter: $open) { pageInfo { hasNextPage } nodes { ...claim } }
          klaar: terugvorderingen(first: 50, orderBy: [VOORGESTELD_OP_DESC], filter: $klaar) { pageInfo { hasNextPage } nodes { ...claim } }
        }
        fragment claim on Terugvordering {
          id status bedrag ontvangen grond voorgesteldOp vervaldag teLaat schuldenaar { naam } gebiedscontract { titel voorbeeld }
        }
        """;

    private const string Contractvraag = """
        query($id: UUID!) {
          gebiedscontract(id: $id) {
            id titel gebiedsfonds { id } mandatering { mandaatplafond { plafond } }
            contractregios(first: 15) { pageInfo { hasNextPage } nodes { referentieregioCode } }
            betalingen(first: 300, filter: { status: { equalTo: Betaald } }) { pageInfo { hasNextPage } nodes { bedrag begunstigdeKbo begunstigde { naam } } }
          }
        }
        """;

    private static readonly string[] Openstaand = ["Voorgesteld", "Ingesteld"];

    /// <summary>Claims with which something is to be done, first to expire first.</summary>
    public Lijst<Claim> Open { get; private set; } = null!;

    /// <summary>Claims that are over.</summary>
    public Lijst<Claim> Klaar { get; private set; } = null!;

    /// <summary>The contract to which the page is limited; null: all of them.</summary>
    public Contractrij? Inhoud { get; private set; }

    /// <summary>Its identity.</summary>
    [BindProperty(SupportsGet = true, Name = "contract")]
    public Guid? Contract { get; set; }

    /// <summary>Whether this person can propose a claim under that contract; the service stays the judge.</summary>
    public bool MagVoorstellen => Inhoud is { Gebiedsfonds: not null } && ((Wie.IsGemandateerde && Inhoud.Mandatering?.Mandaatplafond is not null)
        || (Wie.IsGebiedsteam && Inhoud.Contractregios.Nodes.Any(r => Wie.Regios.Contains(r.ReferentieregioCode))));

    /// <summary>Who was paid under that contract: KBO number, name and how much.</summary>
    public IReadOnlyList<(string Kbo, string Naam)> Betaald => [.. (Inhoud?.Betalingen.Nodes ?? []).GroupBy(b => b.BegunstigdeKbo)
        .Select(g => (g.Key, $"{g.First().Begunstigde?.Naam ?? g.Key} (kreeg {Taal.Euro(g.Sum(b => b.Bedrag))})"))];

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) =>
        Wie.IsAangemeld ? Toon(gedaan, versie, stop) : Task.FromResult<IActionResult>(Challenge());

    /// <summary>Proposes a claim; somebody else approves it.</summary>
    public async Task<IActionResult> OnPostVoorstel(CancellationToken stop)
    {
        if (!Wie.IsAangemeld)
        {
            return Challenge();
        }

        return Contract is null || !await Lees(stop) || Inhoud?.Gebiedsfonds is not { } fonds ? NotFound()
            : await Stuur($"fondsen/{fonds.Id}/contracten/{Contract}/terugvorderingen",
                v => new { schuldenaar = v.Tekst("schuldenaar"), bedrag = v.Bedrag("bedrag"), reden = v.Tekst("reden") }, fonds.Id, $"voorgesteld&contract={Contract}", stop);
    }

    /// <inheritdoc />
    protected override string? VeldVan(string code) => code == "meer-dan-betaald" ? "bedrag" : null;

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Titel = "Terugvorderingen";
        if (!Wie.ZietTerugvorderingen)
        {
            return false;
        }

        if (Contract is { } id)
        {
            Inhoud = (await Leesmodel.Vraag<Contractantwoord>(Contractvraag, new { id }, stop)).Gebiedscontract;
            if (Inhoud is null)
            {
                return false;
            }

            Stand = Inhoud.Gebiedsfonds is { } fonds ? await Leesmodel.Versie(fonds.Id, stop) ?? 0 : 0;
        }

        (Open, Klaar) = await Leesmodel.Vraag<Lijsten>(Lijstvraag, new { open = Filter(new { @in = Openstaand }), klaar = Filter(new { notIn = Openstaand }) }, stop);
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) =>
        gedaan == "voorgesteld" ? "De terugvordering is voorgesteld. Een ander lid van het collectief moet ze goedkeuren." : null;

    private Dictionary<string, object> Filter(object status)
    {
        var filter = new Dictionary<string, object> { ["status"] = status };
        if (Contract is { } id)
        {
            filter["gebiedscontractId"] = new { equalTo = id };
        }

        return filter;
    }

    /// <summary>A claim in the list.</summary>
    public sealed record Claim(Guid Id, string Status, decimal Bedrag, decimal Ontvangen, string Grond, DateTimeOffset VoorgesteldOp, DateOnly? Vervaldag, bool? TeLaat,
        Partij? Schuldenaar, Contractnaam? Gebiedscontract);

    /// <summary>Who must pay back.</summary>
    public sealed record Partij(string Naam);

    /// <summary>The contract of a claim.</summary>
    public sealed record Contractnaam(string Titel, bool Voorbeeld);

    /// <summary>The contract to which the page is limited.</summary>
    public sealed record Contractrij(Guid Id, string Titel, Fonds? Gebiedsfonds, Mandaat? Mandatering, Lijst<Regio> Contractregios, Lijst<Betaling> Betalingen);

    /// <summary>Its fund.</summary>
    public sealed record Fonds(Guid Id);

    /// <summary>A referentieregio of it.</summary>
    public sealed record Regio(string ReferentieregioCode);

    /// <summary>A payment under it.</summary>
    public sealed record Betaling(decimal Bedrag, string BegunstigdeKbo, Partij? Begunstigde);

    private sealed record Lijsten(Lijst<Claim> Open, Lijst<Claim> Klaar);

    private sealed record Contractantwoord(Contractrij? Gebiedscontract);
}

/// <summary>The mandatering behind money: its ceiling shows to its members only, and so tells whether somebody is one.</summary>
/// <param name="Mandaatplafond">The ceiling; null for who is no member.</param>
public sealed record Mandaat(Mandaat.Plafond? Mandaatplafond)
{
    /// <summary>Whether it lets its members shift credit.</summary>
    public bool MagVerschuiven { get; init; }

    /// <summary>A ceiling; the amount is not read here.</summary>
    public sealed record Plafond;
}

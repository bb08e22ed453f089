using Gebiedswerking.Portaal.Teksten;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The comments on a draft: what partijen and team say about its clauses, and what became of it.</summary>
public sealed class OpmerkingenModel(Leesmodel leesmodel, Opdrachten opdrachten, Contractteksten teksten) : Opdrachtblad(leesmodel, opdrachten)
{
    private const string Opmerkingvraag = """
        query($id: UUID!) {
          gebiedscontract(id: $id) {
            id titel status
            partijen(first: 100, orderBy: [VOLGORDE_ASC]) { pageInfo { hasNextPage } nodes { kbo naam soort } }
            opmerkingen(first: 500, orderBy: [GEPLAATST_OP_ASC]) {
              pageInfo { hasNextPage } nodes { id plaats antwoordOp partijKbo tekst geplaatstOp antwoord afgehandeldOp } }
          }
        }
        """;

    /// <summary>The contract.</summary>
    public Contract Inhoud { get; private set; } = null!;

    /// <summary>Places in words.</summary>
    public Plaatsnamen Namen { get; private set; } = null!;

    /// <summary>The clauses to choose from.</summary>
    public IReadOnlyList<string> Plaatsen { get; private set; } = [];

    /// <summary>The address.</summary>
    [BindProperty(SupportsGet = true, Name = "contract")]
    public Guid Id { get; set; }

    /// <summary>The clause that is commented on.</summary>
    [BindProperty]
    public string? Plaats { get; set; }

    /// <summary>The comment.</summary>
    [BindProperty]
    public string? Tekst { get; set; }

    /// <summary>The comment that is answered.</summary>
    [BindProperty]
    public Guid Opmerking { get; set; }

    /// <summary>The answer.</summary>
    [BindProperty]
    public string? Antwoord { get; set; }

    /// <summary>Whether this person can comment.</summary>
    public bool MagOpmerken => Inhoud.Status == "Ontwerp" && (Wie.IsGebiedsteam || Inhoud.Partijen.Nodes.Any(p => Wie.TreedtOpVoor(p.Kbo, p.Soort)));

    /// <summary>Whether this person answers comments.</summary>
    public bool MagAfhandelen => Inhoud.Status == "Ontwerp" && Wie.IsGebiedsteam;

    /// <summary>Shows the page; a contract that this person may not see does not exist.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) =>
        Wie.IsAangemeld ? Toon(gedaan, versie, stop) : Task.FromResult<IActionResult>(Challenge());

    /// <summary>Comments on a clause.</summary>
    public Task<IActionResult> OnPostOpmerking(CancellationToken stop) =>
        Geef($"contracten/{Id}/opmerkingen", new { plaats = Plaats, tekst = Tekst }, Id, opVersie: false, "geplaatst", stop);

    /// <summary>Answers a comment.</summary>
    public Task<IActionResult> OnPostAfhandeling(CancellationToken stop) =>
        Geef($"contracten/{Id}/opmerkingen/{Opmerking}/afhandeling", new { antwoord = Antwoord }, Id, opVersie: false, "afgehandeld", stop);

    /// <inheritdoc />
    public override string Anker(string veld) => veld == "antwoord" ? $"antwoord-{Opmerking}" : base.Anker(veld);

    /// <summary>Who said it.</summary>
    public string Wiens(Opmerkingrij opmerking) => opmerking.PartijKbo is { } kbo
        ? Inhoud.Partijen.Nodes.FirstOrDefault(p => p.Kbo == kbo)?.Naam ?? "Een vroegere partij" : "Het gebiedsteam";

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Stand = await Leesmodel.Versie(Id, stop) ?? 0;
        if ((await Leesmodel.Vraag<Gevonden>(Opmerkingvraag, new { id = Id }, stop)).Gebiedscontract is not { } gevonden || await teksten.Lees(Id, stop) is not { } tekst)
        {
            return false;
        }

        (Inhoud, Namen, Titel) = (gevonden, new Plaatsnamen(tekst.Inhoud, []), $"Opmerkingen bij {gevonden.Titel}");
        Plaatsen = [.. Plaatsnamen.Van(tekst.Inhoud.GetProperty("inhoud")).Prepend("contract")];
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "geplaatst" => "Uw opmerking is bewaard.",
        "afgehandeld" => "Uw antwoord is bewaard. De opmerking is afgehandeld.",
        _ => null,
    };

    /// <summary>A contract as the read model shows it.</summary>
    public sealed record Contract(Guid Id, string Titel, string Status, Lijst<Partij> Partijen, Lijst<Opmerkingrij> Opmerkingen);

    /// <summary>A partij.</summary>
    public sealed record Partij(string Kbo, string Naam, string Soort);

    /// <summary>A comment.</summary>
    public sealed record Opmerkingrij(Guid Id, string Plaats, Guid? AntwoordOp, string? PartijKbo, string? Tekst, DateTimeOffset GeplaatstOp, string? Antwoord,
        DateTimeOffset? AfgehandeldOp);

    private sealed record Gevonden(Contract? Gebiedscontract);
}

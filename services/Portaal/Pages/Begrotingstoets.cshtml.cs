using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>On which advice of the Inspectie van Financien and which agreement the commitment for a contract rests, with the form to note it.</summary>
public sealed class BegrotingstoetsModel(Leesmodel leesmodel, Opdrachten opdrachten) : Formulierblad(leesmodel, opdrachten)
{
    /// <summary>Name of the form.</summary>
    public const string Toets = "toets";

    private const string Vraag = """
        query($fonds: UUID!, $contract: UUID!) {
          reserveringen(first: 1, filter: { gebiedsfondsId: { equalTo: $fonds }, gebiedscontractId: { equalTo: $contract } }) {
            pageInfo { hasNextPage }
            nodes {
              status bedrag vastgelegd vastgelegdOp toetsVrijgesteld adviesInspectie begrotingsakkoord toetsOntbreekt
              gebiedsfonds { id titel voorbeeld } gebiedscontract { id titel } mandatering { vrijgesteld adviesInspectie begrotingsakkoord mandaatplafond { plafond } }
            }
          }
        }
        """;

    /// <summary>What the fund set apart for the contract.</summary>
    public Reservering Inhoud { get; private set; } = null!;

    /// <summary>The fund of the address.</summary>
    [BindProperty(SupportsGet = true, Name = "fonds")]
    public Guid Fonds { get; set; }

    /// <summary>The contract of the address.</summary>
    [BindProperty(SupportsGet = true, Name = "contract")]
    public Guid Contract { get; set; }

    /// <summary>Whether this person can note it; the service for funds has the last word.</summary>
    public bool MagNoteren => Inhoud.Status is "Gereserveerd" or "Vastgelegd" && (Wie.Rol == "regering" || (Wie.IsGemandateerde && Inhoud.Mandatering?.Mandaatplafond is not null));

    /// <summary>Shows the page; what this person may not see does not exist.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) =>
        Wie.IsAangemeld ? Toon(gedaan, versie, stop) : Task.FromResult<IActionResult>(Challenge());

    /// <summary>Notes it.</summary>
    public Task<IActionResult> OnPostToets(CancellationToken stop) => Stuur($"fondsen/{Fonds}/contracten/{Contract}/begrotingstoets",
        v => new { vrijgesteld = v.Vinkje("vrijgesteld"), adviesInspectie = v.Tekst("adviesInspectie"), begrotingsakkoord = v.Tekst("begrotingsakkoord") }, Fonds, "genoteerd", stop);

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Stand = await Leesmodel.Versie(Fonds, stop) ?? 0;
        if ((await Leesmodel.Vraag<Antwoord>(Vraag, new { fonds = Fonds, contract = Contract }, stop)).Reserveringen.Nodes is not [{ Gebiedscontract: not null, Gebiedsfonds: not null } gevonden])
        {
            return false;
        }

        (Inhoud, Titel) = (gevonden, "Begrotingstoets");
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan == "genoteerd" ? "De begrotingstoets is genoteerd." : null;

    /// <summary>What the fund set apart.</summary>
    public sealed record Reservering(string Status, decimal Bedrag, decimal Vastgelegd, DateOnly? VastgelegdOp, bool? ToetsVrijgesteld, string? AdviesInspectie, string? Begrotingsakkoord,
        bool ToetsOntbreekt, Fondsrij? Gebiedsfonds, Fondsbeeld.Contract? Gebiedscontract, Mandateringrij? Mandatering);

    /// <summary>The fund.</summary>
    public sealed record Fondsrij(Guid Id, string Titel, bool Voorbeeld);

    /// <summary>The mandatering, with what goes with it when nothing is noted for the contract.</summary>
    public sealed record Mandateringrij(bool Vrijgesteld, string? AdviesInspectie, string? Begrotingsakkoord, Mandaat.Plafond? Mandaatplafond);

    private sealed record Antwoord(Lijst<Reservering> Reserveringen);
}

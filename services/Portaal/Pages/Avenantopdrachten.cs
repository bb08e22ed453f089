using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>What people do with an avenant besides signing it: offer, withdraw and ask the fund again (gebiedsteam), refuse (partij), visum (financieel directeur).</summary>
public sealed partial class AvenantModel
{
    /// <summary>Whether this person offers the draft; the service for contracts has the last word.</summary>
    public bool MagVoorleggen => Inhoud.Status == "Ontwerp" && IsTeam;

    /// <summary>Whether this person withdraws it.</summary>
    public bool MagIntrekken => IsOpen && IsTeam;

    /// <summary>Whether this person asks the fund again.</summary>
    public bool MagOpnieuwVragen => Inhoud.Status == "WachtOpMiddelen" && IsTeam;

    private bool IsTeam => IsInWerking && Wie.IsGebiedsteam && Inhoud.Gebiedscontract.Contractregios.Nodes.Any(r => Wie.Regios.Contains(r.ReferentieregioCode));

    /// <summary>Fixes the text that the page showed and offers it.</summary>
    public Task<IActionResult> OnPostVoorlegging(CancellationToken stop) => Geef($"{Pad}/voorlegging", new { }, Dossier, opVersie: true, "voorgelegd", stop);

    /// <summary>Withdraws it.</summary>
    public Task<IActionResult> OnPostIntrekking(CancellationToken stop) => Geef($"{Pad}/intrekking", new { reden = Reden }, Dossier, opVersie: false, "ingetrokken", stop);

    /// <summary>Asks the fund again: it never books the same text twice.</summary>
    public Task<IActionResult> OnPostMiddelen(CancellationToken stop) => Geef($"{Pad}/middelenaanvraag", new { }, Dossier, opVersie: false, "gevraagd", stop);

    /// <summary>Refuses it for a partij: once offered its text is fixed.</summary>
    public Task<IActionResult> OnPostWeigering(CancellationToken stop) =>
        Geef($"{Pad}/weigering", new { reden = Reden, partij = Partijkeuze, namens = Namens }, Dossier, opVersie: false, "geweigerd", stop);

    /// <summary>Gives the visum: once offered its text is fixed.</summary>
    public Task<IActionResult> OnPostVisum(CancellationToken stop) => Geef($"{Pad}/visum", Visumbesluit, Dossier, opVersie: false, "visum", stop);
}

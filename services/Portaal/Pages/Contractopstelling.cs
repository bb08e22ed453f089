using System.Text.Json.Nodes;
using Gebiedswerking.Portaal.Opstellen;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>What the gebiedsteam of the region does with a contract around its text: change the draft, offer it, withdraw it, begin an avenant.</summary>
public sealed partial class ContractModel
{
    /// <summary>Whether this person writes contracts of this region.</summary>
    public bool IsTeam => Wie.IsGebiedsteam && Rond.Contractregios.Nodes.Any(r => Wie.Regios.Contains(r.ReferentieregioCode));

    /// <summary>What keeps the draft from being offered, in sentences; read only for the team.</summary>
    public IReadOnlyList<string> Bezwaren { get; private set; } = [];

    /// <summary>Whether this person withdraws it.</summary>
    public bool MagIntrekken => IsTeam && Inhoud.Status is ("Ontwerp" or "WachtOpMiddelen" or "TerOndertekening" or "Ondertekend");

    /// <summary>Whether this person begins an avenant, or goes on with one that is a draft.</summary>
    public bool MagAvenant => IsTeam && Inhoud.Status == "InWerking" && Rond.Avenanten.Nodes.All(a => a.Status is not ("WachtOpMiddelen" or "TerOndertekening"));

    /// <summary>Whether an avenant is a draft.</summary>
    public bool HeeftAvenantontwerp => Rond.Avenanten.Nodes.Any(a => a.Status == "Ontwerp");

    /// <summary>Whether this person registers or confirms a signature on paper.</summary>
    public bool MagPapier => Inhoud.Status == "TerOndertekening" && (IsTeam || (Wie.RegistreertPapier && Inhoud.Partijen.Nodes.Any(p => Wie.TreedtOpVoor(p.Kbo, p.Soort))));

    /// <summary>Fixes the text that the page showed and offers it.</summary>
    public Task<IActionResult> OnPostVoorlegging(CancellationToken stop) => Geef($"contracten/{Id}/voorlegging", new { }, Id, opVersie: true, "voorgelegd", stop);

    /// <summary>Withdraws it.</summary>
    public Task<IActionResult> OnPostIntrekking(CancellationToken stop) => Geef($"contracten/{Id}/intrekking", new { reden = Reden }, Id, opVersie: false, "ingetrokken", stop);

    private async Task LeesOpstelling(CancellationToken stop)
    {
        if (IsTeam && Inhoud.Status == "Ontwerp" && await teksten.Lees(Id, stop) is { } tekst)
        {
            var (voorstel, _) = Kladvorm.Voorstel(Kladvorm.Klad(JsonObject.Create(tekst.Inhoud.GetProperty("inhoud"))!));
            var gezien = await opsteldienst.KijkNa(voorstel, Id, null, null, stop);
            Bezwaren = [.. gezien.Fouten.SelectMany(f => f.Value).Concat(gezien.Bezwaren)];
        }
    }
}

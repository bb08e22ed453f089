using Gebiedswerking.Portaal.Taken;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Judging: accept, or send back with a reason.</summary>
public sealed partial class MijlpaalModel
{
    /// <summary>Whether this person judges here. Somebody else must, when the signature is the own one; the service for contracts sees to that.</summary>
    public bool MagBeoordelen => IsInWerking && Inhoud.Status is ("Gerapporteerd" or "Ondertekend") && IsBeoordelaar;

    /// <summary>Last day on which the judgement is on time; null while signatures are missing.</summary>
    public DateOnly? TeBeoordelenVoor => Inhoud.Status == "Ondertekend" ? Mijlpaaltaken.Uiterlijk(Inhoud.OndertekendOp!.Value) : null;

    /// <summary>Why it goes back.</summary>
    [BindProperty]
    public string? Reden { get; set; }

    private bool IsBeoordelaar => Inhoud.BeoordelaarKbo is { } kbo
        ? Wie.Mijlpaalfunctie is not null && Inhoud.Beoordelaar is { } partij && Wie.TreedtOpVoor(kbo, partij.Soort)
        : Wie.IsGebiedsteam && Inhoud.Gebiedscontract.Contractregios.Nodes.Any(r => Wie.Regios.Contains(r.ReferentieregioCode));

    /// <summary>Accepts the milestone for the amount that the page showed.</summary>
    public Task<IActionResult> OnPostAanvaarding(CancellationToken stop) => GeefStap("aanvaarding", new { verslag = Gelezenverslag }, "aanvaard", stop);

    /// <summary>Sends the report back.</summary>
    public Task<IActionResult> OnPostTerugsturing(CancellationToken stop) => GeefStap("terugsturing", new { reden = Reden, verslag = Gelezenverslag }, "teruggestuurd", stop);
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Judging: accept, or send back with a reason.</summary>
public sealed partial class MijlpaalModel
{
    /// <summary>Whether this person judges here. Somebody else must, when the signature is the own one; the service for contracts sees to that.</summary>
    public bool MagBeoordelen => KanVerder && Inhoud.Status is ("Gerapporteerd" or "Ondertekend") && IsBeoordelaar;

    /// <summary>Last day on which the judgement is on time; null while signatures are missing.</summary>
    public DateOnly? TeBeoordelenVoor => Inhoud.Status == "Ondertekend" ? Inhoud.TeBeoordelenVoor : null;

    /// <summary>Who judges, in words.</summary>
    public string Beoordelaar => Inhoud.Beoordelaar?.Naam ?? "het gebiedsteam van de regio";

    /// <summary>Why less was accepted than was reported.</summary>
    public string? Waarom => Inhoud.AanvaardOp is null ? null : Laatste("Aanvaarding")?.Tekst;

    /// <summary>For how much it is accepted, as people here write it.</summary>
    [BindProperty]
    public string? Aanvaardbedrag { get; set; }

    /// <summary>Why that is less than was reported.</summary>
    [BindProperty]
    public string? Aanvaardreden { get; set; }

    /// <summary>Whether what was refused is an acceptance, so that each sentence stands at the right form.</summary>
    public bool Aanvaardt { get; private set; }

    /// <summary>Why it goes back.</summary>
    [BindProperty]
    public string? Reden { get; set; }

    private bool IsBeoordelaar => Inhoud.BeoordelaarKbo is { } kbo
        ? Wie.Mijlpaalfunctie is not null && Inhoud.Beoordelaar is { } partij && Wie.TreedtOpVoor(kbo, partij.Soort)
        : Wie.IsGebiedsteam && Inhoud.Verantwoordelijke.Soort != "VlaamseOverheid" && Inhoud.Gebiedscontract.Contractregios.Nodes.Any(r => Wie.Regios.Contains(r.ReferentieregioCode));

    /// <inheritdoc />
    public override string Anker(string veld) => Aanvaardt && veld is ("bedrag" or "reden") ? $"aanvaard{veld}"
        : veld.StartsWith("bewijsstukken", StringComparison.Ordinal) ? "bestanden" : base.Anker(veld);

    /// <summary>Accepts the milestone, for what was reported or for less with a reason.</summary>
    public async Task<IActionResult> OnPostAanvaarding(CancellationToken stop)
    {
        Aanvaardt = true;
        var bedrag = Taal.LeesBedrag(Aanvaardbedrag);
        return !string.IsNullOrWhiteSpace(Aanvaardbedrag) && bedrag is null && Wie.IsAangemeld
            ? await Weiger(Verkeer.Weigering.Van([("bedrag", "Schrijf een bedrag in euro, bijvoorbeeld 1.250,50.")]), stop)
            : await GeefStap("aanvaarding", new { verslag = Gelezenverslag, bedrag = bedrag?.ToString("0.00", CultureInfo.InvariantCulture), reden = Aanvaardreden }, "aanvaard", stop);
    }

    /// <summary>Sends the report back.</summary>
    public Task<IActionResult> OnPostTerugsturing(CancellationToken stop) => GeefStap("terugsturing", new { reden = Reden, verslag = Gelezenverslag }, "teruggestuurd", stop);
}

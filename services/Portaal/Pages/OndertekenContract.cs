using Gebiedswerking.Fundament;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Signing or refusing the contract, and the visum. What an avenant has too is in <see cref="Ondertekenblad"/>.</summary>
public sealed partial class ContractModel
{
    /// <inheritdoc />
    public override bool IsVerlopen => Inhoud.Einddatum < Brussel.Vandaag(klok);

    /// <inheritdoc />
    public override string? Teksthash => Rond.Hash;

    /// <inheritdoc />
    public override string Weigergevolg => "Het contract gaat dan terug naar het gebiedsteam. Alle handtekeningen op deze tekst vervallen.";

    /// <inheritdoc />
    protected override Guid Dossier => Id;

    /// <inheritdoc />
    protected override string Pad => $"contracten/{Id}";

    /// <inheritdoc />
    protected override bool LigtVoor => Inhoud.Status == "TerOndertekening";

    /// <inheritdoc />
    protected override IEnumerable<Tekenpartij> Tekenpartijen => Inhoud.Partijen.Nodes;

    /// <summary>Refuses to sign the text that the page showed.</summary>
    public Task<IActionResult> OnPostWeigering(CancellationToken stop) => Geef($"{Pad}/weigering",
        new { reden = Reden, hash = Hash, partij = Partijkeuze, namens = Namens }, Id, opVersie: false, "geweigerd", stop);

    /// <summary>Gives the visum: for the text that the page showed, so only for that version of the contract.</summary>
    public Task<IActionResult> OnPostVisum(CancellationToken stop) => Geef($"{Pad}/visum", Visumbesluit, Id, opVersie: true, "visum", stop);

    /// <inheritdoc />
    public override string Visumzin(Tekenpartij partij) => $"De gemeente betaalt {Taal.Euro(partij.VoorVisum)}.";

    /// <inheritdoc />
    protected override IEnumerable<string> Getekend(Tekenpartij partij) => Handtekeningen(partij).Select(h => h.Hoedanigheid);
}

using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Asking the fund again when it does not answer.</summary>
public sealed partial class ContractModel
{
    /// <summary>Whether this person can ask the fund again; the service for contracts has the last word.</summary>
    public bool MagOpnieuwVragen => Inhoud.Status == "WachtOpMiddelen" && Wie.IsGebiedsteam;

    /// <summary>Asks again: the fund never books the same text twice.</summary>
    public Task<IActionResult> OnPostMiddelen(CancellationToken stop) => Geef($"contracten/{Id}/middelenaanvraag", new { }, Id, opVersie: true, "gevraagd", stop);
}

using System.Globalization;
using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Teksten;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Signing the contract. The hash says what was read, so two people can sign at the same moment.</summary>
public sealed partial class ContractModel
{
    /// <summary>The exact text; read only for who is to sign it or to judge what it costs.</summary>
    public Gelezentekst? Tekst { get; private set; }

    /// <summary>The text for human eyes.</summary>
    public Tekstdeel Leestekst => new(Tekstweergave.Van(Tekst!.Inhoud), 4);

    /// <summary>The partij for which this person has a signature to set; null when there is none. The service for contracts has the last word.</summary>
    public Partij? MijnPartij => Inhoud.Status == "TerOndertekening" ? Inhoud.Partijen.Nodes.FirstOrDefault(p => TeZetten(p).Any()) : null;

    /// <summary>Whether that signature must wait for the visum.</summary>
    public bool WachtOpVisum => MijnPartij is { } p && Ondertekenlijst.WachtOpVisum(p.Soort, p.Financiering, p.Visum);

    /// <summary>Whether the term of the contract ended before all signed.</summary>
    public bool IsVerlopen => Inhoud.Einddatum < Brussel.Vandaag(klok);

    /// <summary>Hash of the text that the form showed.</summary>
    [BindProperty]
    public string? Hash { get; set; }

    /// <summary>KBO number of the partij for which is signed.</summary>
    [BindProperty]
    public string? Partijkeuze { get; set; }

    /// <summary>Kind of decision.</summary>
    [BindProperty]
    public string? Soort { get; set; }

    /// <summary>Day of the decision.</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Title or number of the decision.</summary>
    [BindProperty]
    public string? Referentie { get; set; }

    /// <summary>Where the decision was published.</summary>
    [BindProperty]
    public string? Uri { get; set; }

    /// <summary>Day on which it was published.</summary>
    [BindProperty]
    public string? Bekendmaking { get; set; }

    /// <summary>Signs the text that the page showed.</summary>
    public async Task<IActionResult> OnPostOndertekening(CancellationToken stop)
    {
        var fouten = Taal.LeesDagen(("grond.datum", Datum), ("grond.bekendmaking", Bekendmaking));
        var grond = new { soort = Soort, datum = Dag(Datum), referentie = Referentie, uri = Uri, bekendmaking = Dag(Bekendmaking) };
        return fouten.Count > 0 && Wie.IsAangemeld
            ? await Weiger(Verkeer.Weigering.Van(fouten), stop)
            : await Geef($"contracten/{Id}/ondertekening", new { hash = Hash, partij = Partijkeuze, grond, namens = Namens }, Id, opVersie: false, "ondertekend", stop);
    }

    private static string? Dag(string? tekst) => Taal.LeesDag(tekst)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Files for the bank, and messages of it.</summary>
[RequestSizeLimit(Bankdienst.Formuliergrens)]
[RequestFormLimits(MultipartBodyLengthLimit = Bankdienst.Formuliergrens)]
public sealed partial class BetalingenModel
{
    private const string Bankvraag = """
        query($fonds: GebiedsfondsFilter!) {
          betaalbestanden(first: 20, orderBy: [GEMAAKT_OP_DESC], filter: { gebiedsfonds: $fonds }) {
            pageInfo { hasNextPage }
            nodes {
              id gemaaktOp uitvoerdatum aantal bedrag gebiedsfonds { id titel voorbeeld }
              betaald: betaaldelen(first: 1, filter: { status: { equalTo: Betaald } }) { totalCount }
              mislukt: betaaldelen(first: 1, filter: { status: { equalTo: Mislukt } }) { totalCount }
              onderweg: betaaldelen(first: 1, filter: { status: { equalTo: Onderweg } }) { totalCount }
            }
          }
        }
        """;

    /// <summary>The last files of the funds on this page, newest first.</summary>
    public Lijst<Betaalbestand> Bestanden { get; private set; } = new([], new(false));

    /// <summary>Funds with an approved payment: these can go in a file.</summary>
    public IReadOnlyList<Gebiedsfonds> TeVerzenden => FondsenMet("Goedgekeurd");

    /// <summary>Funds with a payment of which the bank must say what became of it.</summary>
    public IReadOnlyList<Gebiedsfonds> Onderweg => FondsenMet("Verzonden");

    /// <summary>Day on which the bank is asked to pay.</summary>
    [BindProperty]
    public string? Uitvoerdatum { get; set; }

    /// <summary>The message of the bank.</summary>
    [BindProperty]
    public IFormFile? Bankbericht { get; set; }

    /// <summary>Withdraws an approval.</summary>
    public Task<IActionResult> OnPostIntrekking(CancellationToken stop) => GeefStap("intrekking", new { }, "ingetrokken", stop);

    /// <summary>Puts all approved payments of a fund in a file for the bank.</summary>
    public async Task<IActionResult> OnPostBestand(CancellationToken stop)
    {
        if (!string.IsNullOrWhiteSpace(Uitvoerdatum) && Taal.LeesDag(Uitvoerdatum) is null && Wie.IsAangemeld)
        {
            return await Weiger(Verkeer.Weigering.Van(("uitvoerdatum", "Vul een dag in, zoals 2026-11-25, of laat dit veld leeg.")), stop);
        }

        return await Geef($"fondsen/{Fonds}/betaalbestanden", new { uitvoerdatum = Taal.LeesDag(Uitvoerdatum)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            Fonds, opVersie: false, $"bestand&fonds={Fonds}", stop);
    }

    /// <summary>Brings a message of the bank.</summary>
    public async Task<IActionResult> OnPostBericht(CancellationToken stop)
    {
        if (!Wie.IsAangemeld)
        {
            return Challenge();
        }

        if (Bankbericht is null)
        {
            return await Weiger(Verkeer.Weigering.Van(("bestand", "Kies een bestand met een bericht van de bank.")), stop);
        }

        var (versie, weigering) = await bank.BrengBericht(Fonds, Bankbericht, Sleutel, stop);
        if (weigering is not null)
        {
            return await Weiger(weigering, stop);
        }

        await Leesmodel.WachtOp(Fonds, versie, stop);
        return Redirect($"{Request.Path}?gedaan=bericht&fonds={Fonds}&versie={versie}");
    }

    private static bool IsBankveld(string veld) => veld == "bestand" || veld.StartsWith("regel ", StringComparison.Ordinal);

    private async Task LeesBank(CancellationToken stop)
    {
        var fondsen = Open.Nodes.Concat(Betaald.Nodes).Select(b => b.Gebiedsfonds.Id).Distinct().ToList();
        if (Wie.IsGemandateerde && fondsen.Count > 0)
        {
            Bestanden = (await Leesmodel.Vraag<Bankantwoord>(Bankvraag, new { fonds = new { id = new { @in = fondsen } } }, stop)).Betaalbestanden;
        }
    }

    private List<Gebiedsfonds> FondsenMet(string status) => [.. Open.Nodes.Where(b => b.Status == status).Select(b => b.Gebiedsfonds).DistinctBy(f => f.Id)];

    /// <summary>A file for the bank.</summary>
    public sealed record Betaalbestand(
        Guid Id, DateTimeOffset GemaaktOp, DateOnly Uitvoerdatum, int Aantal, decimal Bedrag, Gebiedsfonds Gebiedsfonds, Telling Betaald, Telling Mislukt, Telling Onderweg);

    /// <summary>How many there are.</summary>
    public sealed record Telling(int TotalCount);

    private sealed record Bankantwoord(Lijst<Betaalbestand> Betaalbestanden);
}

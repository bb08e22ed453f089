using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The first page: what awaits this person, and the contracts in force.</summary>
public sealed class IndexModel(Leesmodel leesmodel) : Bladmodel
{
    private const string Contractvraag = """
        query($filter: GebiedscontractFilter) {
          gebiedscontracten(first: 20, filter: $filter, orderBy: [TITEL_ASC]) {
            pageInfo { hasNextPage } nodes { id titel bedrag einddatum voorbeeld }
          }
        }
        """;

    private const string Taakvraag = """
        query($kbo: String!, $status: [Mijlpaalstatus!]) {
          mijlpalen(first: 100, orderBy: [VERVALDATUM_ASC], filter: {
            verantwoordelijkeKbo: { equalTo: $kbo }, status: { in: $status }, gebiedscontract: { status: { equalTo: InWerking } } }) {
            pageInfo { hasNextPage }
            nodes {
              id omschrijving status vervaldatum teLaat
              gebiedscontract { id titel }
              handtekeningen { nodes { hoedanigheid vervallenOp } }
            }
          }
        }
        """;

    /// <summary>What awaits this person, first to expire first.</summary>
    public IReadOnlyList<Taak> TeDoen { get; private set; } = [];

    /// <summary>Whether there is more than is shown.</summary>
    public bool MeerTeDoen { get; private set; }

    /// <summary>Contracts in force; of the own organisation for who signed in for one.</summary>
    public IReadOnlyList<Contractregel> Contracten { get; private set; } = [];

    /// <summary>Whether there are more than are shown.</summary>
    public bool MeerContracten { get; private set; }

    /// <summary>Shows the page.</summary>
    public async Task OnGet(CancellationToken stop)
    {
        Titel = Wie.IsAangemeld ? "Uw overzicht" : "Afspraken voor een gebied";
        (Contracten, MeerContracten) = await LeesContracten(stop);
        (TeDoen, MeerTeDoen) = await LeesTaken(stop);
    }

    private async Task<(IReadOnlyList<Contractregel> Contracten, bool Meer)> LeesContracten(CancellationToken stop)
    {
        var inWerking = new { equalTo = "InWerking" };
        object filter = Wie.IsAangemeld ? new { status = inWerking, partijen = new { some = new { kbo = new { equalTo = Wie.Organisatie } } } } : new { status = inWerking };
        var gelezen = (await leesmodel.Vraag<Contractantwoord>(Contractvraag, new { filter }, stop)).Gebiedscontracten;
        return (gelezen.Nodes, gelezen.PageInfo.HasNextPage);
    }

    private async Task<(IReadOnlyList<Taak> Taken, bool Meer)> LeesTaken(CancellationToken stop)
    {
        string[] status = [.. Wie.Rapporteert ? new[] { "Gepland", "Teruggestuurd" } : [], .. Wie.Hoedanigheid is null ? [] : new[] { "Gerapporteerd" }];
        if (status.Length == 0)
        {
            return ([], false);
        }

        var gelezen = (await leesmodel.Vraag<Taakantwoord>(Taakvraag, new { kbo = Wie.Organisatie, status }, stop)).Mijlpalen;
        return ([.. gelezen.Nodes.Where(m => !m.Handtekeningen.Nodes.Any(h => h.VervallenOp is null && h.Hoedanigheid == Wie.Hoedanigheid && m.Status == "Gerapporteerd"))
            .Select(m => new Taak(m.Status == "Gerapporteerd" ? "Ondertekenen" : "Rapporteren", m.Omschrijving, m.Gebiedscontract.Id, m.Gebiedscontract.Titel,
                m.Id, m.Vervaldatum, m.TeLaat == true))], gelezen.PageInfo.HasNextPage);
    }

    /// <summary>Something that awaits this person.</summary>
    public sealed record Taak(string Handeling, string Omschrijving, Guid Contract, string Contracttitel, Guid Mijlpaal, DateOnly Vervaldatum, bool TeLaat);

    /// <summary>A contract in a list.</summary>
    public sealed record Contractregel(Guid Id, string Titel, decimal Bedrag, DateOnly Einddatum, bool Voorbeeld);

    private sealed record Contractantwoord(Lijst<Contractregel> Gebiedscontracten);

    private sealed record Taakantwoord(Lijst<Taakrij> Mijlpalen);

    private sealed record Taakrij(
        Guid Id, string Omschrijving, string Status, DateOnly Vervaldatum, bool? TeLaat, Contractnaam Gebiedscontract, Lijst<Gezet> Handtekeningen);

    private sealed record Contractnaam(Guid Id, string Titel);

    private sealed record Gezet(string Hoedanigheid, DateTimeOffset? VervallenOp);
}

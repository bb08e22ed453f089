using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>
/// Money of a fund from outside the Vlaamse begroting: what partijen pay or give, and what Europe is asked for. Everybody sees what is certain;
/// promises and requests are there for who may see these. The commands are in AnderGeldopdrachten.cs.
/// </summary>
public sealed partial class AnderGeldModel(Leesmodel leesmodel, Opdrachten opdrachten, TimeProvider klok) : Formulierblad(leesmodel, opdrachten)
{
    private const string Vraag = """
        query($id: UUID!) {
          gebiedsfonds(id: $id) {
            id titel van tot voorbeeld
            programma { mandatering { mandaatplafond { plafond } } }
            fondsregios(first: 20) { pageInfo { hasNextPage } nodes { referentieregioCode } }
            medefinancieringen(first: 200, orderBy: [TOEGEZEGD_OP_DESC]) {
              pageInfo { hasNextPage }
              nodes {
                id partijKbo bedrag vorm voorwaardelijk status gestort toegezegdOp bevestigdOp referentie
                teksten(first: 5) { pageInfo { hasNextPage } nodes { veld tekst } } } }
            euAanvragen(first: 50, orderBy: [VOORBEREID_OP_DESC]) {
              pageInfo { hasNextPage }
              nodes {
                id programma oproep referentie bedrag aandeel status toegekend ontvangen ingediendOp beslistOp besluit
                teksten(first: 5) { pageInfo { hasNextPage } nodes { veld tekst } }
                koppelingen(first: 50) { pageInfo { hasNextPage } nodes { gebiedscontractId geraaktOp gebiedscontract { titel } } } } }
            reserveringen(first: 200, filter: { status: { in: [Gereserveerd, Vastgelegd] } }) { pageInfo { hasNextPage } nodes { gebiedscontract { id titel } } }
          }
        }
        """;

    private const string Naamvraag = "query($kbos: [String!]!) { gemeenten(first: 500, filter: { kbo: { in: $kbos } }) { pageInfo { hasNextPage } nodes { kbo naam } } }";

    private Dictionary<string, string> _namen = [];

    /// <summary>The fund.</summary>
    public Fonds Inhoud { get; private set; } = null!;

    /// <summary>The address.</summary>
    [BindProperty(SupportsGet = true, Name = "fonds")]
    public Guid Id { get; set; }

    /// <summary>The co-financing or request that a form is about.</summary>
    [BindProperty]
    public Guid Nummer { get; set; }

    /// <summary>Whether this person decides for the Vlaamse Regering.</summary>
    public bool IsRegering => Wie.Rol == "regering";

    /// <summary>Whether this person works on the fund; the service for funds has the last word.</summary>
    public bool WerktMee => IsRegering || (Wie.IsGemandateerde && Inhoud.Programma?.Mandatering?.Mandaatplafond is not null)
        || (Wie.IsGebiedsteam && Inhoud.Fondsregios.Nodes.Any(r => Wie.Regios.Contains(r.ReferentieregioCode)));

    /// <summary>Whether the page shows less than there is.</summary>
    public bool IsOnvolledig => Inhoud.Medefinancieringen.PageInfo.HasNextPage || Inhoud.EuAanvragen.PageInfo.HasNextPage;

    /// <summary>The years in which granted money can be credit.</summary>
    public IEnumerable<int> Jaren => Enumerable.Range(Math.Max(Brussel.Vandaag(klok).Year, Inhoud.Van.Year), Math.Max(0, Inhoud.Tot.Year - Math.Max(Brussel.Vandaag(klok).Year, Inhoud.Van.Year) + 1));

    /// <summary>Name of a partij: of a gemeente, else its number.</summary>
    public string Naam(string kbo) => _namen.GetValueOrDefault(kbo) ?? $"partij {kbo[..4]}.{kbo[4..7]}.{kbo[7..]}";

    /// <summary>Contracts of the fund that do not lean on a request yet.</summary>
    public IReadOnlyList<(string Code, string Naam)> Koppelbaar(EuAanvraag aanvraag) => [.. Inhoud.Reserveringen.Nodes.Select(r => r.Gebiedscontract).OfType<Fondsbeeld.Contract>()
        .Where(c => !aanvraag.Koppelingen.Nodes.Any(k => k.GebiedscontractId == c.Id)).Select(c => ($"{c.Id}", c.Titel))];

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) => Toon(gedaan, versie, stop);

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Stand = await Leesmodel.Versie(Id, stop) ?? 0;
        if ((await Leesmodel.Vraag<Antwoord>(Vraag, new { id = Id }, stop)).Gebiedsfonds is not { } gevonden)
        {
            return false;
        }

        (Inhoud, Titel) = (gevonden, $"Geld van partijen en van Europa: {gevonden.Titel}");
        if (gevonden.Medefinancieringen.Nodes.Count > 0)
        {
            var kbos = gevonden.Medefinancieringen.Nodes.Select(m => m.PartijKbo).Distinct().ToList();
            _namen = (await Leesmodel.Vraag<Namen>(Naamvraag, new { kbos }, stop)).Gemeenten.Nodes.GroupBy(g => g.Kbo).ToDictionary(g => g.Key, g => g.First().Naam);
        }

        return true;
    }

    /// <summary>A fund as the read model shows it.</summary>
    public sealed record Fonds(Guid Id, string Titel, DateOnly Van, DateOnly Tot, bool Voorbeeld, FondskredietModel.Programmarij? Programma, Lijst<Regio> Fondsregios,
        Lijst<Medefinanciering> Medefinancieringen, Lijst<EuAanvraag> EuAanvragen, Lijst<Reservering> Reserveringen);

    /// <summary>A referentieregio of it.</summary>
    public sealed record Regio(string ReferentieregioCode);

    /// <summary>What a partij pays or gives.</summary>
    public sealed record Medefinanciering(Guid Id, string PartijKbo, decimal Bedrag, string Vorm, bool Voorwaardelijk, string Status, decimal Gestort, DateTimeOffset ToegezegdOp,
        DateTimeOffset? BevestigdOp, string? Referentie, Lijst<TrekkingenModel.Tekst> Teksten);

    /// <summary>A request for European money.</summary>
    public sealed record EuAanvraag(Guid Id, string Programma, string Oproep, string Referentie, decimal Bedrag, decimal Aandeel, string Status, decimal Toegekend, decimal Ontvangen,
        DateOnly? IngediendOp, DateTimeOffset? BeslistOp, string? Besluit, Lijst<TrekkingenModel.Tekst> Teksten, Lijst<Koppeling> Koppelingen);

    /// <summary>A contract that leans on a request.</summary>
    public sealed record Koppeling(Guid GebiedscontractId, DateTimeOffset? GeraaktOp, Titelrij? Gebiedscontract);

    /// <summary>Its title.</summary>
    public sealed record Titelrij(string Titel);

    /// <summary>What the fund set apart for a contract.</summary>
    public sealed record Reservering(Fondsbeeld.Contract? Gebiedscontract);

    private sealed record Antwoord(Fonds? Gebiedsfonds);

    private sealed record Namen(Lijst<Gemeente> Gemeenten);

    private sealed record Gemeente(string Kbo, string Naam);
}

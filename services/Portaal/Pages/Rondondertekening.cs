using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Taken;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>Around the signature: until when, who may sign for somebody else, who refuses, which conditions are met and what supervision says.</summary>
public sealed partial class ContractModel
{
    private const string Rondvraag = """
        query($id: UUID!) {
          gebiedscontract(id: $id) {
            hash ondertekenenUiterlijk afgewezenOp afgewezenDoorKbo nietTijdigOp
            contractregios(first: 20) { pageInfo { hasNextPage } nodes { referentieregioCode } }
            papierenHandtekeningen(first: 100, filter: { bevestigdOp: { isNull: true }, vervangenOp: { isNull: true } }) { totalCount }
            avenanten(first: 50, orderBy: [NUMMER_DESC]) { pageInfo { hasNextPage } nodes { id nummer soort status opgesteldOp voorgelegdOp aangenomenOp } }
            vervuldeVoorwaarden(first: 100) { pageInfo { hasNextPage } nodes { voorwaardeId datum } }
            toezichtmeldingen(first: 200) { pageInfo { hasNextPage } nodes { versie partijKbo besluit stand datum referentie } }
            handtekeningen(first: 400, filter: { mijlpaalId: { isNull: true }, vervallenOp: { isNull: true } }) {
              pageInfo { hasNextPage } nodes { partijKbo hoedanigheid grondSoort grondUri grondReferentie delegatieReferentie rechtsgrondVervallenOp }
            }
          }
        }
        """;

    private Rondantwoord _rond = null!;

    /// <summary>What goes with the signing.</summary>
    public Rondom Rond => _rond.Gebiedscontract;

    /// <summary>The conditions of the text, each with the day on which it was met.</summary>
    public IReadOnlyList<Opschorting> Voorwaarden { get; private set; } = [];

    /// <summary>Whether the last day to sign is near.</summary>
    public bool IsHerinnering => Rond.OndertekenenUiterlijk is { } dag && Contracttaken.IsHerinnering(dag, Brussel.Vandaag(klok));

    /// <summary>Whether this person notes that conditions were met.</summary>
    public bool MagVervullen => Wie.IsGebiedsteam && Inhoud.Status is "TerOndertekening" or "Ondertekend" && Voorwaarden.Any(v => v.Datum is null);

    /// <summary>The decisions of gemeenten on which was signed, with the last known state of their supervision.</summary>
    public IEnumerable<Besluitstand> Besluiten => Rond.Handtekeningen.Nodes.Where(h => h is { GrondSoort: "Raadsbesluit", GrondUri: not null })
        .Select(h => (h.PartijKbo, Besluit: h.GrondUri!)).Concat(Rond.Toezichtmeldingen.Nodes.Select(t => (t.PartijKbo, t.Besluit))).Distinct()
        .Select(b => new Besluitstand(b.PartijKbo, b.Besluit, Rond.Toezichtmeldingen.Nodes.Where(t => (t.PartijKbo, t.Besluit) == b).MaxBy(t => t.Versie)));

    /// <summary>The decisions of which this person notes the supervision.</summary>
    public IReadOnlyList<Besluitstand> TeNoteren => MijnPartij is not null || !Wie.NoteertToezicht ? []
        : [.. Besluiten.Where(b => b.Laatste?.Stand != "Vernietigd" && (Wie.IsGouverneur || Wie.Organisatie == b.Partij)
            && Rond.Handtekeningen.Nodes.Any(h => h.PartijKbo == b.Partij && (h.GrondUri == b.Besluit || h.GrondReferentie == b.Besluit)))];

    /// <summary>The condition that was met.</summary>
    [BindProperty]
    public Guid Voorwaardekeuze { get; set; }

    /// <summary>What proves that it was met.</summary>
    [BindProperty]
    public string? Bewijs { get; set; }

    /// <summary>The decision under supervision: KBO number, a blank, and how signatures name it.</summary>
    [BindProperty]
    public string? Besluitkeuze { get; set; }

    /// <summary>How far the supervision is.</summary>
    [BindProperty]
    public string? Toezichtkeuze { get; set; }

    /// <summary>Notes that a condition was met.</summary>
    public async Task<IActionResult> OnPostVoorwaarde(CancellationToken stop)
    {
        var fouten = Taal.LeesDagen(("datum", Datum));
        return fouten.Count > 0 && Wie.IsAangemeld ? await Weiger(Verkeer.Weigering.Van(fouten), stop)
            : await Geef($"contracten/{Id}/voorwaarden/{Voorwaardekeuze}/vervulling", new { datum = Dag(Datum), bewijs = Bewijs, uri = Uri }, Id,
                opVersie: false, "vervuld", stop);
    }

    /// <summary>Notes how far the supervision of a decision is.</summary>
    public async Task<IActionResult> OnPostToezicht(CancellationToken stop)
    {
        var fouten = Taal.LeesDagen(("datum", Datum));
        var (partij, besluit) = (Besluitkeuze ?? "").Split(' ', 2) is [var kbo, var naam] ? (kbo, naam) : (null, null);
        return fouten.Count > 0 && Wie.IsAangemeld ? await Weiger(Verkeer.Weigering.Van(fouten), stop)
            : await Geef($"contracten/{Id}/toezicht", new { partij, besluit, stand = string.IsNullOrEmpty(Toezichtkeuze) ? null : Toezichtkeuze, datum = Dag(Datum), referentie = Referentie },
                Id, opVersie: false, "toezicht", stop);
    }

    private async Task LeesRondom(CancellationToken stop)
    {
        Gemachtigd = await Machtigingen.Lees(Leesmodel, Wie, Brussel.Vandaag(klok), stop);
        _rond = await Leesmodel.Vraag<Rondantwoord>(Rondvraag, new { id = Id }, stop);
        await LeesOpstelling(stop);
        if (Inhoud.Status is "TerOndertekening" or "Ondertekend" && await teksten.Lees(Id, stop) is { } tekst
            && tekst.Inhoud.GetProperty("inhoud").TryGetProperty("voorwaarden", out var voorwaarden))
        {
            Voorwaarden = [.. voorwaarden.EnumerateArray().Select(v => (Id: v.GetProperty("id").GetGuid(), Wat: v.GetProperty("omschrijving").GetString()!))
                .Select(v => new Opschorting(v.Id, v.Wat, Rond.VervuldeVoorwaarden.Nodes.FirstOrDefault(m => m.VoorwaardeId == v.Id)?.Datum))];
        }
    }

    private static string? RondomZin(string? gedaan) => gedaan switch
    {
        "geweigerd" => "Uw weigering is bewaard. Het contract is weer een ontwerp bij het gebiedsteam.",
        "vervuld" => "De voorwaarde staat als vervuld.",
        "toezicht" => "De stand van het toezicht is bewaard.",
        _ => Taal.Opgesteld(gedaan),
    };

    /// <summary>What goes with the signing, as the read model shows it.</summary>
    public sealed record Rondom(string? Hash, DateOnly? OndertekenenUiterlijk, DateTimeOffset? AfgewezenOp, string? AfgewezenDoorKbo, DateTimeOffset? NietTijdigOp,
        Verkeer.Lijst<AvenantModel.Regio> Contractregios, Aantal PapierenHandtekeningen, Verkeer.Lijst<Avenantregel> Avenanten, Verkeer.Lijst<Vervuld> VervuldeVoorwaarden, Verkeer.Lijst<Toezicht> Toezichtmeldingen, Verkeer.Lijst<Grondslag> Handtekeningen);

    /// <summary>How many rows there are.</summary>
    public sealed record Aantal(int TotalCount);

    /// <summary>A condition that was met.</summary>
    public sealed record Vervuld(Guid VoorwaardeId, DateOnly Datum);

    /// <summary>A state of the supervision of a decision.</summary>
    public sealed record Toezicht(int Versie, string PartijKbo, string Besluit, string Stand, DateOnly Datum, string Referentie);

    /// <summary>On what a signature rests.</summary>
    public sealed record Grondslag(string PartijKbo, string Hoedanigheid, string GrondSoort, string? GrondUri, string GrondReferentie, string? DelegatieReferentie,
        DateTimeOffset? RechtsgrondVervallenOp);

    /// <summary>A condition of the text.</summary>
    public sealed record Opschorting(Guid Id, string Omschrijving, DateOnly? Datum);

    /// <summary>A decision with the last known state of its supervision.</summary>
    public sealed record Besluitstand(string Partij, string Besluit, Toezicht? Laatste);

    /// <summary>A change of the contract, as far as this person may know of it.</summary>
    public sealed record Avenantregel(Guid Id, int Nummer, string Soort, string Status, DateTimeOffset OpgesteldOp, DateTimeOffset? VoorgelegdOp, DateOnly? AangenomenOp);

    private sealed record Rondantwoord(Rondom Gebiedscontract);
}

using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Teksten;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>One change of a contract in force: what it changes, who must act next, and the forms of who is to.</summary>
public sealed partial class AvenantModel(Leesmodel leesmodel, Opdrachten opdrachten, Contractteksten teksten, TimeProvider klok) : Ondertekenblad(leesmodel, opdrachten)
{
    private const string Avenantvraag = """
        query($contract: UUID!, $avenant: UUID!) {
          avenanten(first: 1, filter: { id: { equalTo: $avenant }, gebiedscontractId: { equalTo: $contract } }) {
            pageInfo { hasNextPage }
            nodes {
              id nummer soort status hash einddatum bedrag beeindigtOp opgesteldOp wachtOpMiddelenSinds weigeringsreden voorgelegdOp aangenomenOp geslotenOp
              gebiedscontract {
                titel status einddatum bedrag voorbeeld contractregios(first: 15) { pageInfo { hasNextPage } nodes { referentieregioCode } }
                partijen(first: 100) { pageInfo { hasNextPage } nodes { kbo beslissendOrgaan financiering } }
              }
              partijen(first: 100, orderBy: [VOLGORDE_ASC]) {
                pageInfo { hasNextPage } nodes { kbo naam soort beslissendOrgaan financiering visum tekent treedtToe treedtUit } }
              handtekeningen(first: 400) {
                pageInfo { hasNextPage } nodes { partijKbo hoedanigheid niveau tijdstip grondSoort grondDatum grondReferentie grondUri } }
              wijzigingen(first: 500, orderBy: [VOLGORDE_ASC]) { pageInfo { hasNextPage } nodes { plaats soort oud nieuw } }
              teksten(first: 100) { pageInfo { hasNextPage } nodes { veld tekst versie } }
              reserveringen(first: 10) { pageInfo { hasNextPage } nodes { status bedrag reden } }
            }
          }
        }
        """;

    /// <summary>The avenant.</summary>
    public Avenantrij Inhoud { get; private set; } = null!;

    /// <summary>The contract of the address.</summary>
    [BindProperty(SupportsGet = true, Name = "contract")]
    public Guid Contractnummer { get; set; }

    /// <summary>The avenant of the address.</summary>
    [BindProperty(SupportsGet = true, Name = "avenant")]
    public Guid Nummer { get; set; }

    /// <summary>What it changes; null when this person may not know.</summary>
    public Verschiltabel? Verschil { get; private set; }

    /// <summary>Whether there is more than the table shows.</summary>
    public bool IsOnvolledig => !IsOpen && Inhoud.Wijzigingen.PageInfo.HasNextPage;

    /// <summary>The partijen of both texts, each with what it pays now.</summary>
    public IReadOnlyList<Partij> Partijen { get; private set; } = [];

    /// <summary>What this avenant is called.</summary>
    public string Naam => Taal.Avenantnaam(Inhoud.Nummer, Inhoud.Soort);

    /// <summary>Whether it can still change or be signed.</summary>
    public bool IsOpen => Inhoud.Status is "Ontwerp" or "WachtOpMiddelen" or "TerOndertekening";

    /// <summary>Whether its exact text can be read: of what came to nothing there is none.</summary>
    public bool HeeftTekst => Inhoud.Status is not ("Verworpen" or "Ingetrokken");

    /// <summary>Whether money of a fund goes with it, as far as this person may know.</summary>
    public bool HeeftFondsgeld => Inhoud.WachtOpMiddelenSinds is not null || Inhoud.Weigeringsreden is not null || Inhoud.Reserveringen.Nodes.Count > 0;

    /// <summary>Per partij what must still happen before it binds.</summary>
    public IReadOnlyList<Beurt> AanZet => !LigtVoor ? [] : [.. Partijen.Where(p => p.Tekent)
        .Select(p => Beurten.VanPartij(p.Naam, p.Soort, p.BeslissendOrgaan, p.VoorVisum, p.Visum, Getekend(p))).Where(b => b.Stappen.Count > 0)];

    /// <summary>Why it was drafted; null when this person may not read that, or when it was erased.</summary>
    public string? Waarom => (HeeftTekst || Redenen.Count() < 2 ? Redenen : Redenen.SkipLast(1)).LastOrDefault()?.Tekst;

    /// <summary>Why it came to nothing.</summary>
    public string? WaaromNiet => HeeftTekst ? null : Redenen.Skip(1).LastOrDefault()?.Tekst;

    /// <inheritdoc />
    public override bool IsVerlopen => Inhoud.Einddatum < Brussel.Vandaag(klok) || Inhoud.Gebiedscontract.Einddatum < Brussel.Vandaag(klok);

    /// <inheritdoc />
    public override string? Teksthash => Inhoud.Hash;

    /// <inheritdoc />
    public override string Weigergevolg => "Het avenant gaat dan niet door. Het contract blijft zoals het is.";

    /// <inheritdoc />
    protected override Guid Dossier => Contractnummer;

    /// <inheritdoc />
    protected override string Pad => $"contracten/{Contractnummer}/avenanten/{Nummer}";

    /// <inheritdoc />
    protected override bool LigtVoor => Inhoud.Status == "TerOndertekening" && IsInWerking;

    /// <inheritdoc />
    protected override IEnumerable<Tekenpartij> Tekenpartijen => Partijen.Where(p => p.Tekent);

    private bool IsInWerking => Inhoud.Gebiedscontract.Status == "InWerking";

    private IEnumerable<Wijzigingstekst> Redenen => Inhoud.Teksten.Nodes.Where(t => t.Veld == "reden").OrderBy(t => t.Versie);

    /// <summary>Shows the page; an avenant that this person may not know of does not exist.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) => Toon(gedaan, versie, stop);

    /// <summary>The signatures of a partij.</summary>
    public IEnumerable<Handtekeningrij> Handtekeningen(Tekenpartij partij) => Inhoud.Handtekeningen.Nodes.Where(h => h.PartijKbo == partij.Kbo).OrderBy(h => h.Tijdstip);

    /// <inheritdoc />
    public override string Visumzin(Tekenpartij partij) => $"Door dit avenant betaalt de gemeente {Taal.Euro(partij.VoorVisum)} meer: {Taal.Euro(partij.Financiering)} in plaats van {Taal.Euro(partij.Financiering - partij.VoorVisum)}.";

    /// <inheritdoc />
    protected override IEnumerable<string> Getekend(Tekenpartij partij) => Handtekeningen(partij).Select(h => h.Hoedanigheid);

    // The version is read before the content: content that is newer than its version is refused, never offered unseen.
    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Stand = await Leesmodel.Versie(Contractnummer, stop) ?? 0;
        if ((await Leesmodel.Vraag<Antwoord>(Avenantvraag, new { contract = Contractnummer, avenant = Nummer }, stop)).Avenanten.Nodes is not [var gevonden])
        {
            return false;
        }

        Inhoud = gevonden;
        Titel = $"{Naam}, {gevonden.Gebiedscontract.Titel}";
        Gemachtigd = await Machtigingen.Lees(Leesmodel, Wie, Brussel.Vandaag(klok), stop);
        Partijen = [.. gevonden.Partijen.Nodes.Select(p => gevonden.Gebiedscontract.Partijen.Nodes.FirstOrDefault(n => n.Kbo == p.Kbo) is { } nu
            ? p with { BeslissendOrgaan = nu.BeslissendOrgaan, Nu = nu.Financiering } : p)];
        await LeesVerschil(stop);
        if (MijnPartij is not null || MijnVisum is not null)
        {
            Tekst = await teksten.Lees(Contractnummer, stop, Nummer);
        }

        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "ondertekend" => Inhoud.Status == "Aangenomen" ? "Uw handtekening is gezet. Het was de laatste: het avenant geldt nu." : "Uw handtekening is gezet.",
        "visum" => "Uw visum is bewaard.",
        "geweigerd" => "Uw weigering is bewaard. Het contract blijft zoals het is.",
        "voorgelegd" => Inhoud.Status == "WachtOpMiddelen" ? "Het fonds krijgt eerst de vraag of er geld is. Zijn antwoord verschijnt hier." : "Het avenant ligt nu voor ter ondertekening.",
        "ingetrokken" => "Het avenant is ingetrokken. Het contract blijft zoals het is.",
        "gevraagd" => "Het fonds krijgt uw vraag opnieuw. Zijn antwoord verschijnt hier.",
        "opgesteld" => "Het avenant is bewaard als ontwerp. Kijk na wat het verandert en leg het dan voor.",
        _ => Taal.Opgesteld(gedaan),
    };

    // While it is open the service compares with the text that binds now; afterwards there is only what it changed then.
    private async Task LeesVerschil(CancellationToken stop)
    {
        var wijzigingen = IsOpen ? await teksten.Vergelijk(Contractnummer, Nummer, stop) : Inhoud.Wijzigingen.Nodes;
        if (wijzigingen is { Count: > 0 } && await teksten.Lees(Contractnummer, stop) is { } tekst)
        {
            var (bijschrift, oud, nieuw) = Inhoud.Status switch
            {
                "Aangenomen" => ("Wat het avenant veranderde", "Was", "Werd"),
                "Verworpen" or "Ingetrokken" => ("Wat het avenant wilde veranderen", "Was", "Zou worden"),
                _ => ("Wat het avenant verandert aan het contract", "Nu", "Wordt"),
            };
            Verschil = new(bijschrift, oud, nieuw, wijzigingen, new Plaatsnamen(tekst.Inhoud, wijzigingen));
        }
    }

    /// <summary>An avenant as the read model shows it.</summary>
    public sealed record Avenantrij(Guid Id, int Nummer, string Soort, string Status, string? Hash, DateOnly Einddatum, decimal Bedrag, DateOnly? BeeindigtOp,
        DateTimeOffset OpgesteldOp, DateTimeOffset? WachtOpMiddelenSinds, string? Weigeringsreden, DateTimeOffset? VoorgelegdOp, DateOnly? AangenomenOp, DateTimeOffset? GeslotenOp,
        Contractrij Gebiedscontract, Lijst<Partij> Partijen, Lijst<Handtekeningrij> Handtekeningen, Lijst<Tekstwijziging> Wijzigingen, Lijst<Wijzigingstekst> Teksten,
        Lijst<Reservering> Reserveringen);

    /// <summary>The contract that it changes.</summary>
    public sealed record Contractrij(string Titel, string Status, DateOnly Einddatum, decimal Bedrag, bool Voorbeeld, Lijst<Regio> Contractregios, Lijst<Partijnu> Partijen);

    /// <summary>A referentieregio of that contract.</summary>
    public sealed record Regio(string ReferentieregioCode);

    /// <summary>A partij as it stands in the text in force.</summary>
    public sealed record Partijnu(string Kbo, string BeslissendOrgaan, decimal Financiering);

    /// <summary>A partij of the new text, or one that leaves.</summary>
    public sealed record Partij(string Kbo, string Naam, string Soort, string BeslissendOrgaan, decimal Financiering, string? Visum, bool Tekent, bool TreedtToe, bool TreedtUit)
        : Tekenpartij(Kbo, Naam, Soort, BeslissendOrgaan, Financiering, Visum)
    {
        /// <summary>What it pays in the text in force, in euro.</summary>
        public decimal Nu { get; init; }

        /// <inheritdoc />
        public override decimal VoorVisum => Financiering - Nu;
    }

    /// <summary>A signature.</summary>
    public sealed record Handtekeningrij(string PartijKbo, string Hoedanigheid, string Niveau, DateTimeOffset Tijdstip, string GrondSoort, DateOnly GrondDatum,
        string GrondReferentie, string? GrondUri) : Gezettehandtekening(Hoedanigheid, Niveau, Tijdstip, GrondSoort, GrondDatum, GrondReferentie, GrondUri);

    /// <summary>Free text.</summary>
    public sealed record Wijzigingstekst(string Veld, string Tekst, int Versie);

    /// <summary>What a fund set apart, as far as this person may know.</summary>
    public sealed record Reservering(string Status, decimal Bedrag, string? Reden);

    private sealed record Antwoord(Lijst<Avenantrij> Avenanten);
}

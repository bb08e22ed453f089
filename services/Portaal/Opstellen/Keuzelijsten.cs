using System.Text.Json.Nodes;
using Gebiedswerking.Portaal.Teksten;
using Gebiedswerking.Portaal.Toegang;
using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>Something to choose.</summary>
/// <param name="Code">What is sent.</param>
/// <param name="Naam">What is shown.</param>
public sealed record Keuze(string Code, string Naam);

/// <summary>A gemeente as the read model shows it.</summary>
public sealed record Gemeentekeuze(string Nis, string Naam, string Kbo, string? ReferentieregioCode);

/// <summary>What there is to choose from: regions, programmes, funds, gemeenten, and the words of the contract.</summary>
public sealed class Keuzelijsten
{
    private const string Vraag = """
        query($regios: [String!]!, $vandaag: Datum!) {
          referentieregios(first: 50, orderBy: [NAAM_ASC]) { pageInfo { hasNextPage } nodes { code naam } }
          gemeenten(first: 500, filter: { tot: { isNull: true } }, orderBy: [NAAM_ASC]) { pageInfo { hasNextPage } nodes { nis naam kbo referentieregioCode } }
          gebiedsprogrammas(first: 100, orderBy: [TITEL_ASC], filter: { status: { in: [Vastgesteld, Lopend] }, programmaregios: { some: { referentieregioCode: { in: $regios } } } }) {
            pageInfo { hasNextPage } nodes { id titel gebiedsfonds { id titel } } }
          mandateringen(first: 100, orderBy: [TITEL_ASC], filter: { geldigTot: { greaterThanOrEqualTo: $vandaag } }) { pageInfo { hasNextPage } nodes { id titel vrNummer } }
        }
        """;

    private static readonly string[] Partijsoorten = ["vlaamseOverheid", "onderneming", "vereniging", "ocmw", "autonoomGemeentebedrijf", "provincie",
        "intergemeentelijkSamenwerkingsverband", "politiezone", "hulpverleningszone", "federaleInstelling"];

    private static readonly Dictionary<string, string[]> PerSoort = new()
    {
        ["vlaamseOverheid"] = ["mandatering", "minister"], ["gemeente"] = ["gemeenteraad", "college"], ["ocmw"] = ["raadMaatschappelijkWelzijn", "vastBureau"],
        ["provincie"] = ["provincieraad", "deputatie"], ["politiezone"] = ["politieraad", "politiecollege"], ["hulpverleningszone"] = ["zoneraad", "zonecollege"],
    };

    /// <summary>What an avenant of each kind can change, in words.</summary>
    private static readonly Keuze[] Avenantsoorten =
    [
        new("termijn", "Andere datums: einddatum of mijlpalen"), new("financieel", "Andere bedragen"),
        new("rechtzetting", "Een schrijffout rechtzetten"), new("materieel", "Andere afspraken: ook partijen of mijlpalen erbij of weg"),
    ];

    private readonly Antwoord _gelezen;
    private readonly IReadOnlyList<string> _regios;

    private Keuzelijsten(Antwoord gelezen, IReadOnlyList<string> regios) => (_gelezen, _regios) = (gelezen, regios);

    /// <summary>The gemeenten that can be partij, those of the own regions first.</summary>
    public IEnumerable<IGrouping<bool, Gemeentekeuze>> Gemeenten => _gelezen.Gemeenten.Nodes.GroupBy(g => _regios.Contains(g.ReferentieregioCode)).OrderByDescending(g => g.Key);

    /// <summary>The kinds of partij that are no gemeente.</summary>
    public static IReadOnlyList<Keuze> AnderePartijen { get; } = [.. Partijsoorten.Select(c => Woord("soort", c))];

    /// <summary>The programmes that were adopted in the own regions.</summary>
    public IReadOnlyList<Keuze> Programmas => [.. _gelezen.Gebiedsprogrammas.Nodes.Select(p => new Keuze($"{p.Id}", p.Titel))];

    /// <summary>The regions of this team.</summary>
    public IReadOnlyList<Keuze> EigenRegios => [.. _gelezen.Referentieregios.Nodes.Where(r => _regios.Contains(r.Code)).Select(r => new Keuze(r.Code, r.Naam))];

    /// <summary>Reads what others made.</summary>
    public static async Task<Keuzelijsten> Lees(Leesmodel leesmodel, Bezoeker wie, DateOnly vandaag, CancellationToken stop) =>
        new(await leesmodel.Vraag<Antwoord>(Vraag, new { regios = wie.Regios, vandaag }, stop), wie.Regios);

    /// <summary>The organs that can decide for a kind of partij; the first usually does.</summary>
    public static IReadOnlyList<string> Organen(string soort) => PerSoort.GetValueOrDefault(soort, []);

    /// <summary>The gemeente with that NIS code; null when there is none.</summary>
    public Gemeentekeuze? Gemeente(string? nis) => _gelezen.Gemeenten.Nodes.FirstOrDefault(g => g.Nis == nis);

    /// <summary>What there is to choose in a field.</summary>
    /// <param name="lijst">Name of the list.</param>
    /// <param name="inhoud">The contract.</param>
    /// <param name="rij">The row of the field.</param>
    public IReadOnlyList<Keuze> Geef(string lijst, JsonObject inhoud, JsonObject rij) => lijst switch
    {
        "regios" => [.. EigenRegios, .. _gelezen.Referentieregios.Nodes.Where(r => !_regios.Contains(r.Code)).Select(r => new Keuze(r.Code, r.Naam))],
        "programmas" => Programmas,
        "fondsen" => [.. _gelezen.Gebiedsprogrammas.Nodes.Where(p => p.Gebiedsfonds is not null && Kladpad.Tekst(inhoud, "programma") is var gekozen && (gekozen.Length == 0 || gekozen == $"{p.Id}"))
            .Select(p => new Keuze($"{p.Gebiedsfonds!.Id}", p.Gebiedsfonds.Titel))],
        "mandateringen" => [.. _gelezen.Mandateringen.Nodes.Select(m => new Keuze($"{m.Id}", $"{m.Titel} ({m.VrNummer})"))],
        "partijsoorten" => AnderePartijen,
        "organen" => Woorden("beslissendOrgaan", [.. Organen(Kladpad.Tekst(rij, "soort"))]),
        "partijen" => [.. Kladpad.Rijen(inhoud, "partijen").OfType<JsonObject>().Where(p => Kladpad.Tekst(p, "kbo").Length > 0)
            .Select(p => new Keuze(Kladpad.Tekst(p, "kbo"), Kladpad.Tekst(p, "naam") is { Length: > 0 } naam ? naam : Kladpad.Tekst(p, "kbo"))).DistinctBy(p => p.Code)],
        "andere" => [.. Kladpad.Rijen(inhoud, "verbintenissen").OfType<JsonObject>().Select((v, i) => (v, i)).Where(p => p.v != rij)
            .Select(p => new Keuze($"{p.i + 1}", $"{p.i + 1}. {Kort(Kladpad.Tekst(p.v, "omschrijving"))}"))],
        "verbintenissoorten" => Woorden("soort", "inspanning", "resultaat"),
        "middelen" => [new("fonds", "Het gebiedsfonds")],
        "wijzen" => Woorden("soort", "naMijlpalen", "voorschotEnSaldo", "trekkingsrecht"),
        "steungronden" => Woorden("grond", "geenSteun", "deMinimis", "groepsvrijstelling", "aangemeld", "dienst"),
        "opdrachtsoorten" => Woorden("soort", "geenOpdracht", "procedure", "uitzondering"),
        "btw" => Woorden("btw", "inbegrepen", "nietInbegrepen"),
        "frequenties" => Woorden("frequentie", "eenmalig", "doorlopend", "maandelijks", "driemaandelijks", "zesmaandelijks", "jaarlijks"),
        "gevolgsoorten" => Woorden("soort", "trancheInhouden", "beeindigen", "andere"),
        "avenantsoorten" => Avenantsoorten,
        _ => [],
    };

    /// <summary>The beginning of a text, for a list.</summary>
    public static string Kort(string tekst) => tekst.Split('\n')[0] is { Length: > 80 } lang ? $"{lang[..80]}…" : tekst.Split('\n')[0];

    private static Keuze[] Woorden(string veld, params string[] codes) => [.. codes.Select(c => Woord(veld, c))];

    private static Keuze Woord(string veld, string code) => new(code, Taal.Hoofdletter(Tekstwoorden.Waarde(veld, code)));

    private sealed record Antwoord(Lijst<Regio> Referentieregios, Lijst<Gemeentekeuze> Gemeenten, Lijst<Programma> Gebiedsprogrammas, Lijst<Mandaat> Mandateringen);

    private sealed record Regio(string Code, string Naam);

    private sealed record Programma(Guid Id, string Titel, Fonds? Gebiedsfonds);

    private sealed record Fonds(Guid Id, string Titel);

    private sealed record Mandaat(Guid Id, string Titel, string VrNummer);
}

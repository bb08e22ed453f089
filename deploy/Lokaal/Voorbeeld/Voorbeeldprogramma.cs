namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>An actie of an example programme.</summary>
internal sealed record Voorbeeldactie(string Titel, string Bestuursniveau, string Verantwoordelijke, decimal Raming);

/// <summary>What an entiteit puts in an example fund each year.</summary>
internal sealed record Voorbeeldinbreng(string Entiteit, string Begrotingsartikel, decimal Vak, decimal Vek, bool Bevestigd = true);

/// <summary>
/// Invented programmes with their platform, mandatering and fund, for real areas: three for a referentieregio and one for a valley
/// across two regions. Marked as example, and shown as such.
/// </summary>
/// <param name="Titel">Title; also how we recognise it later.</param>
/// <param name="Soort">Generic or specific.</param>
/// <param name="Gebieden">Codes of referentieregios or gemeenten.</param>
/// <param name="Regios">The referentieregios in which it plays; the team of the first one prepares it.</param>
/// <param name="Taakstelling">Title of the taakstelling that it works out.</param>
/// <param name="Opgave">The societal task.</param>
/// <param name="Visie">Its vision.</param>
/// <param name="Plafond">Ceiling of its mandatering in euro.</param>
/// <param name="Acties">Its acties.</param>
/// <param name="Inbrengen">What is put in its fund each year.</param>
internal sealed record Voorbeeldprogramma(
    string Titel, string Soort, IReadOnlyList<string> Gebieden, IReadOnlyList<string> Regios, string Taakstelling, string Opgave, string Visie,
    decimal Plafond, IReadOnlyList<Voorbeeldactie> Acties, IReadOnlyList<Voorbeeldinbreng> Inbrengen)
{
    public const string Kempen = "Voorbeeld: de Kempen houden water vast";
    public const string Antwerpen = "Voorbeeld: wonen voor iedereen rond Antwerpen";
    public const string Vallei = "Voorbeeld: van Nete tot Demer";
    public const string OostBrabant = "Voorbeeld: ruimte voor de rivieren van Oost-Brabant";
    private const string Water = "Voorbeeld: ruimte voor water in de valleien";
    private const string Wonen = "Voorbeeld: betaalbaar wonen in kernen";
    private const int AantalJaren = 5;

    public static IReadOnlyList<Voorbeeldprogramma> Alle { get; } =
    [
        new(Kempen, "generiek", ["REFREG03"], ["REFREG03"], Water, "integraalWaterbeheer", "Water dat in de winter valt, is er in de zomer nog.", 6_000_000m,
            [new("Bufferbekkens langs de Grote Nete", "lokaal", "13008", 1_200_000m), new("Ontharding van kernen", "bovenlokaal", "13013", 800_000m)],
            [new("OVO000097", "QB0-1QCG2NY-WT", 1_500_000m, 1_000_000m), new("OVO000050", "MB0-1MFH2ZZ-WT", 400_000m, 300_000m)]),
        new(Antwerpen, "generiek", ["REFREG01"], ["REFREG01"], Wonen, "wonen", "Wie hier wil wonen, vindt een betaalbare woning in een kern met winkels en een bus.", 12_000_000m,
            [new("Gronden bestemmen voor betaalbare woningen", "lokaal", "11002", 4_000_000m), new("Een regionaal renovatieloket", "bovenlokaal", "11023", 900_000m)],
            [new("OVO000097", "QF0-1QDH2PA-WT", 3_000_000m, 1_200_000m), new("OVO000050", "QF0-1QDH5BX-IS", 500_000m, 250_000m, Bevestigd: false)]),
        new(Vallei, "specifiek", ["13008", "13013", "24001", "24020"], ["REFREG03", "REFREG05"], Water, "integraalWaterbeheer", "De rivieren krijgen hun vallei terug, en de dorpen blijven droog.", 4_000_000m,
            [new("Oevers verlagen en dijken verleggen", "bovenlokaal", "24001", 1_500_000m)],
            [new("OVO000097", "QB0-1QCG4XX-IS", 900_000m, 600_000m)]),
        new(OostBrabant, "generiek", ["REFREG05"], ["REFREG05"], Water, "integraalWaterbeheer", "Elke rivier mag een keer per winter buiten haar oevers, op een plaats die we kiezen.", 20_000_000m,
            [new("Regenwater apart afvoeren", "lokaal", "24001", 2_000_000m), new("Wegen uit de vallei halen", "vlaams", "24038", 3_500_000m)],
            [new("OVO000097", "QB0-1QCG7AA-WT", 1_000_000m, 700_000m)]),
    ];

    /// <summary>The client that acts for the gebiedsteam.</summary>
    public string Team => $"demo-gebiedsteam-{Regios[0]}";

    /// <summary>The budget years of the fund.</summary>
    public static IEnumerable<int> Jaren(DateOnly vandaag) => Enumerable.Range(vandaag.Year, AantalJaren);

    /// <summary>The body of POST /api/programmas/mandateringen.</summary>
    public object Mandaat(DateOnly vandaag, IReadOnlyList<Guid> personen) => new
    {
        titel = Titel,
        beslissing = new { datum = vandaag, nummer = FormattableString.Invariant($"VR {vandaag:yyyy ddMM} DOC.9002/1") },
        collectief = personen.Select((persoon, i) => new
        {
            persoon,
            entiteit = i == 0 ? "OVO000097" : "OVO000050",
            functie = i == 0 ? "Projectleider" : "Beleidsmedewerker",
            leider = i == 0,
        }),
        opgaven = new[] { Opgave },
        gebieden = Gebieden.Select(Gebied),
        plafond = Voorbeeldcontract.Euro(Plafond),
        magVerschuiven = true,
        begrotingstoets = new { vrijgesteld = false, adviesInspectie = "IF 2026/101 (voorbeeld)", begrotingsakkoord = "BA 2026/55 (voorbeeld)" },
        geldigVan = new DateOnly(vandaag.Year, 1, 1),
        geldigTot = new DateOnly(vandaag.Year + AantalJaren - 1, 12, 31),
        onderhandelingsruimte = "Tot twee derde van het plafond voor een gemeente (voorbeeld).",
        voorbeeld = true,
    };

    /// <summary>The body of POST /api/programmas/platformen.</summary>
    public object Platform(DateOnly vandaag) => new { titel = Titel, gebieden = Gebieden.Select(Gebied), van = new DateOnly(vandaag.Year, 1, 1), voorbeeld = true };

    /// <summary>The body of POST /api/programmas.</summary>
    public object Inhoud(DateOnly vandaag, Guid taakstelling, Guid platform) => new
    {
        titel = Titel,
        soort = Soort,
        gebieden = Gebieden.Select(Gebied),
        taakstellingen = new[] { taakstelling },
        platform,
        visie = Visie,
        van = new DateOnly(vandaag.Year, 1, 1),
        bbcCyclus = "2026-2031",
        beleidsnotas = new[] { new { minister = "minister van Omgeving", referentie = "Beleidsnota Omgeving 2024-2029, doelstelling 3 (voorbeeld)" } },
        voorbeeld = true,
    };

    /// <summary>The body of POST .../acties.</summary>
    public static object Actie(Voorbeeldactie actie) => new
    {
        titel = actie.Titel,
        omschrijving = $"{actie.Titel} (voorbeeld).",
        bestuursniveau = actie.Bestuursniveau,
        verantwoordelijke = actie.Verantwoordelijke,
        raming = Voorbeeldcontract.Euro(actie.Raming),
        indicatoren = Array.Empty<Guid>(),
        hangtAfVan = Array.Empty<Guid>(),
    };

    /// <summary>The body of POST /api/fondsen.</summary>
    public object Fonds(Guid programma) => new { programma, titel = $"{Titel} (fonds)", decreetsbasis = "Programmadecreet 2026, artikel 12 (voorbeeld)", voorbeeld = true };

    /// <summary>The body of POST .../inbrengen.</summary>
    public static object Inbreng(Voorbeeldinbreng inbreng, int jaar) => new
    {
        entiteit = inbreng.Entiteit,
        begrotingsartikel = inbreng.Begrotingsartikel,
        jaar,
        vak = Voorbeeldcontract.Euro(inbreng.Vak),
        vek = Voorbeeldcontract.Euro(inbreng.Vek),
    };

    private static object Gebied(string code) =>
        new { soort = code.StartsWith("REFREG", StringComparison.Ordinal) ? "referentieregio" : "gemeente", code };
}

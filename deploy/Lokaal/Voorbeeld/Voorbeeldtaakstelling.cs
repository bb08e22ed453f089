namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>An indicator of an example, with invented figures per area: where it started and how much it moves in a quarter.</summary>
internal sealed record Voorbeeldindicator(
    string Code, string Naam, string Eenheid, string Richting, string Bron, decimal Nulmeting, decimal PerKwartaal, decimal Streefwaarde);

/// <summary>
/// Invented goals for real areas. Marked as example, and shown as such. Two are adopted and have two years of figures; one is
/// open for input, so that a visitor can give some.
/// </summary>
/// <param name="Titel">Title; also how we recognise it later.</param>
/// <param name="Opgave">The societal task.</param>
/// <param name="Doelstelling">The strategic goal.</param>
/// <param name="Gebieden">Codes of referentieregios.</param>
/// <param name="Indicatoren">How progress is measured.</param>
/// <param name="Commissie">Commissie of the Vlaams Parlement.</param>
/// <param name="Vastgesteld">Whether it is brought to adoption.</param>
internal sealed record Voorbeeldtaakstelling(
    string Titel, string Opgave, string Doelstelling, IReadOnlyList<string> Gebieden, IReadOnlyList<Voorbeeldindicator> Indicatoren,
    string Commissie, bool Vastgesteld)
{
    private const int AantalKwartalen = 8;

    public static IReadOnlyList<Voorbeeldtaakstelling> Alle { get; } =
    [
        new("Voorbeeld: ruimte voor water in de valleien", "integraalWaterbeheer",
            "Tegen het einde van de periode kan het water in de valleien breder staan zonder schade in de dorpskernen.", ["REFREG03", "REFREG05"],
            [
                new("WAT-1", "Ruimte voor overstroming", "ha", "stijgend", "Vlaamse Milieumaatschappij (verzonnen)", 310.00m, 6.50m, 420.00m),
                new("WAT-2", "Verharde oppervlakte", "%", "dalend", "Departement Omgeving (verzonnen)", 17.40m, -0.10m, 15.00m),
            ], "Leefmilieu, Natuur en Ruimtelijke Ordening", Vastgesteld: true),
        new("Voorbeeld: betaalbaar wonen in kernen", "wonen",
            "Meer mensen vinden een betaalbare woning in een kern met voorzieningen.", ["REFREG01"],
            [
                new("WON-1", "Sociale huurwoningen", "woningen", "stijgend", "Wonen in Vlaanderen (verzonnen)", 8_400m, 55m, 9_500m),
                new("WON-2", "Leegstaande woningen", "woningen", "dalend", "Gemeenten (verzonnen)", 3_150m, -40m, 2_400m),
            ], "Wonen", Vastgesteld: true),
        new("Voorbeeld: vlot en veilig naar het werk", "mobiliteit",
            "Meer mensen gaan met de fiets of het openbaar vervoer naar het werk, en minder mensen raken onderweg gewond.", ["REFREG08"],
            [
                new("MOB-1", "Verplaatsingen met fiets of openbaar vervoer", "%", "stijgend", "Mobiliteit en Openbare Werken (verzonnen)", 31.00m, 0.40m, 40.00m),
            ], "Mobiliteit en Openbare Werken", Vastgesteld: false),
    ];

    /// <summary>The body of POST /api/taakstellingen.</summary>
    public object Inhoud(DateOnly vandaag) => new
    {
        titel = Titel,
        opgaven = new[] { Opgave },
        gebieden = Gebieden.Select(Gebied),
        doelstelling = Doelstelling,
        onderhandelingsruimte = "Elk gebied kiest zelf met welke acties het de doelen haalt.",
        van = new DateOnly(vandaag.Year - 1, 1, 1),
        tot = new DateOnly(vandaag.Year + 4, 12, 31),
        indicatoren = Indicatoren.Select(indicator => new
        {
            code = indicator.Code,
            naam = indicator.Naam,
            eenheid = indicator.Eenheid,
            richting = indicator.Richting,
            bron = indicator.Bron,
            doelen = Gebieden.Select(gebied => new { gebied = Gebied(gebied), nulmeting = indicator.Nulmeting, streefwaarde = indicator.Streefwaarde }),
        }),
        voorbeeld = true,
    };

    /// <summary>The quarters of two years up to the last one that has ended, oldest first: first day of each.</summary>
    public static IReadOnlyList<DateOnly> Perioden(DateOnly vandaag)
    {
        var lopend = new DateOnly(vandaag.Year, (vandaag.Month - 1) / 3 * 3 + 1, 1);
        return [.. Enumerable.Range(1, AantalKwartalen).Select(terug => lopend.AddMonths(-3 * terug)).Order()];
    }

    /// <summary>The body of POST .../metingen.</summary>
    public static object Meting(Guid id, Voorbeeldindicator indicator, string gebied, DateOnly vandaag, DateOnly periode) => new
    {
        indicator = id,
        gebied = Gebied(gebied),
        waarde = indicator.Nulmeting + indicator.PerKwartaal * Kwartalen(periode),
        periodeVan = periode,
        periodeTot = periode.AddMonths(3).AddDays(-1),
        publicatiedatum = periode.AddMonths(3),
        bron = indicator.Bron,
        kwaliteit = periode == Perioden(vandaag)[^1] ? "voorlopig" : "definitief",
    };

    public static object Beslissing(DateOnly vandaag) => new
    {
        beslissing = new { datum = vandaag, nummer = FormattableString.Invariant($"VR {vandaag:yyyy ddMM} DOC.9001/1") },
    };

    /// <summary>Counted from a fixed day, so that the invented line goes on where it was when a later start adds a quarter.</summary>
    private static int Kwartalen(DateOnly periode) => (periode.Year - 2024) * 4 + periode.Month / 3;

    private static object Gebied(string code) => new { soort = "referentieregio", code };
}

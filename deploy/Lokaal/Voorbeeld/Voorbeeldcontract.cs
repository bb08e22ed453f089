using System.Globalization;

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>Where a milestone of the example must end up, in the order in which a milestone goes through them.</summary>
internal enum Doel
{
    Gepland,
    HalfGetekend,
    Teruggestuurd,
    Ondertekend,
    Aanvaard,
}

/// <summary>A milestone of the example.</summary>
/// <param name="Nis">The responsible gemeente.</param>
/// <param name="Omschrijving">What must be reached; also how we recognise it later.</param>
/// <param name="Bewijs">What proves it.</param>
/// <param name="Bedrag">Amount.</param>
/// <param name="Dagen">Due date, in days from today.</param>
/// <param name="Doel">Where it ends up.</param>
internal sealed record Voorbeeldmijlpaal(string Nis, string Omschrijving, string Bewijs, decimal Bedrag, int Dagen, Doel Doel);

/// <summary>
/// Invented: four real gemeenten of the referentieregio Kempen, a contract that does not exist. Marked as example, and
/// shown as such.
/// </summary>
internal static class Voorbeeldcontract
{
    public const string Titel = "Voorbeeld: water en groen in de vallei van de Kleine Nete";
    public const string Regio = "REFREG03";

    public static IReadOnlyList<(string Nis, string Belofte)> Gemeenten { get; } =
    [
        ("13011", "De oevers van de Kleine Nete in het stadscentrum opnieuw ruimte voor water geven"),
        ("13010", "Een wandel- en fietsverbinding langs de rivier aanleggen"),
        ("13029", "Verharding weghalen en regenwater laten insijpelen in drie woonwijken"),
        ("13017", "Natte graslanden herstellen samen met de landbouwers van het gebied"),
    ];

    /// <summary>Six, each in another state. The one that is accepted comes last: when it is there, all is there.</summary>
    public static IReadOnlyList<Voorbeeldmijlpaal> Mijlpalen { get; } =
    [
        new("13011", "Inrichtingsplan van de oevers goedgekeurd", "goedgekeurd plan", 120_000.00m, 400, Doel.Gepland),
        new("13029", "Eerste wijk onthard", "foto's en opmeting", 40_000.00m, -15, Doel.Gepland),
        new("13017", "Overeenkomsten met landbouwers gesloten", "lijst van de overeenkomsten", 75_500.50m, 45, Doel.Teruggestuurd),
        new("13029", "Tweede wijk onthard", "foto's en opmeting", 60_000.00m, 30, Doel.HalfGetekend),
        new("13010", "Tracé van de verbinding vastgelegd", "besluit over het tracé", 95_000.00m, 20, Doel.Ondertekend),
        new("13011", "Afvoer van de eerste oever verlegd", "proces-verbaal van oplevering", 180_000.25m, 10, Doel.Aanvaard),
    ];

    /// <summary>The body of POST /api/contracten.</summary>
    public static object Inhoud(DateOnly vandaag) => new
    {
        titel = Titel,
        referentieregios = new[] { Regio },
        ingangsdatum = vandaag.AddDays(-120),
        einddatum = vandaag.AddYears(5),
        partijen = Gemeenten.Select(gemeente => new { soort = "gemeente", nis = gemeente.Nis }),
        verbintenissen = Gemeenten.Select(gemeente => new
        {
            verantwoordelijke = gemeente.Nis,
            soort = "resultaat",
            omschrijving = gemeente.Belofte,
            bedrag = Euro(Totaal(gemeente.Nis)),
            mijlpalen = Mijlpalen.Where(mijlpaal => mijlpaal.Nis == gemeente.Nis).Select(mijlpaal => new
            {
                omschrijving = mijlpaal.Omschrijving,
                vervaldatum = vandaag.AddDays(mijlpaal.Dagen),
                bewijs = mijlpaal.Bewijs,
                bedrag = Euro(mijlpaal.Bedrag),
            }),
        }),
        financiering = Gemeenten.Select(gemeente => new { partij = gemeente.Nis, bedrag = Euro(Totaal(gemeente.Nis)) }),
        voorbeeld = true,
    };

    public static object Raadsbesluit(string nis, DateOnly vandaag) => new
    {
        soort = "raadsbesluit",
        datum = vandaag.AddDays(-30),
        referentie = "Goedkeuring gebiedscontract Kleine Nete (voorbeeld)",
        uri = $"https://voorbeeld.invalid/{nis}/raadsbesluiten/kleine-nete",
        bekendmaking = vandaag.AddDays(-25),
    };

    public static object Collegebesluit(DateOnly vandaag) =>
        new { soort = "collegebesluit", datum = vandaag.AddDays(-2), referentie = "Vaststelling mijlpaal Kleine Nete (voorbeeld)" };

    public static string Euro(decimal bedrag) => bedrag.ToString("0.00", CultureInfo.InvariantCulture);

    private static decimal Totaal(string nis) => Mijlpalen.Where(mijlpaal => mijlpaal.Nis == nis).Sum(mijlpaal => mijlpaal.Bedrag);
}

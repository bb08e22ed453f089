namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>Eight invented contracts with three to twelve partijen and sixty milestones, each contract in another state.</summary>
internal static class Voorbeeldcontracten
{
    private static readonly Voorbeeldpartij Vlaanderen =
        new((string?)null) { Soort = "vlaamseOverheid", Kbo = Voorbeeldcontract.VerzonnenKbo(2_990_001), Naam = "Vlaams Gewest (voorbeeld)" };

    private static readonly Voorbeeldpartij Natuurvereniging = new(null, "Vrijwilligers begeleiden bij het beheer",
        new("Eerste werkdag met vrijwilligers gehouden", 0m, 60), new("Beheerploeg opgeleid", 0m, 200))
    { Soort = "vereniging", Kbo = Voorbeeldcontract.VerzonnenKbo(4_991_001), Naam = "Natuur in de Vallei vzw (voorbeeld)" };

    /// <summary>Six milestones, each in another state, on the gemeenten's own money.</summary>
    public static Voorbeeldcontract KleineNete { get; } = new("Voorbeeld: water en groen in de vallei van de Kleine Nete", null, ["REFREG03"], Contractdoel.InWerking, -120,
    [
        new("13011", "De oevers van de Kleine Nete in het stadscentrum opnieuw ruimte voor water geven",
            new("Inrichtingsplan van de oevers goedgekeurd", 120_000.00m, 400), new("Afvoer van de eerste oever verlegd", 180_000.25m, 10, Doel.Aanvaard)),
        new("13010", "Een wandel- en fietsverbinding langs de rivier aanleggen", new Voorbeeldmijlpaal("Tracé van de verbinding vastgelegd", 95_000.00m, 20, Doel.Ondertekend)),
        new("13029", "Verharding weghalen en regenwater laten insijpelen in drie woonwijken",
            new("Eerste wijk onthard", 40_000.00m, -15), new("Tweede wijk onthard", 60_000.00m, 30, Doel.HalfGetekend)),
        new("13017", "Natte graslanden herstellen samen met de landbouwers van het gebied", new Voorbeeldmijlpaal("Overeenkomsten met landbouwers gesloten", 75_500.50m, 45, Doel.Teruggestuurd)),
    ]);

    public static List<Voorbeeldcontract> Alle { get; } =
    [
        KleineNete,
        new("Voorbeeld: ruimte voor water in de Kempen", Voorbeeldprogramma.Kempen, ["REFREG03"], Contractdoel.InWerking, -60,
        [
            Vlaanderen,
            new("13008", "Een bufferbekken aanleggen aan de Grote Nete", new("Vergunning voor het bekken verkregen", 25_000.00m, -40, Doel.Betaald), new("Bekken uitgegraven", 410_000.75m, 30, Doel.Aanvaard)),
            new("13025", "De Molse Nete opnieuw laten meanderen", new("Gronden verworven", 150_000.00m, -5, Doel.Ondertekend), new("Meanders gegraven", 260_000.00m, 220)),
            new("13003", "Wateropvang op bedrijventerreinen", new("Opmeting van de terreinen klaar", 18_000.10m, -20), new("Wadi's aangelegd", 92_000.00m, 150)),
            new("13013", "Ontharding van de dorpskern", new("Ontwerp voorgesteld aan de bewoners", 12_500.00m, 5, Doel.HalfGetekend), new("Plein onthard", 88_000.00m, 260)) { EigenGeld = true },
        ]),
        new("Voorbeeld: betaalbaar wonen rond Antwerpen", Voorbeeldprogramma.Antwerpen, ["REFREG01"], Contractdoel.InWerking, -30,
        [
            Vlaanderen,
            new("11023", "Sociale woningen bouwen in Kapellen", new("Bouwaanvraag ingediend in Kapellen", 75_000.00m, -12), new("Woningen klaar in Kapellen", 900_000.00m, 420)),
            .. WoningenIn(("11001", "Aartselaar", Doel.Betaald), ("11004", "Boechout", Doel.Aanvaard), ("11005", "Boom", Doel.Ondertekend), ("11008", "Brasschaat", Doel.HalfGetekend),
                ("11009", "Brecht", Doel.Teruggestuurd), ("11013", "Edegem", Doel.Gepland), ("11016", "Essen", Doel.Gepland), ("11018", "Hemiksem", Doel.Gepland),
                ("11021", "Hove", Doel.Gepland), ("11022", "Kalmthout", Doel.Gepland)),
        ]),
        new("Voorbeeld: de vallei van de Demer en de Grote Nete", Voorbeeldprogramma.Vallei, ["REFREG03", "REFREG05"], Contractdoel.HalfGetekend, 30,
        [
            Vlaanderen, Natuurvereniging,
            new("13008", "Oevers van de Grote Nete verlagen", new Voorbeeldmijlpaal("Oevers verlaagd", 120_000.00m, 300)),
            new("13013", "Weidevogelgebied vernatten", new("Stuwen geplaatst", 45_000.00m, 160), new("Gebied vernat", 33_333.33m, 340)),
            new("24001", "De Demer ontdijken", new("Studie van de dijken klaar", 60_000.00m, 120), new("Eerste dijk verlegd", 240_000.00m, 500)),
            new("24020", "Stadspark aan de Demer overstroombaar maken", new Voorbeeldmijlpaal("Park ingericht", 175_000.00m, 420)),
        ]),
        new("Voorbeeld: grote werken aan de Dijle", Voorbeeldprogramma.OostBrabant, ["REFREG05"], Contractdoel.Geweigerd, 20,
        [
            Vlaanderen,
            new("24038", "Een noodbekken van tachtig hectare aanleggen",
                new("Gronden verworven", 9_000_000.00m, 300), new("Dijken opgetrokken", 14_000_000.00m, 700), new("Sluis in gebruik", 6_500_000.00m, 1_000)),
            new("24033", "Wegen langs de Dijle verleggen", new("Tracé vastgelegd", 250_000.00m, 200), new("Weg verlegd", 3_100_000.00m, 800), new("Oude weg opgebroken", 400_000.00m, 900)),
        ]),
        new("Voorbeeld: leegstand aanpakken in de rand", Voorbeeldprogramma.Antwerpen, ["REFREG01"], Contractdoel.Ontwerp, 90,
        [
            Vlaanderen,
            new("11024", "Leegstaande panden opknappen", new("Register opgemaakt", 15_000.00m, 180), new("Tien panden opgeknapt", 300_000.00m, 600)),
            new("11025", "Een renovatieloket openen", new("Loket open", 40_000.00m, 200), new("Honderd gezinnen geholpen", 60_000.00m, 700)),
            new("11001", "Woningen boven winkels", new("Eigenaars overtuigd", 20_000.00m, 220), new("Vijf woningen klaar", 125_000.00m, 720)),
        ]),
        new("Voorbeeld: regenwater in Aarschot en Diest", Voorbeeldprogramma.OostBrabant, ["REFREG05"], Contractdoel.Ondertekend, 75,
        [
            Vlaanderen,
            new("24001", "Regenwater apart afvoeren", new("Hemelwaterplan klaar", 30_000.00m, 190), new("Eerste straat klaar", 145_000.00m, 380), new("Tweede straat klaar", 155_000.00m, 600)),
            new("24020", "Hergebruik van regenwater in scholen", new("Afspraken met scholen", 5_000.00m, 150), new("Eerste school aangesloten", 22_000.00m, 300), new("Alle scholen aangesloten", 90_000.00m, 700), new("Verbruik gemeten", 3_000.00m, 900)),
        ]),
        new("Voorbeeld: proefproject waterpleinen", Voorbeeldprogramma.Kempen, ["REFREG03"], Contractdoel.Afgerond, -110,
        [
            Vlaanderen,
            new("13001", "Een waterplein aanleggen", new("Ontwerp van het plein", 8_000.00m, -60, Doel.Betaald), new("Plein in gebruik", 64_000.00m, -10, Doel.Betaald)),
            new("13006", "Een waterplein met de school", new("Ontwerp met de school", 6_500.00m, -50, Doel.Betaald), new("Schoolplein in gebruik", 58_500.50m, -8, Doel.Betaald)),
            new("13004", "Een waterplein in het park", new("Ontwerp van het park", 5_250.25m, -70, Doel.Betaald), new("Waterplein in het park in gebruik", 47_000.00m, -15, Doel.Betaald), new("Bewoners bevraagd", 0m, -3, Doel.Aanvaard)),
        ]),
    ];

    private static IEnumerable<Voorbeeldpartij> WoningenIn(params IReadOnlyList<(string Nis, string Gemeente, Doel Doel)> gemeenten) => gemeenten.Select((waar, i) =>
        new Voorbeeldpartij(waar.Nis, $"Betaalbare woningen mogelijk maken in {waar.Gemeente}",
            new Voorbeeldmijlpaal($"Grond voor woningen bestemd in {waar.Gemeente}", 35_000.00m + i * 1_250.55m, waar.Doel is Doel.Gepland ? 40 + i * 10 : i - 20, waar.Doel)));
}

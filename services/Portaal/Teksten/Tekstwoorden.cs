using System.Globalization;

namespace Gebiedswerking.Portaal.Teksten;

/// <summary>The words for what the canonical text names in codes, in the order in which people read them. An unknown code stays as it is.</summary>
internal static class Tekstwoorden
{
    private static readonly (string Code, string Kop, string Enkelvoud)[] Velden =
    [
        ("titel", "Titel", ""), ("naam", "Naam", ""), ("omschrijving", "Omschrijving", ""), ("soort", "Soort", ""),
        ("referentieregios", "Referentieregio's", ""), ("ingangsdatum", "Ingangsdatum", ""), ("einddatum", "Einddatum", ""),
        ("kbo", "KBO-nummer", ""), ("nis", "NIS-code", ""), ("beslissendOrgaan", "Wie beslist", ""), ("verantwoordelijke", "Verantwoordelijk", ""),
        ("entiteit", "Uitvoerende entiteit", ""),
        ("partij", "Partij", ""), ("bedrag", "Bedrag", ""), ("middelen", "Betaald met", ""), ("btw", "Btw", ""), ("code", "Code", ""), ("grond", "Grond", ""),
        ("referentie", "Referentie", ""), ("voorschot", "Voorschot in procent", ""), ("leverancier", "Geleverd door", ""), ("gegevens", "Gegevens", ""),
        ("frequentie", "Hoe vaak", ""), ("eerst", "Eerste levering uiterlijk op", ""), ("regeling", "Hoe", ""), ("termijn", "Termijn in dagen", ""),
        ("ondertekentermijn", "Laatste dag om te tekenen", ""), ("bekendmaking", "Bekendmaking", ""), ("toetreding", "Toetreding van een partij", ""),
        ("uittreding", "Uittreding van een partij", ""), ("taakstelling", "Nummer van de taakstelling", ""),
        ("vervaldatum", "Uiterlijk klaar op", ""), ("bewijs", "Bewijs", ""),
        ("beoordelaar", "Beoordeeld door", ""), ("programma", "Nummer van het gebiedsprogramma", ""), ("fonds", "Nummer van het gebiedsfonds", ""),
        ("mandatering", "Nummer van de mandatering", ""), ("voorbeeld", "Voorbeeldgegevens", ""), ("id", "Nummer", ""), ("contract", "Nummer van het contract", ""),
        ("inhoud", "Inhoud", ""), ("partijen", "Partijen", "Partij"), ("verbintenissen", "Verbintenissen", "Verbintenis"),
        ("mijlpalen", "Mijlpalen", "Mijlpaal"), ("financiering", "Wie betaalt", "Betaling"),
        ("financieringswijze", "Hoe het bedrag betaald wordt", ""), ("indicator", "Indicator", ""), ("staatssteun", "Staatssteun", ""),
        ("overheidsopdracht", "Overheidsopdracht", ""), ("voorwaarden", "Opschortende voorwaarden", "Opschortende voorwaarde"),
        ("datadeelafspraken", "Gegevens delen", "Afspraak over gegevens"), ("gevolgen", "Gevolgen bij niet-naleving", "Gevolg bij niet-naleving"),
        ("tranches", "Geld van het fonds per jaar", "Jaar"), ("tranche", "Geld van het fonds", ""), ("jaar", "Jaar", ""),
        ("opzegging", "Opzegging", ""), ("volgorde", "Volgorde", ""), ("bij", "Hoort bij", ""),
        ("nummer", "Volgnummer", ""), ("avenant", "Nummer van het avenant", ""), ("basis", "Controlegetal van de tekst die verandert", ""),
        ("beeindigtOp", "Laatste dag van het contract", ""), ("vergelijk", "Nummer van het geschil", ""),
    ];

    private static readonly Dictionary<string, string> Waarden = new()
    {
        ["soort:vlaamseOverheid"] = "Vlaamse overheid", ["soort:gemeente"] = "gemeente", ["soort:onderneming"] = "onderneming", ["soort:vereniging"] = "vereniging",
        ["soort:ocmw"] = "OCMW", ["soort:autonoomGemeentebedrijf"] = "autonoom gemeentebedrijf", ["soort:provincie"] = "provincie",
        ["soort:intergemeentelijkSamenwerkingsverband"] = "intergemeentelijk samenwerkingsverband", ["soort:politiezone"] = "politiezone",
        ["soort:hulpverleningszone"] = "hulpverleningszone", ["soort:federaleInstelling"] = "federale instelling",
        ["soort:naMijlpalen"] = "na elke mijlpaal", ["soort:voorschotEnSaldo"] = "een voorschot en het saldo", ["soort:trekkingsrecht"] = "trekkingsrecht",
        ["soort:geenOpdracht"] = "geen overheidsopdracht", ["soort:procedure"] = "na een procedure", ["soort:uitzondering"] = "onder een uitzondering van de wet",
        ["soort:trancheInhouden"] = "een deel van het geld inhouden", ["soort:beeindigen"] = "het contract stopt", ["soort:andere"] = "iets anders",
        ["grond:geenSteun"] = "geen staatssteun", ["grond:deMinimis"] = "de-minimissteun", ["grond:groepsvrijstelling"] = "groepsvrijstelling",
        ["grond:aangemeld"] = "aangemeld bij de Europese Commissie", ["grond:dienst"] = "dienst van algemeen economisch belang",
        ["btw:inbegrepen"] = "inbegrepen in het bedrag", ["btw:nietInbegrepen"] = "komt bij het bedrag",
        ["frequentie:eenmalig"] = "eenmalig", ["frequentie:doorlopend"] = "doorlopend", ["frequentie:maandelijks"] = "elke maand",
        ["frequentie:driemaandelijks"] = "elke drie maanden", ["frequentie:zesmaandelijks"] = "elke zes maanden", ["frequentie:jaarlijks"] = "elk jaar",
        ["soort:inspanning"] = "inspanningsverbintenis: de partij doet haar best", ["soort:resultaat"] = "resultaatsverbintenis: de partij haalt het resultaat",
        ["beslissendOrgaan:gemeenteraad"] = "de gemeenteraad", ["beslissendOrgaan:college"] = "het college van burgemeester en schepenen",
        ["beslissendOrgaan:mandatering"] = "het gemandateerde collectief", ["beslissendOrgaan:eigenBestuur"] = "het eigen bestuur",
        ["beslissendOrgaan:raadMaatschappelijkWelzijn"] = "de raad voor maatschappelijk welzijn", ["beslissendOrgaan:vastBureau"] = "het vast bureau",
        ["beslissendOrgaan:provincieraad"] = "de provincieraad", ["beslissendOrgaan:deputatie"] = "de deputatie",
        ["beslissendOrgaan:raadVanBestuur"] = "de raad van bestuur", ["beslissendOrgaan:politieraad"] = "de politieraad",
        ["beslissendOrgaan:politiecollege"] = "het politiecollege", ["beslissendOrgaan:zoneraad"] = "de zoneraad",
        ["beslissendOrgaan:zonecollege"] = "het zonecollege", ["beslissendOrgaan:minister"] = "de bevoegde minister",
        ["soort:materieel"] = "andere afspraken", ["soort:financieel"] = "andere bedragen", ["soort:termijn"] = "andere datums",
        ["soort:rechtzetting"] = "rechtzetting van een schrijffout",
        ["middelen:fonds"] = "het gebiedsfonds", ["voorbeeld:true"] = "ja: dit zijn verzonnen gegevens", ["voorbeeld:false"] = "nee",
    };

    /// <summary>Heading of a field.</summary>
    public static string Kop(string code) => Velden.FirstOrDefault(v => v.Code == code).Kop ?? code;

    /// <summary>Heading of one of several.</summary>
    public static string Enkelvoud(string code) => Velden.FirstOrDefault(v => v.Code == code).Enkelvoud is { Length: > 0 } woord ? woord : Kop(code);

    /// <summary>Where a field stands; unknown ones last.</summary>
    public static int Plaats(string code) => Array.FindIndex(Velden, v => v.Code == code) is >= 0 and var plaats ? plaats : int.MaxValue;

    /// <summary>A value in words: amounts in euro, days in full, a KBO number with its points.</summary>
    public static string Waarde(string code, string waarde) => code switch
    {
        "kbo" when waarde.Length == 10 => $"{waarde[..4]}.{waarde[4..7]}.{waarde[7..]}",
        "bedrag" when decimal.TryParse(waarde, NumberStyles.Number, CultureInfo.InvariantCulture, out var bedrag) => Taal.Euro(bedrag),
        _ when DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) => Taal.Dag(dag),
        _ => Waarden.GetValueOrDefault($"{code}:{waarde}", waarde),
    };
}

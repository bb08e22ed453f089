namespace Gebiedswerking.Portaal.Teksten;

/// <summary>The words for what the canonical text names in codes, in the order in which people read them. An unknown code stays as it is.</summary>
internal static class Tekstwoorden
{
    private static readonly (string Code, string Kop, string Enkelvoud)[] Velden =
    [
        ("titel", "Titel", ""), ("naam", "Naam", ""), ("omschrijving", "Omschrijving", ""), ("soort", "Soort", ""),
        ("referentieregios", "Referentieregio's", ""), ("ingangsdatum", "Ingangsdatum", ""), ("einddatum", "Einddatum", ""),
        ("kbo", "KBO-nummer", ""), ("nis", "NIS-code", ""), ("beslissendOrgaan", "Wie beslist", ""), ("verantwoordelijke", "Verantwoordelijk", ""),
        ("partij", "Partij", ""), ("bedrag", "Bedrag", ""), ("middelen", "Betaald met", ""), ("vervaldatum", "Uiterlijk klaar op", ""), ("bewijs", "Bewijs", ""),
        ("beoordelaar", "Beoordeeld door", ""), ("programma", "Nummer van het gebiedsprogramma", ""), ("fonds", "Nummer van het gebiedsfonds", ""),
        ("mandatering", "Nummer van de mandatering", ""), ("voorbeeld", "Voorbeeldgegevens", ""), ("id", "Nummer", ""), ("contract", "Nummer van het contract", ""),
        ("inhoud", "Inhoud", ""), ("partijen", "Partijen", "Partij"), ("verbintenissen", "Verbintenissen", "Verbintenis"),
        ("mijlpalen", "Mijlpalen", "Mijlpaal"), ("financiering", "Wie betaalt", "Betaling"),
    ];

    private static readonly Dictionary<string, string> Waarden = new()
    {
        ["soort:vlaamseOverheid"] = "Vlaamse overheid", ["soort:gemeente"] = "gemeente", ["soort:onderneming"] = "onderneming", ["soort:vereniging"] = "vereniging",
        ["soort:inspanning"] = "inspanningsverbintenis: de partij doet haar best", ["soort:resultaat"] = "resultaatsverbintenis: de partij haalt het resultaat",
        ["beslissendOrgaan:gemeenteraad"] = "de gemeenteraad", ["beslissendOrgaan:college"] = "het college van burgemeester en schepenen",
        ["beslissendOrgaan:mandatering"] = "het gemandateerde collectief", ["beslissendOrgaan:eigenBestuur"] = "het eigen bestuur",
        ["middelen:fonds"] = "het gebiedsfonds", ["voorbeeld:true"] = "ja: dit zijn verzonnen gegevens", ["voorbeeld:false"] = "nee",
    };

    /// <summary>Heading of a field.</summary>
    public static string Kop(string code) => Velden.FirstOrDefault(v => v.Code == code).Kop ?? code;

    /// <summary>Heading of one of several.</summary>
    public static string Enkelvoud(string code) => Velden.FirstOrDefault(v => v.Code == code).Enkelvoud is { Length: > 0 } woord ? woord : Kop(code);

    /// <summary>Where a field stands; unknown ones last.</summary>
    public static int Plaats(string code) => Array.FindIndex(Velden, v => v.Code == code) is >= 0 and var plaats ? plaats : int.MaxValue;

    /// <summary>A value in words.</summary>
    public static string Waarde(string code, string waarde) => Waarden.GetValueOrDefault($"{code}:{waarde}", waarde);
}

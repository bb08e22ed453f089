namespace Gebiedswerking.Portaal.Taken;

/// <summary>
/// Who signs for whom, so that a page can say who must act next. Contracten holds the rule (Ondertekenregels) and has the
/// last word; source: Decreet Lokaal Bestuur, art. 266-267 and 279.
/// </summary>
public static class Ondertekenlijst
{
    private static readonly Dictionary<string, (string[] Functies, string Grond)> PerOrgaan = new()
    {
        ["Gemeenteraad"] = (["VoorzitterGemeenteraad", "AlgemeenDirecteur"], "raadsbesluit"),
        ["College"] = (["Burgemeester", "AlgemeenDirecteur"], "collegebesluit"),
        ["Mandatering"] = (["Gemandateerde"], "vrBeslissing"),
        ["EigenBestuur"] = (["GemachtigdePersoon"], "volmacht"),
        ["RaadMaatschappelijkWelzijn"] = (["VoorzitterRaadMaatschappelijkWelzijn", "AlgemeenDirecteur"], "besluitRaadMaatschappelijkWelzijn"),
        ["VastBureau"] = (["VoorzitterVastBureau", "AlgemeenDirecteur"], "besluitVastBureau"),
        ["Provincieraad"] = (["VoorzitterProvincieraad", "Provinciegriffier"], "provincieraadsbesluit"),
        ["Deputatie"] = (["GemachtigdePersoon", "Provinciegriffier"], "deputatiebesluit"),
        ["RaadVanBestuur"] = (["GemachtigdePersoon"], "besluitRaadVanBestuur"),
        ["Politieraad"] = (["GemachtigdePersoon"], "politieraadsbesluit"),
        ["Politiecollege"] = (["GemachtigdePersoon"], "politiecollegebesluit"),
        ["Zoneraad"] = (["GemachtigdePersoon"], "zoneraadsbesluit"),
        ["Zonecollege"] = (["GemachtigdePersoon"], "zonecollegebesluit"),
        ["Minister"] = (["Minister"], "ministerieelBesluit"),
    };

    // By law these chairs of a gemeente are those of its OCMW too (Decreet Lokaal Bestuur, art. 74 and 79).
    private static readonly Dictionary<string, string> BijHetOcmw = new()
    {
        ["VoorzitterGemeenteraad"] = "VoorzitterRaadMaatschappelijkWelzijn", ["Burgemeester"] = "VoorzitterVastBureau",
    };

    /// <summary>The function in which somebody signs when this organ decides; null when that person does not.</summary>
    public static string? Functie(string orgaan, string functie) => Functies(orgaan).Contains(functie) ? functie
        : BijHetOcmw.TryGetValue(functie, out var andere) && Functies(orgaan).Contains(andere) ? andere : null;

    /// <summary>The functions that sign a contract when this organ decides.</summary>
    public static IReadOnlyList<string> Functies(string orgaan) => PerOrgaan[orgaan].Functies;

    /// <summary>The kind of decision on which they sign it.</summary>
    public static string Grond(string orgaan) => PerOrgaan[orgaan].Grond;

    /// <summary>The organs for which this function signs a contract.</summary>
    public static IReadOnlyList<string> Organen(string functie) => [.. PerOrgaan.Keys.Where(o => Functie(o, functie) is not null)];

    /// <summary>The functions that sign a milestone for a partij of this kind.</summary>
    public static IReadOnlyList<string> Mijlpaalfuncties(string partijsoort) => partijsoort switch
    {
        "Gemeente" => ["Burgemeester", "AlgemeenDirecteur"],
        "VlaamseOverheid" => ["Gemandateerde"],
        "Ocmw" => ["VoorzitterVastBureau", "AlgemeenDirecteur"],
        "Provincie" => ["GemachtigdePersoon", "Provinciegriffier"],
        _ => ["GemachtigdePersoon"],
    };

    /// <summary>Whether a partij cannot sign before its financieel directeur gives a visum.</summary>
    public static bool WachtOpVisum(string partijsoort, decimal financiering, string? visum) =>
        GeeftVisum(partijsoort, financiering) && (visum is null or "Geweigerd");

    /// <summary>Whether the financieel directeur of a partij gives a visum on that amount.</summary>
    public static bool GeeftVisum(string partijsoort, decimal bedrag) => partijsoort is "Gemeente" or "Ocmw" && bedrag > 0;
}

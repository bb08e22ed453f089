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
    };

    /// <summary>The functions that sign a contract when this organ decides.</summary>
    public static IReadOnlyList<string> Functies(string orgaan) => PerOrgaan[orgaan].Functies;

    /// <summary>The kind of decision on which they sign it.</summary>
    public static string Grond(string orgaan) => PerOrgaan[orgaan].Grond;

    /// <summary>The organs for which this function signs a contract.</summary>
    public static IReadOnlyList<string> Organen(string functie) => [.. PerOrgaan.Where(o => o.Value.Functies.Contains(functie)).Select(o => o.Key)];

    /// <summary>The functions that sign a milestone for a partij of this kind.</summary>
    public static IReadOnlyList<string> Mijlpaalfuncties(string partijsoort) => partijsoort switch
    {
        "Gemeente" => ["Burgemeester", "AlgemeenDirecteur"],
        "VlaamseOverheid" => ["Gemandateerde"],
        _ => ["GemachtigdePersoon"],
    };

    /// <summary>Whether a partij cannot sign before its financieel directeur gives a visum.</summary>
    public static bool WachtOpVisum(string partijsoort, decimal financiering, string? visum) =>
        partijsoort == "Gemeente" && financiering > 0 && (visum is null or "Geweigerd");
}

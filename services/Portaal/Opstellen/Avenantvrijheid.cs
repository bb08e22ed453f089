namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>What each kind of avenant can change, so that a page asks nothing else. Contracten holds the rule (Avenantregels) and has the last word.</summary>
internal static class Avenantvrijheid
{
    private static readonly Dictionary<string, (string[] Velden, string[] Lijsten)> PerSoort = new()
    {
        ["termijn"] = (["einddatum", "vervaldatum"], []),
        ["financieel"] = (["bedrag", "partij", "middelen", "jaar", "fonds", "mandatering"], ["financiering", "tranches"]),
        ["rechtzetting"] = (["titel", "omschrijving", "bewijs", "naam", "gegevens", "regeling", "bekendmaking", "toetreding", "uittreding"], []),
    };

    /// <summary>Whether this text can change that field.</summary>
    public static bool MagVeld(Klad klad, string pad) => !klad.Doel.IsAvenant || pad.StartsWith("avenant.", StringComparison.Ordinal)
        || (pad != "ingangsdatum" && (!PerSoort.TryGetValue(Soort(klad), out var regel) || regel.Velden.Contains(pad.Split('.')[^1])));

    /// <summary>Whether rows of that list can be added and dropped.</summary>
    public static bool MagRijen(Klad klad, string lijst) => !klad.Doel.IsAvenant || !PerSoort.TryGetValue(Soort(klad), out var regel) || regel.Lijsten.Contains(lijst);

    private static string Soort(Klad klad) => Kladpad.Tekst(klad.Inhoud, "avenant.soort");
}

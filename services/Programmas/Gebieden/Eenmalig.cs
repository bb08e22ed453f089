namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>A value of a column may stand in one row only.</summary>
internal static class Eenmalig
{
    public static void Eis(IEnumerable<Csvrij> rijen, string kolom)
    {
        var eerder = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rij in rijen)
        {
            var waarde = rij.Rauw(kolom);
            rij.Eis(eerder.TryAdd(waarde, rij.Regel), $"kolom {kolom} is '{waarde}', maar dat staat ook al op regel {eerder[waarde]}.");
        }
    }
}

using Gebiedswerking.Architectuur.Tests.Hulp;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_bestand_toevoegt;

/// <summary>What tests/storingen finds by its trait: a proof with rounds that has none would never be run in full.</summary>
public class Lange_proeven
{
    private static readonly string[] Bestanden = [.. Huis.Bronnen("tests", "*.cs").Where(b => !b.Contains("/Architectuur.Tests/", StringComparison.Ordinal))];

    [Fact]
    public void Met_rondes_zijn_gemerkt() => Bestanden.Where(b => Huis.Lees(b) is var tekst
            && tekst.Contains("Rondes.Aantal(", StringComparison.Ordinal) && !tekst.Contains("[Trait(\"Duur\", \"rondes\")]", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Fact]
    public void Zijn_lang_of_hebben_rondes() => Bestanden.SelectMany(b => Huis.Lees(b).Split("[Trait(\"Duur\", \"")[1..].Select(deel => $"{b}: {deel.Split('"')[0]}"))
        .Where(g => g.Split(": ")[1] is not ("lang" or "rondes")).ShouldBeEmpty();
}

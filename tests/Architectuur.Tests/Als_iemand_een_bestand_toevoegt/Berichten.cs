using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Gebiedswerking.Architectuur.Tests.Hulp;
using Gebiedswerking.Berichten;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_bestand_toevoegt;

/// <summary>
/// A file holds one family: a head of which it bears the name, with the enums, identities, attributes and JSON converters
/// that belong to it. Several enums may share a file without a head.
/// </summary>
public partial class Berichten
{
    private static readonly Dictionary<string, Type[]> Bestanden = Huis.Bronnen("services/Berichten", "*.cs").ToDictionary(b => b, b =>
        Declaratie().Matches(Huis.Lees(b)).Select(m => m.Groups[1].Value).Distinct()
            .SelectMany(naam => Huis.Berichten.GetTypes().Where(t => !t.IsNested && t.Name.Split('`')[0] == naam)).ToArray());

    [Fact]
    public void Hebben_een_familie_per_bestand() => Bestanden
        .Select(b => (Bestand: b.Key, Hoofden: b.Value.Where(IsHoofd).Select(t => t.Name.Split('`')[0]).Distinct().ToList()))
        .Where(b => b.Hoofden.Count > 1 || b.Hoofden.Any(h => h != Naam(b.Bestand) && h != $"I{Naam(b.Bestand)}"))
        .Select(b => $"{b.Bestand}: {string.Join(", ", b.Hoofden)}").ShouldBeEmpty();

    [Fact]
    public void Hebben_een_bestand_per_gebeurtenis_in_de_map_van_de_afzender() => Huis.Gebeurtenissen
        .Where(g => !Bestanden.ContainsKey($"services/Berichten/{(g.Namespace == "Gebiedswerking.Berichten" ? "Kern" : g.Namespace!.Split('.')[^1])}/{g.Name}.cs"))
        .ShouldBeEmpty();

    [Fact]
    public void Worden_allemaal_gezien() =>
        Huis.Berichten.GetExportedTypes().Where(t => !t.IsNested).Except(Bestanden.Values.SelectMany(t => t)).ShouldBeEmpty();

    private static string Naam(string bestand) => Path.GetFileNameWithoutExtension(bestand);

    private static bool IsHoofd(Type type) => !type.IsEnum && !type.IsAssignableTo(typeof(Attribute)) && !type.IsAssignableTo(typeof(JsonConverter))
        && !(type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)));

    [GeneratedRegex(@"^(?:public |internal )(?:sealed |abstract |static |readonly |partial )*(?:record struct|class|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaratie();
}

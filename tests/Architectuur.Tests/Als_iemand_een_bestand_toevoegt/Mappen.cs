using Gebiedswerking.Architectuur.Tests.Hulp;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_bestand_toevoegt;

public class Mappen
{
    private static readonly string[] Toegelaten = ["services", "gateway", "tests", "deploy", "k8s"];

    [Fact]
    public void Bovenaan_zijn_alleen_de_afgesproken() => Directory.EnumerateDirectories(Huis.Wortel).Select(m => Path.GetFileName(m)!)
        .Where(m => !m.StartsWith('.') && !Toegelaten.Contains(m)).ShouldBeEmpty();

    [Fact]
    public void Bovenaan_bevatten_alleen_de_afgesproken_bestanden() => Directory.EnumerateFiles(Huis.Wortel).Select(b => Path.GetFileName(b)!)
        .Where(b => !b.StartsWith('.') && b is not ("Gebiedswerking.sln" or "README.md" or "LICENSE" or "LICENSE.txt" or "LICENSE.md" or "LICENCE" or "LICENTIE" or "LICENTIE.txt"))
        .Where(b => !b.StartsWith("Directory.", StringComparison.Ordinal) && b is not ("global.json" or "nuget.config" or "NuGet.config"))
        .ShouldBeEmpty();

    [Fact]
    public void Van_een_dienst_hebben_een_Program_van_ten_hoogste_dertig_regels() =>
        Huis.Bronnen("services", "Program.cs").Concat(Huis.Bronnen("gateway", "Program.cs"))
            .Where(p => Huis.Lees(p).TrimEnd().Split('\n').Length > 30).ShouldBeEmpty();

    [Fact]
    public void Van_elke_dienst_hebben_een_Program() => Huis.Diensten.Where(d => !Huis.Bronnen(d.Map, "Program.cs").Any()).ShouldBeEmpty();

    [Fact]
    public void Van_elk_project_staan_in_de_oplossing()
    {
        var oplossing = Huis.Lees("Gebiedswerking.sln").Replace('\\', '/');
        new[] { "services", "gateway", "tests", "deploy" }.SelectMany(m => Huis.Bronnen(m, "*.csproj")).Where(p => !oplossing.Contains($"\"{p}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}

using System.Text.RegularExpressions;
using Gebiedswerking.Architectuur.Tests.Hulp;
using Gebiedswerking.Fundament.Bus;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_gebeurtenis_toevoegt;

public partial class Reacties
{
    private static IEnumerable<(Project Dienst, Type Reactie, Type Gebeurtenis)> Alle =>
        Huis.Diensten.SelectMany(d => Reactieregister.Klassen(d.Samenstel).Select(k => (d, k.Reactie, k.Gebeurtenis)));

    [Fact]
    public void Heten_naar_hun_gebeurtenis() => Alle
        .Where(r => r.Reactie.Name != $"{r.Gebeurtenis.Name}{(r.Dienst.Naam == "Projectie" ? "Projectie" : "Reactie")}")
        .Select(r => $"{r.Reactie} on {r.Gebeurtenis.Name}").ShouldBeEmpty();

    [Fact]
    public void Staan_elk_in_een_eigen_bestand() => Alle
        .Where(r => Huis.Bronnen(r.Dienst.Map, $"{r.Reactie.Name}.cs").ToList() is not [var bestand]
            || Klasse().Matches(Huis.Lees(bestand)).Select(m => m.Groups[1].Value).ToList() is not [var enige] || enige != r.Reactie.Name)
        .Select(r => r.Reactie.FullName).ShouldBeEmpty();

    [Fact]
    public void Worden_gevonden() => Alle.ShouldNotBeEmpty();

    [GeneratedRegex(@"^(?:public |internal )?(?:sealed |abstract |static |partial )*(?:class|record) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Klasse();
}

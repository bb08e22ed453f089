using Gebiedswerking.Architectuur.Tests.Hulp;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_laag_overslaat;

public class Verwijzingen_tussen_projecten
{
    [Fact]
    public void Van_een_dienst_gaan_alleen_naar_Berichten_en_Fundament() => Huis.Projecten.Where(p => p.Naam is not ("Berichten" or "Fundament"))
        .SelectMany(p => p.Verwijst("ProjectReference").Select(v => (Van: p.Naam, Naar: Path.GetFileNameWithoutExtension(v.Replace('\\', '/')))))
        .Where(v => v.Naar is not ("Berichten" or "Fundament"))
        .ShouldBeEmpty();

    [Fact]
    public void Van_een_dienst_zijn_er_ook_in_wat_gebouwd_is_geen_andere() => Huis.Diensten
        .SelectMany(d => d.Samenstel.GetReferencedAssemblies().Select(v => (Van: d.Naam, Naar: v.Name!)))
        .Where(v => v.Naar.StartsWith("Gebiedswerking.", StringComparison.Ordinal) && v.Naar is not ("Gebiedswerking.Berichten" or "Gebiedswerking.Fundament"))
        .ShouldBeEmpty();

    [Fact]
    public void Lopen_niet_om_via_bronbestanden_van_een_ander() => Huis.Projecten
        .SelectMany(p => p.Verwijst("Compile").Select(v => $"{p.Pad}: {v}")).ShouldBeEmpty();

    [Fact]
    public void Van_Fundament_gaan_alleen_naar_Berichten() =>
        Huis.Projecten.Single(p => p.Naam == "Fundament").Verwijst("ProjectReference").ShouldBe(["../Berichten/Berichten.csproj"]);

    [Fact]
    public void Van_Berichten_gaan_alleen_naar_de_basis_van_het_raamwerk()
    {
        var berichten = Huis.Projecten.Single(p => p.Naam == "Berichten");

        new[] { "PackageReference", "ProjectReference", "FrameworkReference", "Reference" }.SelectMany(berichten.Verwijst).ShouldBeEmpty();
        Huis.Berichten.GetReferencedAssemblies().Select(v => v.Name!).Where(n => n != "System" && !n.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Worden_voor_elke_dienst_nagekeken() => Huis.Diensten.Count.ShouldBeGreaterThanOrEqualTo(2);
}

using Gebiedswerking.Architectuur.Tests.Hulp;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_laag_overslaat;

public class De_bus
{
    private static readonly string[] Vervoer = ["MassTransit", "RabbitMQ"];

    [Fact]
    public void Is_alleen_in_Fundament_Bus_bekend_als_MassTransit() => Gebruikers()
        .Where(t => t.Namespace?.StartsWith("Gebiedswerking.Fundament.Bus", StringComparison.Ordinal) != true).ShouldBeEmpty();

    [Fact]
    public void Is_daar_wel_degelijk_MassTransit_of_de_vorige_regel_zegt_niets() => Gebruikers().ShouldNotBeEmpty();

    [Fact]
    public void Staat_als_pakket_alleen_in_Fundament() => Huis.Projecten
        .Where(p => p.Naam != "Fundament" && p.Verwijst("PackageReference").Any(v => Vervoer.Any(naam => v.StartsWith(naam, StringComparison.Ordinal))))
        .ShouldBeEmpty();

    private static IEnumerable<Type> Gebruikers() => Huis.Samenstellen.SelectMany(s => s.GetTypes())
        .Where(t => Verwijzingen.Van(t).Any(v => Vervoer.Any(naam => v.Assembly.GetName().Name!.StartsWith(naam, StringComparison.Ordinal))));
}

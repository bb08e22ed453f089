using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Lokaal.Tests.Als_de_testbank_oordeelt;

public sealed class Momentopnamen : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("momentopname-").FullName;

    private string Bestand => Path.Combine(_map, "contract.json");

    [Fact]
    public void Is_dezelfde_tekst_goed_ook_met_andere_regeleinden()
    {
        File.WriteAllText(Bestand, "een\ntwee\n");

        Should.NotThrow(() => Momentopname.Controleer("een\r\ntwee", Bestand));
    }

    [Fact]
    public void Noemt_een_verschil_de_regel_en_blijft_het_bestand_zoals_het_is()
    {
        File.WriteAllText(Bestand, "een\ntwee\n");

        Should.Throw<MomentopnameVerschilt>(() => Momentopname.Controleer("een\ndrie", Bestand)).Message.ShouldContain("regel 2");

        File.ReadAllText(Bestand).ShouldBe("een\ntwee\n");
        File.ReadAllText(Bestand + ".ontvangen").ShouldBe("een\ndrie\n");
    }

    [Fact]
    public void Is_een_bestand_dat_nog_niet_bestaat_een_fout() =>
        Should.Throw<MomentopnameVerschilt>(() => Momentopname.Controleer("een", Bestand)).Message.ShouldContain("bestaat nog niet");

    public void Dispose() => Directory.Delete(_map, recursive: true);
}

using System.Text.Json.Nodes;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Opdrachten;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Uitrol.Tests.Hulp;

namespace Gebiedswerking.Uitrol.Tests.Als_het_platform_uitgerold_wordt;

public sealed class Geheimen
{
    public static TheoryData<string> Mappen => [.. Objecten.Mappen];

    [Theory, MemberData(nameof(Mappen))]
    public void Staan_nergens_in_Kubernetes_met_hun_waarde(string map) => Lekken(Objecten.Van(map)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Mappen))]
    public void Waarnaar_verwezen_wordt_worden_gemaakt(string map)
    {
        var gemaakt = Verwacht.Geheimen.Bestanden();
        foreach (var (_, geheim, sleutel) in Verwijzingen(Objecten.Van(map)))
        {
            gemaakt.Keys.ShouldContain($"{geheim["geheim-".Length..]}.env");
            gemaakt[$"{geheim["geheim-".Length..]}.env"].Split('\n').ShouldContain(regel => regel.StartsWith($"{sleutel}=", StringComparison.Ordinal), $"{geheim} {sleutel}");
        }
    }

    [Fact]
    public void Worden_alleen_gelezen_door_wie_ze_nodig_heeft() => Verwijzingen(Objecten.Van("base"))
        .Where(v => v.Pod != "inrichting" && v.Geheim != $"geheim-{v.Pod}").ShouldBeEmpty();

    [Fact]
    public void Staan_elk_in_de_uitleg()
    {
        var uitleg = File.ReadAllText(Bron.In("deploy", "geheimen", "README.md"));
        var namen = Verwijzingen(Objecten.Van("base")).Select(v => v.Geheim).Concat(["geheim-postgres", "geheim-rabbitmq", "geheim-reservekopie", "geheim-tls"]).Concat(Uitrolgeheimen.Namen);
        namen.Distinct().Where(naam => !uitleg.Contains(naam, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Worden_een_keer_gemaakt_en_zijn_alleen_van_de_beheerder()
    {
        var map = Directory.CreateTempSubdirectory("geheimen-").FullName;
        var eerste = Maak(map);
        Maak(map).Where(paar => paar.Key != "definities.json").ShouldBe(eerste.Where(paar => paar.Key != "definities.json"), ignoreOrder: true); // hashes get new salt
        Directory.EnumerateFiles(map).ShouldAllBe(bestand => File.GetUnixFileMode(bestand) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        eerste.Keys.ShouldContain("contracten.env");
    }

    [Fact]
    public void Kunnen_in_een_omgevingsbestand_zonder_dat_iemand_ze_verandert() => Verwacht.Geheimen.Bestanden().Where(b => b.Key.EndsWith(".env", StringComparison.Ordinal))
        .SelectMany(b => b.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(regel => regel.Split('=', 2)[1])
        .Where(waarde => waarde.IndexOfAny(['$', '#', '\\', '\'']) >= 0 || waarde.StartsWith('"') || waarde.Trim() != waarde).ShouldBeEmpty();

    [Fact]
    public void Van_de_bus_geven_elke_dienst_de_rechten_van_de_starter()
    {
        var definities = JsonNode.Parse(Verwacht.Geheimen.Busdefinities())!;
        var rechten = definities.Rij("permissions").ToDictionary(r => (string)r["user"]!);
        foreach (var dienst in Diensten.Alle.Where(dienst => dienst.IsOpDeBus))
        {
            var eigen = Busgebruiker.Van(dienst, "", "");
            ((string?)rechten[eigen.Naam]["configure"], (string?)rechten[eigen.Naam]["write"], (string?)rechten[eigen.Naam]["read"]).ShouldBe((eigen.Configureer, eigen.Schrijf, eigen.Lees));
        }

        rechten.Count.ShouldBe(Diensten.Alle.Count(dienst => dienst.IsOpDeBus) + 1);
        ((string?)definities.Rij("vhosts").Single()["default_queue_type"]).ShouldBe("quorum");
        ((int?)definities.Rij("policies").Single()["definition"]!["delivery-limit"]).ShouldBe(-1);
    }

    [Fact]
    public void Met_hun_waarde_worden_gevonden()
    {
        var objecten = Objecten.Van("base");
        objecten.Een("Deployment", "gateway").Op("spec.template")!.AsObject().Containers().First()["env"]!.AsArray().Add(new JsonObject { ["name"] = "Zegel__Geheim", ["value"] = "abc" });
        Lekken([.. objecten, new JsonObject { ["kind"] = "Secret", ["metadata"] = new JsonObject { ["name"] = "x" } }]).Count().ShouldBe(2);
    }

    private static IEnumerable<string> Lekken(IEnumerable<JsonObject> objecten)
    {
        var alle = objecten.ToList();
        return alle.Soort("Secret").Select(o => $"Secret {o.Naam()}").Concat(alle.Pods().SelectMany(p => p.Pod.Containers().SelectMany(c => c.Rij("env"))
            .Where(e => (Uitrolgeheimen.Namen.Contains((string)e["name"]!) || ((string)e["name"]!).Contains("WACHTWOORD", StringComparison.OrdinalIgnoreCase)) && e.Op("valueFrom.secretKeyRef") is null)
            .Select(e => $"{p.Naam} {e["name"]}")));
    }

    private static IEnumerable<(string Pod, string Geheim, string Sleutel)> Verwijzingen(IEnumerable<JsonObject> objecten) => objecten.Pods()
        .SelectMany(p => p.Pod.Containers().SelectMany(c => c.Rij("env")).Select(e => e.Op("valueFrom.secretKeyRef")).OfType<JsonObject>()
            .Select(r => (p.Naam, (string)r["name"]!, (string)r["key"]!)));

    private static Dictionary<string, string> Maak(string map)
    {
        Lokaal.Opdrachten.Uitrol.Voer(["geheimen", map], CancellationToken.None).GetAwaiter().GetResult().ShouldBe(0);
        return Directory.EnumerateFiles(map).ToDictionary(bestand => Path.GetFileName(bestand), File.ReadAllText);
    }
}

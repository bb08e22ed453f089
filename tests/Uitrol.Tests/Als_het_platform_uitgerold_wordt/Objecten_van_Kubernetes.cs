using System.Text.Json.Nodes;
using Gebiedswerking.Uitrol.Tests.Hulp;

namespace Gebiedswerking.Uitrol.Tests.Als_het_platform_uitgerold_wordt;

public sealed class Objecten_van_Kubernetes
{
    public static TheoryData<string> Mappen => [.. Objecten.Mappen];

    [Theory, MemberData(nameof(Mappen))]
    public void Kloppen_met_het_schema_van_hun_soort(string map) => Objecten.Van(map).SelectMany(Schemas.Fouten).ShouldBeEmpty();

    [Theory, MemberData(nameof(Mappen))]
    public void Zijn_van_een_soort_waarvan_het_schema_er_is(string map) => Objecten.Van(map).Where(o => !Schemas.Kent(o)).Select(o => o.Soort()).ShouldBeEmpty();

    [Theory, MemberData(nameof(Mappen))]
    public void Hebben_elk_een_eigen_naam(string map) =>
        Objecten.Van(map).GroupBy(o => (o.Soort(), o.Naam())).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Theory, InlineData("overlays/test", "gebiedswerking-test"), InlineData("overlays/productie", "gebiedswerking")]
    public void Staan_in_de_naamruimte_van_hun_omgeving(string map, string naamruimte) =>
        Objecten.Van(map).Where(o => o.Soort() != "Namespace" && (string?)o.Op("metadata.namespace") != naamruimte).Select(o => o.Naam()).ShouldBeEmpty();

    [Theory, InlineData("overlays/test"), InlineData("overlays/productie")]
    public void Gebruiken_overal_een_vaste_versie(string map) => Objecten.Van(map).Pods().SelectMany(p => p.Pod.Containers())
        .Select(c => (string)c["image"]!).Where(beeld => !Vast(beeld)).ShouldBeEmpty();

    [Fact]
    public void Worden_geweigerd_met_een_veld_dat_niet_bestaat() => Kapot(o => o["spec"]!["replica"] = 2).ShouldNotBeEmpty();

    [Fact]
    public void Worden_geweigerd_met_een_waarde_van_een_verkeerd_soort() => Kapot(o => o["spec"]!["replicas"] = "twee").ShouldNotBeEmpty();

    [Fact]
    public void Worden_ook_diep_nagekeken() =>
        Kapot(o => o.Op("spec.template")!.AsObject().Containers().Last()["readinessProbe"]!["httpGet"]!["pad"] = "/").ShouldNotBeEmpty();

    [Theory, InlineData("Cluster", "postgres"), InlineData("RabbitmqCluster", "rabbitmq")]
    public void Van_een_operator_worden_ook_nagekeken(string soort, string naam)
    {
        var o = Objecten.Van("overlays/productie").Een(soort, naam);
        o["spec"]!["instanties"] = 3;
        Schemas.Fouten(o).ShouldNotBeEmpty();
    }

    private static bool Vast(string beeld) => beeld.Contains("@sha256:", StringComparison.Ordinal)
        || (beeld.Split('/')[^1].Split(':') is [_, var merk] && merk is not ("latest" or ""));

    private static IReadOnlyList<string> Kapot(Action<JsonObject> breek)
    {
        var o = Objecten.Van("base").Een("Deployment", "projectie");
        Schemas.Fouten(o).ShouldBeEmpty();
        breek(o);
        return Schemas.Fouten(o);
    }
}

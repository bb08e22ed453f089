using System.Text.Json.Nodes;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Uitrol.Tests.Hulp;
using Npgsql;

namespace Gebiedswerking.Uitrol.Tests.Als_het_platform_uitgerold_wordt;

public sealed class Beschikbaarheid
{
    /// <summary>Makes its own tables in front of each instance; Job inrichting does not do it.</summary>
    private const string MigreertZelf = "portaal";

    // Their pools are in their own code: 10 (Identiteit opslag/databank.mjs, GraphQL VERBINDINGEN).
    private const int Nodepool = 10;

    public static TheoryData<string> Mappen => [.. Objecten.Mappen];

    [Theory, MemberData(nameof(Mappen))]
    public void Heeft_voor_elke_dienst_van_de_starter_een_plaats(string map)
    {
        var objecten = Objecten.Van(map);
        foreach (var soort in new[] { "Deployment", "Service", "ServiceAccount", "PodDisruptionBudget" })
        {
            objecten.Soort(soort).Select(o => o.Naam()).Where(naam => naam != "inrichting").ShouldBe(Verwacht.Namen, ignoreOrder: true, soort);
        }
    }

    [Theory, MemberData(nameof(Mappen))]
    public void Kijkt_op_de_echte_gezondheidsadressen(string map) => Objecten.Van(map).Soort("Deployment").SelectMany(Ongezond).ShouldBeEmpty();

    [Fact]
    public void Merkt_een_verkeerd_gezondheidsadres()
    {
        var dienst = Objecten.Van("base").Een("Deployment", "graphql");
        dienst.Op("spec.template")!.AsObject().Containers().First()["readinessProbe"]!["httpGet"]!["path"] = "/";
        Ongezond(dienst).ShouldNotBeEmpty();
    }

    [Fact]
    public void Laat_geen_dienst_alleen()
    {
        var objecten = Objecten.Van("overlays/productie");
        foreach (var dienst in objecten.Soort("Deployment"))
        {
            var minst = objecten.Soort("HorizontalPodAutoscaler").SingleOrDefault(h => h.Naam() == dienst.Naam()) is { } schaal
                ? (long)schaal["spec"]!["minReplicas"]! : (long)dienst["spec"]!["replicas"]!;
            minst.ShouldBe(2, dienst.Naam());
            ((string)dienst.Op("spec.strategy.type")!).ShouldBe("RollingUpdate", dienst.Naam());
            ((long)dienst.Op("spec.strategy.rollingUpdate.maxUnavailable")!).ShouldBe(0, dienst.Naam());
        }
    }

    [Theory, MemberData(nameof(Mappen))]
    public void Zet_een_aantal_op_een_plaats_alleen(string map)
    {
        var objecten = Objecten.Van(map);
        var geschaald = objecten.Soort("HorizontalPodAutoscaler").Select(h => (string)h.Op("spec.scaleTargetRef.name")!).ToList();
        objecten.Soort("Deployment").Where(d => geschaald.Contains(d.Naam()) == (d["spec"]!["replicas"] is not null)).Select(d => d.Naam()).ShouldBeEmpty();
        geschaald.ShouldBeSubsetOf(Verwacht.Namen);
    }

    [Theory, MemberData(nameof(Mappen))]
    public void Spreidt_exemplaren_over_machines_en_zones(string map) => Objecten.Van(map).Soort("Deployment")
        .Where(d => Selector(d.Op("spec.template.spec")!.Rij("topologySpreadConstraints").Single()) != d.Naam()
            || d.Op("spec.template.spec.affinity.podAntiAffinity")!.Rij("preferredDuringSchedulingIgnoredDuringExecution").Single()["podAffinityTerm"] is not JsonObject term || Selector(term) != d.Naam())
        .Select(d => d.Naam()).ShouldBeEmpty();

    [Theory, MemberData(nameof(Mappen))]
    public void Geeft_een_proces_de_tijd_om_af_te_ronden(string map)
    {
        foreach (var dienst in Objecten.Van(map).Soort("Deployment"))
        {
            var spec = dienst.Op("spec.template.spec")!;
            var wacht = (long)spec.Rij("containers").Single().Op("lifecycle.preStop.sleep.seconds")!;
            ((long)spec["terminationGracePeriodSeconds"]!).ShouldBeGreaterThan(wacht + 30 + 10); // the host of .NET, and the bus within it
        }
    }

    [Theory, MemberData(nameof(Mappen))]
    public void Laat_geen_nieuwe_versie_dienen_voor_het_schema_er_is(string map) => Objecten.Van(map).Soort("Deployment")
        .Where(d => Verwacht.Dienst(d.Naam()).Migreert).Where(d => d.Op("spec.template.spec")!.Rij("initContainers").Select(c => c["args"]!.ToJsonString()).ToList()
            is not (["[\"wacht-op-schema\"]"] or ["[\"migreer\"]"])).Select(d => d.Naam()).ShouldBeEmpty();

    [Fact]
    public void Richt_eerst_in_en_geeft_leesrechten_het_laatst()
    {
        var stappen = Objecten.Van("base").Een("Job", "inrichting").Op("spec.template")!.AsObject().Containers().Select(c => (string)c["args"]![0]! + (c["image"]!.ToString().EndsWith("/inrichting", StringComparison.Ordinal) ? "" : $" {c["image"]!.ToString().Split('/')[^1]}")).ToList();
        stappen[0].ShouldBe("databanken");
        stappen[^1].ShouldBe("leesrechten");
        stappen.Where(s => s.StartsWith("migreer", StringComparison.Ordinal)).ShouldBe(Diensten.Alle.Where(d => d.Migreert && d.Naam != MigreertZelf).Select(d => $"migreer {d.Naam}"), ignoreOrder: true);
    }

    [Theory, InlineData("overlays/test"), InlineData("overlays/productie")]
    public void Geeft_de_databank_plaats_voor_elke_verbinding(string map)
    {
        var objecten = Objecten.Van(map);
        var samen = Diensten.Alle.Where(d => d.Database is not null).Sum(d => Pool(d) * Hoogstens(objecten, d.Naam));
        int.Parse((string)objecten.Een("Cluster", "postgres").Op("spec.postgresql.parameters.max_connections")!).ShouldBeGreaterThan(samen + 20);
    }

    [Fact]
    public void Geeft_de_databank_ook_in_compose_plaats_voor_elke_verbinding()
    {
        var grens = Compose.Lees()["services"]!["postgres"]!["command"]!.AsArray().Select(w => (string)w!).Single(w => w.StartsWith("max_connections=", StringComparison.Ordinal));
        int.Parse(grens.Split('=')[1]).ShouldBeGreaterThan(Diensten.Alle.Where(d => d.Database is not null).Sum(Pool) + 20);
    }

    [Fact]
    public void Bewaart_gegevens_drie_keer_en_buiten_het_cluster()
    {
        var objecten = Objecten.Van("overlays/productie");
        ((long)objecten.Een("Cluster", "postgres")["spec"]!["instances"]!).ShouldBe(3);
        objecten.Een("Cluster", "postgres").Op("spec.backup.barmanObjectStore.destinationPath").ShouldNotBeNull();
        ((long)objecten.Een("RabbitmqCluster", "rabbitmq")["spec"]!["replicas"]!).ShouldBe(3);
    }

    private static int Pool(Dienst dienst) => dienst.Soort is Dienstsoort.Node ? Nodepool
        : new NpgsqlConnectionStringBuilder(Verwacht.Geheimen.Geheimen(dienst)["ConnectionStrings__Opslag"]).MaxPoolSize;

    // One more than that while a new version rolls out.
    private static int Hoogstens(IReadOnlyList<JsonObject> objecten, string naam) => 1 + (int)(long)(objecten.Soort("HorizontalPodAutoscaler").SingleOrDefault(h => h.Naam() == naam)?["spec"]!["maxReplicas"] ?? objecten.Een("Deployment", naam)["spec"]!["replicas"])!;

    private static string? Selector(JsonObject o) => (string?)(o.Op("labelSelector.matchLabels") as JsonObject)?["app.kubernetes.io/name"];

    private static IEnumerable<string> Ongezond(JsonObject dienst)
    {
        var container = dienst.Op("spec.template.spec")!.Rij("containers").Single();
        return new[] { ("startupProbe", "/health/live"), ("livenessProbe", "/health/live"), ("readinessProbe", "/health/ready") }
            .Where(p => (string?)container.Op($"{p.Item1}.httpGet.path") != p.Item2 || (string?)container.Op($"{p.Item1}.httpGet.port") != "http").Select(p => $"{dienst.Naam()} {p.Item1}");
    }
}

using System.Text.Json.Nodes;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Uitrol.Tests.Hulp;

namespace Gebiedswerking.Uitrol.Tests.Als_het_platform_uitgerold_wordt;

public sealed class Het_netwerk
{
    private const string Naamlabel = "app.kubernetes.io/name";
    private const string Clusterlabel = "cnpg.io/cluster";

    public static TheoryData<string> Mappen => [.. Objecten.Mappen];

    [Theory, MemberData(nameof(Mappen))]
    public void Is_dicht_tenzij_anders_gezegd(string map)
    {
        var regel = Objecten.Van(map).Een("NetworkPolicy", "niets")["spec"]!;
        regel["podSelector"]!.AsObject().Count.ShouldBe(0);
        regel["policyTypes"]!.ToJsonString().ShouldBe("[\"Ingress\",\"Egress\"]");
        regel["ingress"].ShouldBeNull();
        regel["egress"].ShouldBeNull();
    }

    [Theory, MemberData(nameof(Mappen))]
    public void Laat_naar_buiten_alleen_wat_de_code_zegt(string map) => Lijnen(Objecten.Van(map), "egress", "to").ShouldBe(Verwachte(), ignoreOrder: true);

    [Theory, MemberData(nameof(Mappen))]
    public void Laat_naar_binnen_alleen_wat_de_code_zegt(string map) => Lijnen(Objecten.Van(map), "ingress", "from").ShouldBe(Verwachte(), ignoreOrder: true);

    [Fact]
    public void Geeft_een_luisteraar_de_bron_die_hij_hoort_en_geen_andere()
    {
        foreach (var dienst in Diensten.Alle.Where(dienst => dienst.Hoort.Count > 0))
        {
            var bronnen = Diensten.Alle.Where(ander => ander.Geeft.Intersect(dienst.Hoort).Any()).Select(ander => ander.Naam);
            Lijnen(Objecten.Van("base"), "egress", "to").Where(lijn => lijn.Van == dienst.Naam && Verwacht.Namen.Contains(lijn.Naar) && lijn.Naar != "identiteit")
                .Select(lijn => lijn.Naar).ShouldBe(bronnen, ignoreOrder: true, dienst.Naam);
        }
    }

    [Fact]
    public void Verraadt_een_lijn_te_veel()
    {
        var objecten = Objecten.Van("base");
        objecten.Een("NetworkPolicy", "portaal")["spec"]!["egress"]![0]!["to"]!.AsArray()
            .Add(new JsonObject { ["podSelector"] = new JsonObject { ["matchLabels"] = new JsonObject { [Naamlabel] = "projectie" } } });
        Lijnen(objecten, "egress", "to").Except(Verwachte()).ShouldBe([("portaal", "projectie", 8080)]);
    }

    [Fact]
    public void Wijst_alleen_pods_aan_die_er_zijn()
    {
        var objecten = Objecten.Van("overlays/productie");
        var bekend = objecten.Pods().Select(p => (string)p.Pod["metadata"]!["labels"]![Naamlabel]!).Append("rabbitmq").ToHashSet();
        objecten.Soort("NetworkPolicy").SelectMany(Kiezers).Where(k => k.ContainsKey(Naamlabel)).Select(k => (string)k[Naamlabel]!).Where(naam => !bekend.Contains(naam)).ShouldBeEmpty();
        // A label of ours in the selector of somebody else's pods would find none of them.
        objecten.Soort("NetworkPolicy").SelectMany(Kiezers).Where(k => k.Count > 1).ShouldBeEmpty();
        objecten.Soort("NetworkPolicy").SelectMany(Kiezers).Where(k => k.ContainsKey(Clusterlabel)).Select(k => (string)k[Clusterlabel]!).Distinct()
            .ShouldBe([objecten.Soort("Cluster").Single().Naam()]);
    }

    [Fact]
    public void Laat_alleen_de_gateway_van_buiten_bereiken() => Objecten.Van("overlays/productie").Soort("NetworkPolicy")
        .Where(o => Verwacht.Namen.Contains(o.Naam()) && o.Rij("spec.ingress").SelectMany(r => r.Rij("from")).Any(van => van["namespaceSelector"] is not null))
        .Select(o => o.Naam()).ShouldBe(["gateway"]);

    private static IEnumerable<JsonObject> Kiezers(JsonObject regel) => regel.Rij("spec.ingress").SelectMany(r => r.Rij("from"))
        .Concat(regel.Rij("spec.egress").SelectMany(r => r.Rij("to"))).Append(regel["spec"]!.AsObject())
        .Select(peer => peer.Op("podSelector.matchLabels") as JsonObject).OfType<JsonObject>();

    private static List<(string Van, string Naar, long Poort)> Verwachte() =>
    [
        .. Diensten.Alle.SelectMany(dienst => Verwacht.Buren(dienst).Select(ander => (dienst.Naam, ander, 8080L))),
        .. Diensten.Alle.Where(dienst => dienst.Database is not null).Select(dienst => (dienst.Naam, "postgres", 5432L)),
        ("inrichting", "postgres", 5432L),
        .. Diensten.Alle.Where(dienst => dienst.IsOpDeBus).Select(dienst => (dienst.Naam, "rabbitmq", 5672L)),
    ];

    /// <summary>The lines between parts of ours; those of the parts that operators run among themselves are theirs.</summary>
    private static List<(string Van, string Naar, long Poort)> Lijnen(IEnumerable<JsonObject> objecten, string richting, string veld)
    {
        var lijnen = from regel in objecten.Soort("NetworkPolicy")
                     let eigen = Naam(regel["spec"]!)
                     where eigen is not null
                     from deel in regel.Rij($"spec.{richting}")
                     from peer in deel.Rij(veld)
                     let ander = peer["namespaceSelector"] is null ? Naam(peer) : null
                     where ander is not null && ander != eigen
                     from poort in deel.Rij("ports")
                     select richting == "egress" ? (eigen!, ander!, (long)poort["port"]!) : (ander!, eigen!, (long)poort["port"]!);
        return [.. lijnen];
    }

    private static string? Naam(JsonNode peer) => (string?)(peer.Op("podSelector.matchLabels") is JsonObject labels ? labels[Naamlabel] ?? labels[Clusterlabel] : null);
}

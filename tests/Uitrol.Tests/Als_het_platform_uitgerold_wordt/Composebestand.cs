using System.Text.Json.Nodes;
using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Uitrol.Tests.Hulp;

namespace Gebiedswerking.Uitrol.Tests.Als_het_platform_uitgerold_wordt;

/// <summary>The rules of the compose specification that this file can break, and those of the house.</summary>
public sealed class Composebestand
{
    private static readonly string[] Bovenaan = ["name", "services", "networks", "volumes", "configs", "secrets"];

    private static readonly string[] Velden =
    [
        "image", "build", "command", "entrypoint", "environment", "env_file", "depends_on", "networks", "ports", "volumes", "configs", "secrets", "healthcheck", "restart",
        "read_only", "cap_drop", "cap_add", "security_opt", "tmpfs", "stop_grace_period", "logging", "hostname", "shm_size",
    ];

    private static readonly string[] Voorwaarden = ["service_started", "service_healthy", "service_completed_successfully"];

    [Fact]
    public void Volgt_de_regels() => Fouten(Compose.Lees()).ShouldBeEmpty();

    [Fact]
    public void Heeft_alle_diensten_van_de_starter() => Verwacht.Namen.Except(Compose.Lees().Diensten().Select(d => d.Naam)).ShouldBeEmpty();

    [Fact]
    public void Laat_elke_dienst_bereiken_wie_hij_nodig_heeft()
    {
        var netten = Compose.Lees().Diensten().ToDictionary(d => d.Naam, d => d.Dienst.Netwerken().ToHashSet());
        foreach (var dienst in Diensten.Alle)
        {
            var nodig = Verwacht.Buren(dienst).Concat(dienst.Database is null ? [] : ["postgres"]).Concat(dienst.IsOpDeBus ? ["rabbitmq-1", "rabbitmq-2", "rabbitmq-3"] : Array.Empty<string>()).ToList();
            nodig.Where(ander => !netten[dienst.Naam].Overlaps(netten[ander])).ShouldBeEmpty(dienst.Naam);
            netten[dienst.Naam].Contains("opslag").ShouldBe(dienst.Database is not null, dienst.Naam);
            netten[dienst.Naam].Contains("bus").ShouldBe(dienst.IsOpDeBus, dienst.Naam);
        }
    }

    [Fact]
    public void Houdt_elk_net_binnen_behalve_dat_van_de_gateway()
    {
        var compose = Compose.Lees();
        compose["networks"]!.AsObject().Where(n => (bool?)n.Value!["internal"] != true).Select(n => n.Key).ShouldBe(["buiten"]);
        compose.Diensten().Where(d => d.Dienst.Netwerken().Contains("buiten")).Select(d => d.Naam).ShouldBe(["gateway"]);
    }

    [Theory, MemberData(nameof(Migrerend))]
    public void Laat_een_dienst_wachten_op_zijn_migratie(string dienst)
    {
        var compose = Compose.Lees();
        var wacht = (string)compose["services"]![dienst]!["depends_on"]!.AsObject().Single(d => (string?)d.Value!["condition"] == "service_completed_successfully").Key;
        Voorgangers(compose, wacht).Append(wacht).ShouldContain($"migreer-{dienst}");
        Voorgangers(compose, wacht).ShouldContain("databanken");
    }

    public static TheoryData<string> Migrerend => [.. Diensten.Alle.Where(d => d.Migreert).Select(d => d.Naam)];

    [Fact]
    public void Draait_een_taak_met_het_beeld_en_de_geheimen_van_zijn_dienst() => Compose.Lees().Diensten()
        .Where(d => d.Naam.StartsWith("migreer-", StringComparison.Ordinal))
        .Where(d => d.Dienst["image"]!.ToString() != $"gebiedswerking/{d.Naam["migreer-".Length..]}:lokaal" || d.Dienst["env_file"]!.ToJsonString() != $"[\"geheimen/{d.Naam["migreer-".Length..]}.env\"]")
        .Select(d => d.Naam).ShouldBeEmpty();

    [Fact]
    public void Maakt_van_drie_knopen_een_cluster()
    {
        var knopen = Compose.Lees().Diensten().Where(d => d.Naam.StartsWith("rabbitmq-", StringComparison.Ordinal)).ToList();
        knopen.Count.ShouldBe(3);
        var regels = File.ReadAllLines(Bron.In("deploy", "rabbitmq.conf"));
        foreach (var (naam, dienst) in knopen)
        {
            ((string)dienst["hostname"]!).ShouldBe(naam);
            regels.ShouldContain(r => r.StartsWith("cluster_formation.classic_config.nodes.", StringComparison.Ordinal) && r.EndsWith($"= rabbit@{naam}", StringComparison.Ordinal));
            dienst["networks"]!["bus"]!["aliases"]!.ToJsonString().ShouldBe($"[\"{Uitrolgeheimen.RabbitMq}\"]");
        }

        regels.ShouldContain("default_queue_type = quorum");
    }

    public static TheoryData<string> Kapot => ["poort", "net", "voorwaarde", "kring", "veld", "versie", "geheim", "onbekend", "schrijven"];

    [Theory, MemberData(nameof(Kapot))]
    public void Wordt_geweigerd_met_een_verkeerde(string wat)
    {
        var compose = Compose.Lees();
        var dienst = compose["services"]!["fondsen"]!.AsObject();
        Action breek = wat switch
        {
            "poort" => () => dienst["ports"] = new JsonArray("5001:8080"),
            "net" => () => dienst["networks"]!.AsArray().Add("nergens"),
            "voorwaarde" => () => dienst["depends_on"]!["identiteit"]!["condition"] = "service_ready",
            "kring" => () => compose["services"]!["postgres"]!["depends_on"] = new JsonObject { ["fondsen"] = new JsonObject { ["condition"] = "service_started" } },
            "veld" => () => dienst["netwerk"] = "bus",
            "versie" => () => compose["services"]!["otel"]!["image"] = "otel/opentelemetry-collector",
            "geheim" => () => dienst["environment"]!["Bus__Adres"] = "amqp://x:y@rabbitmq/",
            "onbekend" => () => dienst["depends_on"]!["grootboek"] = new JsonObject { ["condition"] = "service_started" },
            _ => () => dienst["read_only"] = false,
        };
        breek();
        Fouten(compose).ShouldNotBeEmpty();
    }

    private static List<string> Fouten(JsonObject compose)
    {
        var fouten = compose.Select(paar => paar.Key).Where(naam => !Bovenaan.Contains(naam) && !naam.StartsWith("x-", StringComparison.Ordinal)).Select(naam => $"onbekend: {naam}").ToList();
        foreach (var (naam, dienst) in compose.Diensten())
        {
            fouten.AddRange(dienst.Select(paar => paar.Key).Except(Velden).Select(veld => $"{naam}: onbekend veld {veld}"));
            fouten.AddRange(dienst.Netwerken().Where(n => compose["networks"]![n] is null).Select(n => $"{naam}: net {n} bestaat niet"));
            fouten.AddRange(Namen(dienst["secrets"]).Where(s => compose["secrets"]![s] is null).Select(s => $"{naam}: geheim {s} bestaat niet"));
            fouten.AddRange(Namen(dienst["configs"]).Where(c => compose["configs"]![c] is null).Select(c => $"{naam}: bestand {c} bestaat niet"));
            fouten.AddRange(Namen(dienst["volumes"]).Select(v => v.Split(':')[0]).Where(v => compose["volumes"]!.AsObject().All(w => w.Key != v)).Select(v => $"{naam}: volume {v} bestaat niet"));
            foreach (var (ander, waarde) in dienst["depends_on"] as JsonObject ?? [])
            {
                var voorwaarde = (string?)waarde!["condition"];
                fouten.AddRange(Voorwaarden.Contains(voorwaarde) ? [] : [$"{naam}: voorwaarde {voorwaarde}"]);
                fouten.AddRange(compose["services"]![ander] is not JsonObject doel ? [$"{naam}: wacht op {ander}, dat niet bestaat"]
                    : voorwaarde == "service_healthy" && doel["healthcheck"] is null ? [$"{naam}: {ander} zegt niet hoe het gaat"]
                    : voorwaarde == "service_completed_successfully" && (string?)doel["restart"] != "no" ? [$"{naam}: {ander} eindigt niet"] : []);
            }

            fouten.AddRange(Voorgangers(compose, naam).Contains(naam) ? [$"{naam}: wacht op zichzelf"] : []);
            fouten.AddRange(dienst["ports"] is not null && naam != "gateway" ? [$"{naam}: staat open"] : []);
            var beeld = ((string?)dienst["image"] ?? "").Split('/')[^1].Split(':');
            fouten.AddRange(beeld is [_, not ("" or "latest")] ? [] : [$"{naam}: geen vaste versie"]);
            fouten.AddRange((dienst["environment"] as JsonObject ?? []).Select(e => e.Key).Where(Uitrolgeheimen.Namen.Contains).Select(e => $"{naam}: {e} staat er leesbaar"));
            fouten.AddRange(dienst["cap_drop"]?.ToJsonString() == "[\"ALL\"]" ? [] : [$"{naam}: houdt vermogens"]);
            fouten.AddRange((string?)dienst["image"] is { } eigen && eigen.StartsWith("gebiedswerking/", StringComparison.Ordinal) && ((bool?)dienst["read_only"] != true || dienst["cap_add"] is not null) ? [$"{naam}: mag schrijven"] : []);
        }

        foreach (var bestand in new[] { "configs", "secrets" }.SelectMany(deel => compose[deel]!.AsObject()).Select(paar => (string)paar.Value!["file"]!))
        {
            fouten.AddRange(bestand.StartsWith("geheimen/", StringComparison.Ordinal) ? Verwacht.Geheimen.Bestanden().ContainsKey(bestand["geheimen/".Length..]) ? [] : [$"{bestand} wordt niet gemaakt"]
                : File.Exists(Bron.In("deploy", bestand)) ? [] : [$"{bestand} bestaat niet"]);
        }

        return fouten;
    }

    private static IEnumerable<string> Namen(JsonNode? rij) => (rij as JsonArray ?? []).Select(e => e is JsonObject o ? (string)o["source"]! : (string)e!);

    private static HashSet<string> Voorgangers(JsonObject compose, string naam)
    {
        var (gezien, te_doen) = (new HashSet<string>(), new Stack<string>([naam]));
        while (te_doen.TryPop(out var nu))
        {
            foreach (var (ander, _) in compose["services"]![nu]?["depends_on"] as JsonObject ?? [])
            {
                if (gezien.Add(ander))
                {
                    te_doen.Push(ander);
                }
            }
        }

        return gezien;
    }
}

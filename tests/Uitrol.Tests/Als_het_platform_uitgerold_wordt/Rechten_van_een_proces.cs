using System.Text.Json.Nodes;
using Gebiedswerking.Uitrol.Tests.Hulp;

namespace Gebiedswerking.Uitrol.Tests.Als_het_platform_uitgerold_wordt;

public sealed class Rechten_van_een_proces
{
    public static TheoryData<string> Mappen => [.. Objecten.Mappen];

    [Theory, MemberData(nameof(Mappen))]
    public void Zijn_zo_klein_als_ze_kunnen(string map) => Objecten.Van(map).Pods().SelectMany(p => Fouten(p.Naam, p.Pod)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Mappen))]
    public void Gelden_voor_een_eigen_gebruiker_zonder_token(string map)
    {
        var objecten = Objecten.Van(map);
        foreach (var (naam, pod) in objecten.Pods())
        {
            ((string?)pod.Op("spec.serviceAccountName")).ShouldBe(naam);
            ((bool?)objecten.Een("ServiceAccount", naam)["automountServiceAccountToken"]).ShouldBe(false, naam);
        }
    }

    [Theory, InlineData("overlays/test"), InlineData("overlays/productie")]
    public void Worden_ook_door_de_naamruimte_begrensd(string map) =>
        ((string?)Objecten.Van(map).Soort("Namespace").Single()["metadata"]!["labels"]!["pod-security.kubernetes.io/enforce"]).ShouldBe("restricted");

    public static TheoryData<string> Te_ruim => ["root", "schrijven", "hoger", "vermogens", "seccomp", "token", "grens", "machine"];

    [Theory, MemberData(nameof(Te_ruim))]
    public void Worden_geweigerd_als_ze_te_ruim_zijn(string wat)
    {
        var pod = Objecten.Van("base").Een("Deployment", "fondsen").Op("spec.template")!.AsObject();
        Fouten("fondsen", pod).ShouldBeEmpty();
        var (spec, eerste) = (pod["spec"]!, pod.Containers().First());
        Action breek = wat switch
        {
            "root" => () => spec["securityContext"]!["runAsNonRoot"] = false,
            "schrijven" => () => eerste["securityContext"]!["readOnlyRootFilesystem"] = false,
            "hoger" => () => eerste["securityContext"]!.AsObject().Remove("allowPrivilegeEscalation"),
            "vermogens" => () => eerste["securityContext"]!["capabilities"]!["add"] = new JsonArray("NET_ADMIN"),
            "seccomp" => () => spec["securityContext"]!.AsObject().Remove("seccompProfile"),
            "token" => () => spec["automountServiceAccountToken"] = true,
            "grens" => () => eerste["resources"]!["limits"]!.AsObject().Remove("memory"),
            _ => () => spec["hostNetwork"] = true,
        };
        breek();
        Fouten("fondsen", pod).Count().ShouldBe(1);
    }

    private static IEnumerable<string> Fouten(string naam, JsonObject pod)
    {
        var spec = pod["spec"]!;
        (bool Goed, string Zin)[] regels =
        [
            ((bool?)spec.Op("securityContext.runAsNonRoot") == true, "mag root zijn"),
            ((long?)spec.Op("securityContext.runAsUser") > 0, "heeft geen eigen gebruiker"),
            ((string?)spec.Op("securityContext.seccompProfile.type") == "RuntimeDefault", "heeft geen seccomp-profiel"),
            ((bool?)spec["automountServiceAccountToken"] == false, "krijgt een token van de API"),
            (new[] { "hostNetwork", "hostPID", "hostIPC" }.All(deel => spec[deel] is null), "deelt iets met de machine"),
            (spec.Rij("volumes").All(v => v["hostPath"] is null), "ziet een map van de machine"),
        ];
        return regels.Where(r => !r.Goed).Select(r => $"{naam} {r.Zin}").Concat(pod.Containers().SelectMany(c => Fouten($"{naam}/{c["name"]}", c, spec)));
    }

    private static IEnumerable<string> Fouten(string naam, JsonObject container, JsonNode spec)
    {
        var context = container["securityContext"];
        (bool Goed, string Zin)[] regels =
        [
            ((bool?)context.Op("allowPrivilegeEscalation") == false, "mag hogerop"),
            ((bool?)context.Op("readOnlyRootFilesystem") == true, "mag overal schrijven"),
            (context.Op("capabilities.drop")?.ToJsonString() == "[\"ALL\"]" && context.Op("capabilities.add") is null, "houdt vermogens"),
            (context.Op("privileged") is null && context.Op("runAsUser") is null, "wijkt af van de pod"),
            (container.Op("resources.requests.cpu") is not null && container.Op("resources.requests.memory") is not null, "vraagt geen plaats"),
            (container.Op("resources.limits.memory") is not null, "heeft geen geheugengrens"),
            (container.Rij("volumeMounts").Any(m => (string?)m["mountPath"] == "/tmp"), "heeft geen /tmp"),
            (container.Rij("volumeMounts").All(m => spec.Rij("volumes").Any(v => (string?)v["name"] == (string?)m["name"] && v.Op("emptyDir.sizeLimit") is not null)), "schrijft zonder grens"),
        ];
        return regels.Where(r => !r.Goed).Select(r => $"{naam} {r.Zin}");
    }
}

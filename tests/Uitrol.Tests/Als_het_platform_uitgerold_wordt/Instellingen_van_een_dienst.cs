using System.Text.Json.Nodes;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Uitrol.Tests.Hulp;

namespace Gebiedswerking.Uitrol.Tests.Als_het_platform_uitgerold_wordt;

public sealed class Instellingen_van_een_dienst
{
    private static readonly string[] Mappen = ["overlays/test", "overlays/productie"];

    public static TheoryData<string> Diensten => [.. Verwacht.Namen];

    [Theory, MemberData(nameof(Diensten))]
    public void Zijn_in_Kubernetes_die_van_de_starter(string dienst)
    {
        foreach (var map in Mappen)
        {
            Namen(Omgeving(Objecten.Van(map), dienst)).ShouldBe(Verwacht.Instellingen(Verwacht.Dienst(dienst)).Keys.Order(StringComparer.Ordinal), map);
        }
    }

    [Theory, MemberData(nameof(Diensten))]
    public void Zijn_in_compose_die_van_de_starter(string dienst)
    {
        var (omgeving, geheim) = InCompose(dienst);
        omgeving.Keys.Concat(geheim).Order(StringComparer.Ordinal).ShouldBe(Verwacht.Instellingen(Verwacht.Dienst(dienst)).Keys.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Diensten))]
    public void Hebben_waar_ze_niet_geheim_zijn_de_waarde_van_de_starter(string dienst)
    {
        var verwacht = Verwacht.Instellingen(Verwacht.Dienst(dienst)).Where(paar => paar.Value is not null).ToDictionary();
        var objecten = Objecten.Van("overlays/productie");
        var kubernetes = Omgeving(objecten, dienst).ToDictionary(paar => paar.Naam, paar => paar.Waarde);
        var compose = InCompose(dienst).Omgeving;
        foreach (var (naam, waarde) in verwacht)
        {
            kubernetes[naam].ShouldBe(waarde, $"{dienst} {naam} in k8s");
            compose[naam].ShouldBe(waarde, $"{dienst} {naam} in compose");
        }
    }

    [Theory, MemberData(nameof(Diensten))]
    public void Maken_er_het_echte_platform_van(string dienst)
    {
        var naam = Verwacht.Dienst(dienst).Soort is Dienstsoort.DotNet ? "ASPNETCORE_ENVIRONMENT" : "OMGEVING";
        Mappen.Select(map => Omgeving(Objecten.Van(map), dienst).Single(paar => paar.Naam == naam).Waarde).ShouldAllBe(waarde => waarde == "Production");
        InCompose(dienst).Omgeving[naam].ShouldBe("Production");
    }

    [Fact]
    public void Worden_gemist_als_er_een_ontbreekt()
    {
        var objecten = Objecten.Van("overlays/productie");
        var omgeving = objecten.Een("Deployment", "contracten").Op("spec.template")!.AsObject().Rij("spec.containers").Single()["env"]!.AsArray();
        omgeving.Remove(omgeving.Single(e => (string)e!["name"]! == "Zegel__Geheim"));
        Namen(Omgeving(objecten, "contracten")).ShouldNotBe(Verwacht.Instellingen(Verwacht.Dienst("contracten")).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Worden_geteld_als_er_een_dubbel_staat()
    {
        var objecten = Objecten.Van("overlays/productie");
        var omgeving = objecten.Een("Deployment", "graphql").Op("spec.template")!.AsObject().Rij("spec.containers").Single()["env"]!.AsArray();
        omgeving.Add(omgeving[0]!.DeepClone());
        Namen(Omgeving(objecten, "graphql")).ShouldNotBe(Verwacht.Instellingen(Verwacht.Dienst("graphql")).Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Namen(IEnumerable<(string Naam, string? Waarde)> omgeving) => omgeving.Select(paar => paar.Naam).Order(StringComparer.Ordinal);

    private static List<(string Naam, string? Waarde)> Omgeving(IReadOnlyList<JsonObject> objecten, string dienst) =>
        [.. objecten.Een("Deployment", dienst).Op("spec.template")!.AsObject().Rij("spec.containers").Single().Rij("env").Select(e => ((string)e["name"]!, Waarde(objecten, e)))];

    private static string? Waarde(IReadOnlyList<JsonObject> objecten, JsonObject instelling) => instelling.Op("valueFrom.configMapKeyRef") is { } wijzer
        ? (string)objecten.Een("ConfigMap", (string)wijzer["name"]!)["data"]![(string)wijzer["key"]!]!
        : instelling["value"]?.ToString();

    private static (Dictionary<string, string> Omgeving, IEnumerable<string> Geheim) InCompose(string naam)
    {
        var dienst = Compose.Lees()["services"]![naam]!.AsObject();
        var bestanden = (dienst["env_file"] as JsonArray ?? []).Select(b => (string)b!).ToList();
        bestanden.ShouldAllBe(bestand => bestand == $"geheimen/{naam}.env");
        return (dienst["environment"]!.AsObject().ToDictionary(paar => paar.Key, paar => paar.Value!.ToString()),
            bestanden.Count == 0 ? [] : Verwacht.Geheimen.Geheimen(Verwacht.Dienst(naam)).Keys);
    }
}

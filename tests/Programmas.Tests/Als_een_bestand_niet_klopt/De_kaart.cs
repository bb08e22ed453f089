using System.Text;
using System.Text.Json.Nodes;

namespace Gebiedswerking.Programmas.Tests.Als_een_bestand_niet_klopt;

public class De_kaart : Bestandsituatie
{
    [Fact]
    public void Moet_elke_gemeente_tonen()
    {
        Wijzig("gemeenten", vlakken => vlakken.RemoveAt(0));

        Map.Bezwaren().ShouldBe(["gemeenten.csv, regel 2: gemeente 11001 staat niet op de kaart in gebieden.topojson."]);
    }

    [Fact]
    public void Mag_geen_andere_gemeente_tonen_en_zegt_op_welke_regel_ze_staat()
    {
        Wijzig("gemeenten", vlakken => vlakken[0]!["properties"]!["nis"] = "99999");
        var regel = File.ReadLines(Map.In(Kaart)).Index().Single(r => r.Item.Contains("\"99999\"", StringComparison.Ordinal)).Index;

        Map.Bezwaren().ShouldBe([
            $"gebieden.topojson, regel {regel}: de laag gemeenten bevat nis '99999', die niet in gemeenten.csv staat.",
            "gemeenten.csv, regel 2: gemeente 11001 staat niet op de kaart in gebieden.topojson.",
        ]);
    }

    [Fact]
    public void Mag_een_gemeente_niet_twee_keer_tonen()
    {
        Wijzig("gemeenten", vlakken => vlakken.Add(vlakken[0]!.DeepClone()));

        Map.Bezwaren().ShouldHaveSingleItem().ShouldEndWith(": de laag gemeenten bevat nis '11001' meer dan eens.");
    }

    [Theory]
    [InlineData("referentieregio_code", "REFREG02", "gemeente 11001 ligt hier in referentieregio 'REFREG02', volgens gemeenten.csv in REFREG01.")]
    [InlineData("provincie_code", "40000", "gemeente 11001 ligt hier in provincie '40000', volgens gemeenten.csv in 10000.")]
    public void Moet_een_gemeente_in_hetzelfde_gebied_tonen(string eigenschap, string waarde, string reden)
    {
        Wijzig("gemeenten", vlakken => vlakken[0]!["properties"]![eigenschap] = waarde);

        Map.Bezwaren().ShouldHaveSingleItem().ShouldEndWith(reden);
    }

    [Fact]
    public void Moet_elke_referentieregio_tonen()
    {
        Wijzig("referentieregios", vlakken => vlakken.RemoveAt(14));

        Map.Bezwaren().ShouldBe(["referentieregios.csv, regel 16: referentieregio REFREG15 staat niet op de kaart in gebieden.topojson."]);
    }

    [Fact]
    public void Mag_geen_andere_referentieregio_tonen()
    {
        Wijzig("referentieregios", vlakken => vlakken[14]!["properties"]!["code"] = "REFREG16");

        Map.Bezwaren().ShouldContain(b => b.EndsWith(": de laag referentieregios bevat code 'REFREG16', die niet in referentieregios.csv staat.", StringComparison.Ordinal));
    }

    [Fact]
    public void Moet_JSON_zijn_en_zegt_anders_op_welke_regel_het_misloopt()
    {
        Map.Bytes(Kaart, "{\n\"type\": \"Topology\",\n\"arcs\": [,]\n}\n"u8.ToArray());

        Map.Bezwaren().ShouldBe(["gebieden.topojson, regel 3: dit is geen geldige JSON."]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    [InlineData("""{"type":"Topology","arcs":[]}""")]
    [InlineData("""{"type":1,"arcs":[],"objects":{}}""")]
    public void Moet_TopoJSON_zijn(string tekst)
    {
        Map.Bytes(Kaart, Encoding.UTF8.GetBytes(tekst));

        Map.Bezwaren().ShouldBe(["gebieden.topojson, regel 1: dit is geen TopoJSON: type Topology, arcs en objects worden verwacht."]);
    }

    private void Wijzig(string laag, Action<JsonArray> wijziging)
    {
        var kaart = JsonNode.Parse(File.ReadAllText(Map.In(Kaart)))!;
        wijziging(kaart["objects"]![laag]!["geometries"]!.AsArray());
        Map.Bytes(Kaart, Encoding.UTF8.GetBytes(kaart.ToJsonString(new() { WriteIndented = true })));
    }
}

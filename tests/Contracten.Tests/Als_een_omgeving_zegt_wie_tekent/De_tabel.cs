using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Microsoft.Extensions.Configuration;

namespace Gebiedswerking.Contracten.Tests.Als_een_omgeving_zegt_wie_tekent;

public sealed class De_tabel
{
    private static readonly string Ingebouwd = Lees();

    [Fact]
    public void Heeft_voor_elke_soort_partij_een_orgaan_en_een_regel() =>
        Enum.GetValues<Partijsoort>().ShouldAllBe(s => Ondertekentabel.Standaard.Partijen[s].Contract.Count > 0);

    [Fact]
    public void Heeft_voor_elk_orgaan_en_elke_functie_een_plaats()
    {
        var regels = Ondertekentabel.Standaard.Partijen.Values.SelectMany(p => p.Contract).ToList();

        Enum.GetValues<BeslissendOrgaan>().ShouldAllBe(o => regels.Any(r => r.Orgaan == o));
        Enum.GetValues<Hoedanigheid>().ShouldAllBe(h => regels.Any(r => r.Regel.Hoedanigheden.Contains(h)));
    }

    [Fact]
    public void Komt_uit_het_bestand_dat_de_omgeving_noemt()
    {
        var bestand = Bewaar(Ingebouwd.Replace("""["Collegebesluit"]""", """["Collegebesluit", "Machtiging"]""", StringComparison.Ordinal));

        Instelling(bestand).Partijen[Partijsoort.Gemeente].Contract[1].Regel.Gronden.ShouldBe([Besluitsoort.Collegebesluit, Besluitsoort.Machtiging]);
        Instelling(null).ShouldBeSameAs(Ondertekentabel.Standaard);
    }

    [Theory]
    [InlineData("\"Gemeente\": {", "\"Stad\": {", "Stad")]
    [InlineData("[\"burgemeester\"]", "[]", "no role is Burgemeester")]
    [InlineData("[\"Burgemeester\", \"AlgemeenDirecteur\"], \"gronden\": [\"Collegebesluit\"]", "[], \"gronden\": [\"Collegebesluit\"]", "Gemeente, College: nobody signs")]
    [InlineData("\"gronden\": [\"Raadsbesluit\"]", "\"gronden\": []", "Gemeente, Gemeenteraad: there is no kind of decision")]
    [InlineData("\"orgaan\": \"College\"", "\"orgaan\": \"Gemeenteraad\"", "Gemeente has Gemeenteraad twice")]
    [InlineData("[\"VoorzitterGemeenteraad\", \"AlgemeenDirecteur\"]", "[\"AlgemeenDirecteur\", \"AlgemeenDirecteur\"]", "a function signs twice")]
    [InlineData("\"mijlpaal\"", "\"mijlpalen\"", "mijlpalen")]
    [InlineData("{", "", "no table")]
    public void Die_niet_deugt_houdt_de_dienst_tegen_met_een_duidelijke_fout(string wat, string wordt, string zegt)
    {
        var plaats = Ingebouwd.IndexOf(wat, StringComparison.Ordinal);
        var bestand = Bewaar(Ingebouwd[..plaats] + wordt + Ingebouwd[(plaats + wat.Length)..]);

        var fout = Should.Throw<InvalidOperationException>(() => Instelling(bestand));

        fout.Message.ShouldStartWith($"Ondertekenregels:Bestand = {bestand}");
        fout.Message.ShouldContain(zegt);
    }

    [Fact]
    public void Die_er_niet_is_houdt_de_dienst_tegen() =>
        Should.Throw<InvalidOperationException>(() => Instelling("bestaat-niet.json")).Message.ShouldContain("bestaat-niet.json");

    [Fact]
    public void Die_een_soort_vergeet_houdt_de_dienst_tegen()
    {
        var zonder = System.Text.Json.Nodes.JsonNode.Parse(Ingebouwd)!;
        zonder["partijen"]!.AsObject().Remove("Politiezone").ShouldBeTrue();

        Should.Throw<FormatException>(() => Ondertekentabel.Lees(zonder.ToJsonString())).Message.ShouldBe("Politiezone is missing");
    }

    private static Ondertekentabel Instelling(string? bestand) => Ondertekeninstelling.Lees(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [Ondertekeninstelling.Instelling] = bestand }).Build());

    private static string Bewaar(string json)
    {
        var bestand = Path.Combine(Path.GetTempPath(), $"ondertekenregels-{Guid.CreateVersion7()}.json");
        File.WriteAllText(bestand, json);
        return bestand;
    }

    private static string Lees()
    {
        using var bron = new StreamReader(typeof(Ondertekentabel).Assembly.GetManifestResourceStream("ondertekenregels.json")!);
        return bron.ReadToEnd();
    }
}

using System.Text.Json.Nodes;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Vorige.Tests.Als_een_gebeurtenis_verandert;

/// <summary>While a new version is rolled out, the old and the new read what the other writes, or see that they cannot.</summary>
public sealed class Voor_wie_haar_leest
{
    private static readonly Gebeurtenistypes Typen = new();

    public static TheoryData<string> Gebeurtenissen => [.. Uitgave.Vorige.Gebeurtenissen().Select(g => g.Key)];

    [Theory]
    [MemberData(nameof(Gebeurtenissen))]
    public void Lezen_de_vorige_uitgave_en_deze_elkaar(string type)
    {
        Vormen.Vandaag.ContainsKey(type).ShouldBeTrue("het staat in logboeken");
        var was = Uitgave.Vorige.Gebeurtenissen()[type]!;
        var (vorm, nu) = ((int)was["vorm"]!, Gebeurtenistypes.VormVan(Vormen.Vandaag[type]));
        var gelezen = was["voorbeeld"] is { } voorbeeld ? Typen.Lees(type, vorm, voorbeeld.ToJsonString(Vormen.Json)) : null;
        if (vorm == nu) // of a later shape the previous release knows that it cannot read it, and an upcaster lifted the example
        {
            Verenigbaarheid.Vergelijk(was["json"], Vormen.Van(Vormen.Vandaag[type]), type).ShouldBeEmpty();
            Verenigbaarheid.VergelijkVoorbeeld(was["voorbeeld"], gelezen is null ? null : JsonNode.Parse(Gebeurtenistypes.Schrijf(gelezen)), type).ShouldBeEmpty();
        }

        nu.ShouldBeGreaterThanOrEqualTo(vorm);
    }

    /// <summary>Those two are of Fundament, which had no committed examples in 1.0: their shapes are compared, and of the first there are rows.</summary>
    [Fact]
    public void Heeft_elke_gebeurtenis_een_voorbeeld() =>
        Uitgave.Vorige.Gebeurtenissen().Where(g => g.Value!["voorbeeld"] is null).Select(g => g.Key).ShouldBe(["AnkerWerdGelegd", "InhoudWerdGewist"]);
}

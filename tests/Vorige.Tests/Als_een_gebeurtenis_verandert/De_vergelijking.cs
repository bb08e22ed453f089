using System.Text.Json.Nodes;

namespace Gebiedswerking.Vorige.Tests.Als_een_gebeurtenis_verandert;

/// <summary>The comparison itself, on events that were made up for it.</summary>
public sealed class De_vergelijking
{
    private enum Kleur { Rood, Groen }

    private enum MeerKleuren { Rood, Groen, Blauw }

    private sealed record Deel(string Naam, decimal Bedrag);

    private sealed record DeelZonderBedrag(string Naam);

    private sealed record Was(Guid Id, string Naam, int? Aantal, IReadOnlyList<Deel> Delen, Kleur Kleur);

    private sealed record MetVeld(Guid Id, string Naam, int? Aantal, IReadOnlyList<Deel> Delen, Kleur Kleur, string? Later = null);

    private sealed record MetVerplichtVeld(Guid Id, string Naam, int? Aantal, IReadOnlyList<Deel> Delen, Kleur Kleur, string Later);

    private sealed record Zonder(Guid Id, int? Aantal, IReadOnlyList<Deel> Delen, Kleur Kleur);

    private sealed record AnderSoort(Guid Id, int Naam, int? Aantal, IReadOnlyList<Deel> Delen, Kleur Kleur);

    private sealed record MagLeeg(Guid Id, string? Naam, int? Aantal, IReadOnlyList<Deel> Delen, Kleur Kleur);

    private sealed record MagNietLeeg(Guid Id, string Naam, int Aantal, IReadOnlyList<Deel> Delen, Kleur Kleur);

    private sealed record MetKleur(Guid Id, string Naam, int? Aantal, IReadOnlyList<Deel> Delen, MeerKleuren Kleur);

    private sealed record MetKleinerDeel(Guid Id, string Naam, int? Aantal, IReadOnlyList<DeelZonderBedrag> Delen, Kleur Kleur);

    [Fact]
    public void Laat_gelijk_en_een_nieuw_veld_met_een_beginwaarde_door()
    {
        Tussen(typeof(Was), typeof(Was)).ShouldBeEmpty();
        Tussen(typeof(Was), typeof(MetVeld)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(typeof(Zonder), "$.naam: is weg")]
    [InlineData(typeof(MetVerplichtVeld), "$.later: moet er nu zijn")]
    [InlineData(typeof(AnderSoort), "$.naam: type was string, is integer")]
    [InlineData(typeof(MagLeeg), "$.naam: type was string, is string/null")]
    [InlineData(typeof(MagNietLeeg), "$.aantal: type was integer/null, is integer")]
    [InlineData(typeof(MetKleur), "$.kleur: enum was rood/groen, is rood/groen/blauw")]
    [InlineData(typeof(MetKleinerDeel), "$.delen[].bedrag: is weg")]
    public void Weigert_wat_de_een_schrijft_en_de_ander_niet_leest(Type nu, string breuk) =>
        Tussen(typeof(Was), nu).ShouldContain(zin => zin.StartsWith(breuk, StringComparison.Ordinal), string.Join('\n', Tussen(typeof(Was), nu)));

    [Theory]
    [InlineData("""{"a":1,"b":[{"c":"x"}]}""", """{"a":1,"b":[{"c":"x","d":2}],"e":3}""", "")]
    [InlineData("""{"a":1}""", """{"b":1}""", "$.a: is weg")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "$.a: was Number, is String")]
    [InlineData("""{"b":[{"c":"x"}]}""", """{"b":[{"c":true}]}""", "$.b[].c: was String, is Boolean")]
    public void Vergelijkt_ook_voorbeelden(string oud, string nu, string breuk) =>
        string.Join(", ", Verenigbaarheid.VergelijkVoorbeeld(JsonNode.Parse(oud), JsonNode.Parse(nu))).ShouldBe(breuk);

    private static List<string> Tussen(Type oud, Type nu) => [.. Verenigbaarheid.Vergelijk(Vormen.Van(oud), Vormen.Van(nu))];
}

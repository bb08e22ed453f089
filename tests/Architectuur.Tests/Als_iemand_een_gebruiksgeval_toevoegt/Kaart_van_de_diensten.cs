using System.Reflection;
using System.Text.RegularExpressions;
using Gebiedswerking.Architectuur.Tests.Hulp;
using Microsoft.AspNetCore.Routing;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_gebruiksgeval_toevoegt;

/// <summary>services/README.md says where everything is, and is right.</summary>
public partial class Kaart_van_de_diensten
{
    private static readonly string Tekst = Huis.Lees("services/README.md");
    private static readonly IReadOnlyList<(string Naam, string Pad)> Koppelingen = [.. Koppeling().Matches(Tekst).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];

    public static TheoryData<string> Diensten { get; } = new(Huis.Diensten.Select(d => d.Naam));

    [Fact]
    public void Noemt_alleen_bestanden_die_er_zijn() => Koppelingen.Select(k => k.Pad)
        .Where(p => !Path.Exists(Path.Combine(Huis.Wortel, "services", p))).ShouldBeEmpty();

    [Fact]
    public void Noemt_een_bestand_bij_zijn_naam() => Koppelingen
        .Where(k => k.Pad.EndsWith(".cs", StringComparison.Ordinal) && k.Naam != Path.GetFileNameWithoutExtension(k.Pad) && k.Naam.Split('.')[0] != Path.GetFileName(k.Pad).Split('.')[0])
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Diensten))]
    public void Noemt_elk_gebruiksgeval(string naam)
    {
        var dienst = Huis.Diensten.Single(d => d.Naam == naam);
        Gebruiksgevallen.MetAdres(dienst).Concat(Gebruiksgevallen.Taken(dienst)).Select(g => g.Name)
            .Where(g => !Koppelingen.Any(k => k.Naam == g && k.Pad.EndsWith($"/{g}.cs", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Noemt_elke_gebeurtenis() => Huis.Gebeurtenissen.Select(g => g.Name).Where(g => !Koppelingen.Any(k => k.Naam == g)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Diensten))]
    public async Task Noemt_bij_elk_gebruiksgeval_het_adres_waarop_het_antwoordt(string naam)
    {
        var dienst = Huis.Diensten.Single(d => d.Naam == naam);
        var gevallen = Gebruiksgevallen.MetAdres(dienst).ToHashSet();
        var regels = Tekst.Split('\n');

        (await Gastheer.Adressen(dienst))
            .Where(a => a.Metadata.GetMetadata<MethodInfo>()?.DeclaringType is { } klasse && gevallen.Contains(Huis.Buitenste(klasse)))
            .Select(a => (Geval: Huis.Buitenste(a.Metadata.GetMetadata<MethodInfo>()!.DeclaringType!).Name, Adres: Adres(a)))
            .Where(a => !regels.Any(r => r.Contains($"[{a.Geval}](", StringComparison.Ordinal) && r.Contains($"`{a.Adres}`", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static string Adres(RouteEndpoint adres) =>
        $"{adres.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]} {Beperking().Replace(adres.RoutePattern.RawText!, "}").TrimEnd('/')}";

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)]+)\)")]
    private static partial Regex Koppeling();

    [GeneratedRegex(@":[a-z]+\}")]
    private static partial Regex Beperking();
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Berichten;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Ankers;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Programmas.Opslag;
using Gebiedswerking.Taakstellingen.Opslag;

namespace Gebiedswerking.Vorige.Tests.Als_de_logboeken_van_de_vorige_uitgave_gelezen_worden;

/// <summary>Every row that the previous release left behind, with today's code.</summary>
public sealed class Herleven
{
    private static readonly Gebeurtenistypes Typen = new();

    private static readonly Dictionary<string, Type> Soorten = new[] { typeof(Ankerboek), typeof(ContractenDb), typeof(FondsenDb), typeof(ProgrammasDb), typeof(TaakstellingenDb) }
        .SelectMany(t => t.Assembly.GetTypes()).Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(Dossier))).ToDictionary(t => t.Name);

    /// <summary>What tests of one service said in the place of its neighbours: events to read, and no rules to fold them.</summary>
    private const string Buurdossier = "Buurdossier";

    /// <summary>Event types of which the recording has no row, and why.</summary>
    private static readonly Dictionary<string, string> ZonderRij = new[]
    {
        "AfwikkelingWerdVoltooid",
        "BemiddelaarWerdGeweigerd",
        "BetaaldeelWerdNietUitgevoerd",
        "ContractWerdAanEuAanvraagGekoppeld",
        "ContractWerdVanEuAanvraagOntkoppeld",
        "EuAanvraagWerdGeweigerd",
        "EuAanvraagWerdIngetrokken",
        "GebiedsprogrammaWerdAfgesloten",
        "HersteltermijnWerdOverschreden",
        "IngebrekestellingWerdHersteld",
        "MedefinancieringWerdIngetrokken",
        "OpmerkingWerdAfgehandeld",
        "TaakWerdAfgehandeld",
        "TerugvorderingWerdIngetrokken",
        "VastleggingNaTermijnWerdToegestaan",
    }.ToDictionary(type => type, _ => "In 1.0 they happen in tests of the rules only, without a database; Voor_wie_haar_leest reads the example instead.")
        .Append(new("InhoudWerdGewist", "In 1.0 no test of a service erases; Fundament does, on a dossier of its own, and the shape is compared.")).ToDictionary();

    public static IEnumerable<object[]> Logboeken =>
        Uitgave.Alle.SelectMany(u => u.Diensten.Where(d => u.Keten(d).Regels.Count > 0).Append("dossiers").Select(d => new object[] { u.Naam, d }));

    [Fact]
    public void Is_er_van_elke_gebeurtenis_een_rij()
    {
        var uitgave = Uitgave.Vorige;
        var gezien = uitgave.Diensten.Select(uitgave.Keten).Append(uitgave.Dossiers()).SelectMany(log => log.Regels).Select(r => r.Type).ToHashSet();

        uitgave.Gebeurtenissen().Select(g => g.Key).Except(gezien).ShouldBe(ZonderRij.Keys, ignoreOrder: true);
        ZonderRij.Values.ShouldAllBe(reden => reden.Length > 20);
    }

    [Theory]
    [MemberData(nameof(Logboeken))]
    public void Sluit_elke_keten(string uitgave, string log)
    {
        foreach (var dossier in Dossiers(uitgave, log))
        {
            Ketencontrole.Bekijk(dossier).ShouldBeEmpty($"{dossier[0].Soort} {dossier[0].Dossier}");
        }
    }

    [Theory]
    [MemberData(nameof(Logboeken))]
    public void Herleeft_elk_dossier_en_komt_het_gelijk_uit_een_momentopname(string uitgave, string log)
    {
        var gelezen = 0;
        foreach (var rijen in Dossiers(uitgave, log))
        {
            var gebeurtenissen = rijen.ConvertAll(rij => Typen.Lees(rij.Type, rij.Vorm, rij.Gebeurtenis));
            gelezen += gebeurtenissen.Count;
            if (rijen[0].Soort == Buurdossier)
            {
                continue;
            }

            var dossier = (Dossier)Activator.CreateInstance(Soorten[rijen[0].Soort])!;
            dossier.Begin(rijen[0].Dossier);
            gebeurtenissen.ForEach(dossier.Herleef);
            dossier.Versie.ShouldBe(rijen.Count);
            EisGelijkUitMomentopname(dossier);
        }

        gelezen.ShouldBePositive();
    }

    /// <summary>The other direction: what we write of the same facts has all that the previous release reads, as the same kind of JSON.</summary>
    [Theory]
    [MemberData(nameof(Logboeken))]
    public void Schrijft_de_vorige_uitgave_niets_dat_wij_niet_meer_schrijven(string uitgave, string log)
    {
        var breuken = Dossiers(uitgave, log).SelectMany(d => d)
            .Where(rij => rij.Vorm == Gebeurtenistypes.VormVan(Typen.Lees(rij.Type, rij.Vorm, rij.Gebeurtenis).GetType()))
            .SelectMany(rij => Verenigbaarheid.VergelijkVoorbeeld(
                JsonNode.Parse(rij.Gebeurtenis), JsonNode.Parse(Gebeurtenistypes.Schrijf(Typen.Lees(rij.Type, rij.Vorm, rij.Gebeurtenis))), rij.Type));
        breuken.Distinct().ShouldBeEmpty();
    }

    private static IEnumerable<List<Regel>> Dossiers(string uitgave, string log)
    {
        var release = new Uitgave(uitgave);
        return (log == "dossiers" ? release.Dossiers() : release.Keten(log)).Regels.GroupBy(r => r.Dossier).Select(g => g.OrderBy(r => r.Versie).ToList());
    }

    private static void EisGelijkUitMomentopname(Dossier dossier)
    {
        if (dossier.GetType().GetInterfaces().SingleOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IMetMomentopname<>)) is not { } met)
        {
            return;
        }

        var (staat, soort) = (met.GetProperty(nameof(IMetMomentopname<object>.Staat))!, met.GetGenericArguments()[0]);
        var tekst = JsonSerializer.Serialize(staat.GetValue(dossier), soort, Gebeurtenistypes.Json);
        var hersteld = Activator.CreateInstance(dossier.GetType())!;
        staat.SetValue(hersteld, JsonSerializer.Deserialize(tekst, soort, Gebeurtenistypes.Json));
        JsonSerializer.Serialize(staat.GetValue(hersteld), soort, Gebeurtenistypes.Json).ShouldBe(tekst);
    }
}

using System.Text.Json.Nodes;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Vorige.Tests.Als_het_platform_van_de_vorige_uitgave_verdergaat;

/// <summary>
/// The databases of the previous release, brought up to date by today's services, which then start. Each consumer begins at the first event of
/// the old feeds again, and the copies that it keeps of other services begin empty.
/// </summary>
public sealed class Bijgewerkt : IAsyncLifetime
{
    /// <summary>Per service what only its reactions fill.</summary>
    public static readonly Dictionary<string, string[]> Kopieen = new()
    {
        ["programmas"] = ["taakstelling"],
        ["taakstellingen"] = ["gebied"],
        ["fondsen"] = ["gemeenteoppervlakte", "inwonertal", "gemeenteopvolging", "programma", "gemeenteindeling"],
        ["contracten"] = ["gemeente", "referentieregio", "programma", "fonds", "mandatering", "mandaatlid", "actie", "opvolging"],
    };

    private Proefplatform? _platform;

    public Proefplatform Platform => _platform!;

    public Uitgave Uitgave => Uitgave.Vorige;

    /// <summary>The services live on from the moment of the recording: later, terms would have passed and the day would bring something new.</summary>
    public DateTimeOffset Nu { get; } = Herstel.Diensten.SelectMany(d => Uitgave.Vorige.Keten(d.Naam).Regels).Max(r => r.Tijdstip).AddSeconds(1);

    public async Task InitializeAsync()
    {
        _platform = await Proefplatform.Start(async platform =>
        {
            await Herstel.Zet(platform, Uitgave);
            foreach (var dienst in Herstel.Diensten)
            {
                await Herstel.Voer(platform.DatabaseVan(dienst),
                    $"update bron_cursor set volgnummer = 0, hash = null; truncate {string.Join(", ", Kopieen[dienst.Naam])} cascade");
            }
        }, Nu);
        foreach (var dienst in Herstel.Diensten.Append(Lokaal.Werking.Diensten.Projectie))
        {
            var standen = Uitgave.Keten(dienst.Naam).Van("public.bron_cursor").ToDictionary(c => (string)c["bron"]!, c => (long)c["volgnummer"]!);
            foreach (var (bron, stand) in standen)
            {
                await Wacht.TotDat(async () => (await Herstel.Lees(Platform.DatabaseVan(dienst), $"select volgnummer from bron_cursor where bron = '{bron}'")).Select(long.Parse).SingleOrDefault() >= stand,
                    TimeSpan.FromMinutes(3));
            }
        }
    }

    public async Task DisposeAsync() => await Platform.DisposeAsync();

    /// <summary>What differs between a table as it was recorded and as it is now.</summary>
    public async Task<(List<string> Weg, List<string> Nieuw)> Verschil(Lokaal.Werking.Dienst dienst, string tabel, params string[] behalve)
    {
        var log = Uitgave.Keten(dienst.Naam);
        var kolommen = ((JsonObject)log.Schema["kolommen"]![tabel]!).Select(k => k.Key).Except(behalve).ToList();
        var was = log.Van(tabel).Select(r => Herstel.Rij(r, kolommen)).ToList();
        var nu = await Herstel.Tabel(Platform.DatabaseVan(dienst), tabel, kolommen);
        return ([.. was.Except(nu)], [.. nu.Except(was)]);
    }
}

[CollectionDefinition(nameof(Bijgewerkt))]
public sealed class Bijgewerktverzameling : ICollectionFixture<Bijgewerkt>;

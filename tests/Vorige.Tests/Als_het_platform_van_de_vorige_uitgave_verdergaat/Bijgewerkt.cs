using System.Text.Json.Nodes;
using Gebiedswerking.Fundament.Ankers;
using Gebiedswerking.Lokaal.Werking;
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

    /// <summary>What waits for a day is moved a century: whatever the date on which this runs, the day brings nothing new.</summary>
    private static readonly Dictionary<string, string> Dagen = new()
    {
        ["programmas"] = "update wacht_op_start set van = van + interval '100 years'",
        ["fondsen"] = "update vervaldag set dag = dag + interval '100 years'",
        ["contracten"] = "update termijn set dag = dag + interval '100 years'",
    };

    private Proefplatform? _platform;

    public Proefplatform Platform => _platform!;

    public Uitgave Uitgave => Uitgave.Vorige;

    /// <summary>What differs from the recording right after the migration, before anything ran.</summary>
    public List<string> NaMigratie { get; } = [];

    public async Task InitializeAsync()
    {
        if (Proefdatabase.DomeindienstenOpSqlServer)
        {
            return; // the recording is of PostgreSQL
        }

        _platform = await Proefplatform.StartOp(async platform =>
        {
            await Herstel.Zet(platform, Uitgave);
            await platform.Migreer();
            foreach (var dienst in Herstel.Domeindiensten)
            {
                var beheer = platform.DatabaseVan(dienst);
                foreach (var tabel in Uitgave.Keten(dienst.Naam).Tabellen)
                {
                    NaMigratie.AddRange(await Verschil(beheer, dienst, tabel));
                }

                await Herstel.Voer(beheer, $"update bron_cursor set volgnummer = 0, hash = null; truncate {string.Join(", ", Kopieen[dienst.Naam])} cascade; {Dagen.GetValueOrDefault(dienst.Naam)}");
            }
        });
        foreach (var dienst in Herstel.Domeindiensten.Append(Diensten.Projectie))
        {
            foreach (var cursor in Uitgave.Keten(dienst.Naam).Van("public.bron_cursor"))
            {
                var vraag = $"select volgnummer from bron_cursor where bron = '{(string)cursor["bron"]!}'";
                await Wacht.TotDat(async () => (await Herstel.Lees(Platform.DatabaseVan(dienst), vraag)).Select(long.Parse).SingleOrDefault() >= (long)cursor["volgnummer"]!, TimeSpan.FromMinutes(3));
            }
        }
    }

    public async Task DisposeAsync() => await (_platform?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <summary>What differs between a table as it was recorded and as it is now.</summary>
    public Task<List<string>> Verschil(Dienst dienst, string tabel) => Verschil(Platform.DatabaseVan(dienst), dienst, tabel);

    /// <summary>Anchors are left out: at night every service lays one over the rows of the day before, also over recorded ones.</summary>
    private async Task<List<string>> Verschil(string verbinding, Dienst dienst, string tabel)
    {
        var log = Uitgave.Keten(dienst.Naam);
        var kolommen = log.Schema["kolommen"]![tabel]!.AsObject().Select(k => k.Key).ToList();
        var ankers = tabel == "public.uitgave" ? $"rij in (select rij from dossierlog where soort = '{nameof(Ankerboek)}')" : $"row_to_json(t)->>'soort' = '{nameof(Ankerboek)}'";
        var was = log.Van(tabel).Select(r => Herstel.Rij(r, kolommen)).ToList();
        var nu = (await Herstel.Lees(verbinding, $"select row_to_json(t) from {tabel} t where ({ankers}) is not true")).Select(r => Herstel.Rij(JsonNode.Parse(r)!.AsObject(), kolommen)).ToList();
        return [.. was.Except(nu).Select(r => $"- {tabel}: {r}"), .. nu.Except(was).Select(r => $"+ {tabel}: {r}")];
    }
}

[CollectionDefinition(nameof(Bijgewerkt))]
public sealed class Bijgewerktverzameling : ICollectionFixture<Bijgewerkt>;

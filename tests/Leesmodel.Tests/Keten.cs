using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Npgsql;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>
/// The real services that a contract passes on its way to the read model, as processes: Identiteit, Programmas (loaded),
/// Contracten and Projectie, on databases and a vhost of their own.
/// </summary>
public sealed class Keten : IAsyncLifetime
{
    private const string Geheim = "een-geheim-voor-de-proeven-van-32-tekens";
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);
    private readonly List<IAsyncDisposable> _op = [];
    private Dictionary<string, string?> _projectie = null!;
    private Demotokens _tokens = null!;

    public Proefdienst Contracten { get; private set; } = null!;

    public Proefdienst Projectie { get; private set; } = null!;

    public Proefdatabase Contractendb { get; private set; } = null!;

    public Proefdatabase Leesdb { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var infrastructuur = await Infrastructuur.Haal();
        var bus = await infrastructuur.NieuweVhost();
        var identiteitdb = Bij(await infrastructuur.NieuweDatabase());
        var gebiedendb = Bij(await infrastructuur.NieuweDatabase(Diensten.Programmas));
        var doelendb = Bij(await infrastructuur.NieuweDatabase(Diensten.Taakstellingen));
        Contractendb = Bij(await infrastructuur.NieuweDatabase(Diensten.Contracten));
        Leesdb = Bij(await infrastructuur.NieuweDatabase(Diensten.Projectie));
        var identiteit = Bij(await Proefdienst.Start(Diensten.Identiteit, new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = identiteitdb.Adres,
            ["UITGEVER"] = "http://localhost:8080/identiteit",
            ["GEGEVENS"] = Infrastructuur.InBron("services/Programmas/Gegevens"),
            ["DIENSTGEHEIMEN"] = JsonSerializer.Serialize(
                new[] { Diensten.Programmas, Diensten.Taakstellingen, Diensten.Contracten, Diensten.Projectie }.ToDictionary(d => d.Client!, _ => Geheim)),
            ["DIENSTFEEDS"] = """{"dienst-leesmodel":["programmas-mandaten"]}""",
        }));
        // nothing happens to funds here, and not to the taakstellingen that Programmas hears
        var stil = Bij(await Feed.Stil()).Adres;
        var adres = new Uri(identiteit.Adres, "/identiteit");
        _tokens = new Demotokens(adres);
        Dictionary<string, string?> Omgeving(Proefdatabase database, Dienst dienst) => new()
        {
            ["ConnectionStrings__Opslag"] = database.Verbinding,
            ["Bus__Adres"] = bus,
            ["Identiteit__Adres"] = adres.AbsoluteUri,
            ["Identiteit__Client"] = dienst.Client,
            ["Identiteit__Geheim"] = Geheim,
        };
        var geladen = await Proefdienst.Voer(Diensten.Programmas, Omgeving(gebiedendb, Diensten.Programmas), "laad-gebieden");
        geladen.Code.ShouldBe(0, geladen.Uitvoer);
        var programmas = Bij(await Proefdienst.Start(Diensten.Programmas, new Dictionary<string, string?>(Omgeving(gebiedendb, Diensten.Programmas))
        {
            ["Bronnen__taakstellingen"] = stil,
        }));
        Contracten = Bij(await Proefdienst.Start(Diensten.Contracten, new Dictionary<string, string?>(Omgeving(Contractendb, Diensten.Contracten))
        {
            ["Bronnen__programmas"] = Basis(programmas),
            ["Bronnen__fondsen"] = stil,
        }));
        var taakstellingen = Bij(await Proefdienst.Start(Diensten.Taakstellingen, new Dictionary<string, string?>(Omgeving(doelendb, Diensten.Taakstellingen))
        {
            ["Bronnen__programmas"] = Basis(programmas),
        }));
        _projectie = new(Omgeving(Leesdb, Diensten.Projectie))
        {
            ["Bronnen__programmas"] = Basis(programmas),
            ["Bronnen__taakstellingen"] = Basis(taakstellingen),
            ["Bronnen__contracten"] = Basis(Contracten),
            ["Bronnen__fondsen"] = stil,
        };
        Projectie = Bij(await Proefdienst.Start(Diensten.Projectie, _projectie));
        await Wacht.TotDat(async () => await Contractendb.Rij("count(*) from gemeente") == "285"
            && await Leesdb.Rij("count(*) from lees.gemeente") == "285", Geduld);
    }

    public async Task DisposeAsync()
    {
        foreach (var ding in Enumerable.Reverse(_op))
        {
            await ding.DisposeAsync();
        }
    }

    /// <summary>One request of a demo client to one of the services.</summary>
    public async Task<HttpResponseMessage> Stuur(Proefdienst dienst, HttpMethod methode, string wie, string pad, object? inhoud = null, string? sleutel = null)
    {
        using var vraag = new HttpRequestMessage(methode, pad);
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await _tokens.Voor(wie));
        vraag.Content = inhoud is null ? null : JsonContent.Create(inhoud, inhoud.GetType());
        if (sleutel is not null)
        {
            vraag.Headers.Add("Idempotency-Key", sleutel);
        }

        return await dienst.Http.SendAsync(vraag);
    }

    /// <summary>Waits until the read model has consumed everything that Contracten holds.</summary>
    public Task WachtTotGelezen() => Wacht.TotDat(async () =>
        await Contractendb.Rij("count(*) from ongenummerd") == "0"
        && await Contractendb.Rij("coalesce(max(volgnummer), 0) from uitgave") == await Leesdb.Rij("volgnummer from lees.bronstand where bron = 'contracten'"),
        Geduld);

    /// <summary>What lives equals what a full replay of the sources makes of an empty database; answers that database.</summary>
    public async Task<Proefdatabase> EisGelijkAanHerbouw()
    {
        var nieuw = Bij(await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Projectie));
        await Taak(nieuw, "herbouw");
        (await Taak(Leesdb, "inhoudshash")).ShouldBe(await Taak(nieuw, "inhoudshash"));
        return nieuw;
    }

    /// <summary>Appends events to a dossier past the service, as rows that are chained, hashed and waiting for a number.</summary>
    public async Task Schrijf(Guid dossier, params IReadOnlyList<(string Type, string Json)> gebeurtenissen)
    {
        await using var verbinding = await Contractendb.Open();
        await using var transactie = await verbinding.BeginTransactionAsync();
        var (versie, hash) = await Kop(verbinding, dossier);
        foreach (var (type, json) in gebeurtenissen)
        {
            var regel = new Regel(0, dossier, ++versie, "Gebiedscontract", type, 1, json, null, null, Logboek.Begin, "proef", "gemeentemedewerker",
                "0207500123", null, Ketting.Hex(hash), "");
            await Voer(verbinding,
                """
                insert into dossierlog (bron, dossier, versie, soort, type, vorm, gebeurtenis, tijdstip, actor, rol, organisatie, vorige_hash, hash)
                values ('contracten', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                """,
                regel.Dossier, regel.Versie, regel.Soort, regel.Type, regel.Vorm, regel.Gebeurtenis, regel.Tijdstip, regel.Actor, regel.Rol,
                regel.Organisatie, hash, hash = Ketting.Hash(regel));
            await Voer(verbinding, "insert into ongenummerd (dossier, versie) values ($1, $2)", dossier, versie);
        }

        await Voer(verbinding, "update dossierkop set versie = $2, hash = $3 where dossier = $1", dossier, versie, hash);
        await transactie.CommitAsync();
    }

    private static string Basis(Proefdienst dienst) => dienst.Adres.GetLeftPart(UriPartial.Authority);

    private static async Task<(int Versie, byte[] Hash)> Kop(NpgsqlConnection verbinding, Guid dossier)
    {
        await using var opdracht = new NpgsqlCommand("select versie, hash from dossierkop where dossier = $1 for update", verbinding);
        opdracht.Parameters.Add(new NpgsqlParameter { Value = dossier });
        await using var lezer = await opdracht.ExecuteReaderAsync();
        (await lezer.ReadAsync()).ShouldBeTrue();
        return (lezer.GetInt32(0), lezer.GetFieldValue<byte[]>(1));
    }

    private static async Task Voer(NpgsqlConnection verbinding, string sql, params object[] waarden)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        opdracht.Parameters.AddRange(waarden.Select(w => new NpgsqlParameter { Value = w }).ToArray());
        (await opdracht.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    private async Task<string> Taak(Proefdatabase database, string taak)
    {
        var (code, uitvoer) = await Proefdienst.Voer(Diensten.Projectie,
            new Dictionary<string, string?>(_projectie) { ["ConnectionStrings__Opslag"] = database.Verbinding }, taak);
        code.ShouldBe(0, uitvoer);
        return uitvoer;
    }

    private T Bij<T>(T ding) where T : IAsyncDisposable
    {
        _op.Add(ding);
        return ding;
    }
}

/// <summary>Shared by the tests that need the chain; each makes contracts of its own.</summary>
[CollectionDefinition(Naam)]
public sealed class Ketenkring : ICollectionFixture<Keten>
{
    public const string Naam = "keten";
}

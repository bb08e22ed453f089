using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;
using Npgsql;

namespace Gebiedswerking.Proefbank;

/// <summary>Makes databases for tests, owned by an ordinary role: a superuser would walk past row-level security.</summary>
public sealed class Databases
{
    private const string Eigenaar = "proef";
    private readonly ConcurrentDictionary<string, Lazy<Task>> _sjablonen = new();
    private readonly string _beheer;
    private readonly Lazy<Task> _eigenaar;

    internal Databases(string beheer)
    {
        _beheer = beheer;
        _eigenaar = new Lazy<Task>(MaakEigenaar);
    }

    // Every test process on a shared server must arrive at the same password.
    private string Wachtwoord => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_beheer)))[..32];

    internal async Task<Proefdatabase> Nieuw()
    {
        await _eigenaar.Value;
        return await Maak(Nieuwenaam("leeg"), "template1");
    }

    internal async Task<Proefdatabase> Nieuw(string sjabloon, Func<string, Task> vul)
    {
        await _eigenaar.Value;
        var naam = $"sjabloon_{sjabloon}";
        await _sjablonen.GetOrAdd(naam, _ => new Lazy<Task>(() => MaakSjabloon(naam, vul))).Value;
        return await Maak(Nieuwenaam(sjabloon), naam);
    }

    internal Task<Proefdatabase> Nieuw(Dienst dienst) => Adressen.BestaandeSqlServer() is { } sqlServer && dienst.KanInSqlServer
        ? NieuwOpSqlServer(sqlServer, dienst)
        : Nieuw($"{dienst.Naam}_{Proefdienst.Kenmerk(dienst)}", verbinding => Migreer(dienst, verbinding, null));

    internal async Task Voer(string sql, NpgsqlConnection? verbinding = null)
    {
        await using var eigen = verbinding is null ? await Open() : null;
        await using var opdracht = new NpgsqlCommand(sql, verbinding ?? eigen);
        await opdracht.ExecuteNonQueryAsync();
    }

    private static async Task Migreer(Dienst dienst, string verbinding, string? provider)
    {
        var uitkomst = await Dienstproces.Voer(dienst, ["migreer"],
            new Dictionary<string, string?> { ["ConnectionStrings__Opslag"] = verbinding, ["Opslag__Provider"] = provider }, CancellationToken.None);
        if (!uitkomst.Gelukt)
        {
            throw new InvalidOperationException($"migreer van {dienst} mislukte ({uitkomst.Code}): {uitkomst.Uitvoer}");
        }
    }

    /// <summary>Migrated each time: this server clones no databases.</summary>
    private async Task<Proefdatabase> NieuwOpSqlServer(string sqlServer, Dienst dienst)
    {
        var naam = Nieuwenaam(dienst.Naam);
        foreach (var sql in SqlServerdatabanken.Inrichting(naam, Wachtwoord))
        {
            await SqlServerdatabanken.Voer(sqlServer, sql, CancellationToken.None);
        }

        var database = new Proefdatabase(this, Verbinding(naam), SqlServerdatabanken.Als(sqlServer, naam, Wachtwoord));
        await Migreer(dienst, database.Verbinding, database.Provider);
        return database;
    }

    private static string Nieuwenaam(string soort) =>
        $"p_{(soort.Length > 40 ? soort[..40] : soort)}_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}";

    private async Task<Proefdatabase> Maak(string naam, string sjabloon)
    {
        await Voer($"""CREATE DATABASE "{naam}" OWNER {Eigenaar} TEMPLATE "{sjabloon}" """);
        return new Proefdatabase(this, Verbinding(naam));
    }

    /// <summary>Under a lock on the server: test processes that run side by side fill a template once, and see it whole or not.</summary>
    private async Task MaakSjabloon(string naam, Func<string, Task> vul)
    {
        await using var slot = await Open();
        await Voer($"SELECT pg_advisory_lock({BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(naam)))})", slot);
        await using (var zoek = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", slot) { Parameters = { new() { Value = naam } } })
        {
            if (await zoek.ExecuteScalarAsync() is not null)
            {
                return;
            }
        }

        var wording = Nieuwenaam("wording");
        await Voer($"""CREATE DATABASE "{wording}" OWNER {Eigenaar}""", slot);
        var verbinding = Verbinding(wording).ConnectionString;
        await vul(verbinding);
        NpgsqlConnection.ClearAllPools();
        await Voer($"""ALTER DATABASE "{wording}" RENAME TO "{naam}" """, slot);
    }

    private async Task MaakEigenaar()
    {
        await using var slot = await Open();
        await Voer("SELECT pg_advisory_lock(20260131)", slot);
        await Voer($"""
            DO $$ BEGIN
              IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{Eigenaar}') THEN
                CREATE ROLE {Eigenaar} LOGIN CREATEROLE PASSWORD '{Wachtwoord}';
              END IF;
            END $$
            """, slot);
    }

    private NpgsqlConnectionStringBuilder Verbinding(string naam) => new(_beheer)
    {
        Database = naam,
        Username = Eigenaar,
        Password = Wachtwoord,
        Pooling = true,
        MaxPoolSize = 40,
        Timeout = 60, // seconds that a command waits for a connection when hundreds come at once on a busy machine
    };

    private async Task<NpgsqlConnection> Open()
    {
        var verbinding = new NpgsqlConnection(_beheer);
        await verbinding.OpenAsync();
        return verbinding;
    }
}

using Npgsql;

namespace Gebiedswerking.Lokaal.Werking;

/// <summary>A database and an ordinary login role per service; nobody connects to the database of another.</summary>
/// <param name="beheer">Connection string of a role that may make databases and roles.</param>
/// <param name="voorvoegsel">Keeps several platforms on one server apart; empty for a private server.</param>
/// <param name="geheim">Gives the password of a role.</param>
internal sealed class Databanken(string beheer, string voorvoegsel, Func<string, string> geheim)
{
    public async Task Richt(IEnumerable<Dienst> diensten, CancellationToken stop)
    {
        await using var verbinding = new NpgsqlConnection(beheer);
        await verbinding.OpenAsync(stop);
        foreach (var dienst in diensten.Where(dienst => dienst.Database is not null))
        {
            var (rol, database) = (Rol(dienst), Database(dienst));
            if (!await Bestaat(verbinding, "SELECT 1 FROM pg_roles WHERE rolname = $1", rol, stop))
            {
                await Voer(verbinding, $"""CREATE ROLE "{rol}" LOGIN""", stop);
            }

            await Voer(verbinding, $"""ALTER ROLE "{rol}" PASSWORD '{geheim($"postgres-{dienst.Loginrol}")}' {(dienst.MaaktRollen ? "CREATEROLE" : "NOCREATEROLE")}""", stop);
            if (!await Bestaat(verbinding, "SELECT 1 FROM pg_database WHERE datname = $1", database, stop))
            {
                await Voer(verbinding, $"""CREATE DATABASE "{database}" OWNER "{rol}" """, stop);
                await Voer(verbinding, $"""REVOKE CONNECT, TEMPORARY ON DATABASE "{database}" FROM PUBLIC""", stop);
            }

            await Voer(verbinding, $"""GRANT CONNECT ON DATABASE "{database}" TO "{rol}" """, stop);
        }
    }

    /// <summary>The databases of these services that are there.</summary>
    public async Task<IReadOnlyList<string>> Bestaande(IEnumerable<Dienst> diensten, CancellationToken stop)
    {
        await using var verbinding = new NpgsqlConnection(beheer);
        await verbinding.OpenAsync(stop);
        var gevonden = new List<string>();
        foreach (var database in Namen(diensten))
        {
            if (await Bestaat(verbinding, "SELECT 1 FROM pg_database WHERE datname = $1", database, stop))
            {
                gevonden.Add(database);
            }
        }

        return gevonden;
    }

    /// <summary>Removes the databases; the roles stay.</summary>
    public async Task Leeg(IEnumerable<Dienst> diensten, CancellationToken stop)
    {
        await using var verbinding = new NpgsqlConnection(beheer);
        await verbinding.OpenAsync(stop);
        foreach (var database in Namen(diensten))
        {
            await Voer(verbinding, $"""DROP DATABASE IF EXISTS "{database}" WITH (FORCE)""", stop);
        }
    }

    /// <summary>Removes what <see cref="Richt"/> made.</summary>
    public async Task Verwijder(IEnumerable<Dienst> diensten)
    {
        await Leeg(diensten, CancellationToken.None);
        await using var verbinding = new NpgsqlConnection(beheer);
        await verbinding.OpenAsync();
        foreach (var rol in diensten.Where(dienst => dienst.Database is not null).Select(Rol))
        {
            await Voer(verbinding, $"""DROP ROLE IF EXISTS "{rol}" """, CancellationToken.None);
        }
    }

    /// <summary>For .NET.</summary>
    public string Verbinding(Dienst dienst) => new NpgsqlConnectionStringBuilder(beheer)
    {
        Database = Database(dienst),
        Username = Rol(dienst),
        Password = geheim($"postgres-{dienst.Loginrol}"),
        Pooling = true,
        MaxPoolSize = dienst.Verbindingen,
    }.ConnectionString;

    /// <summary>For Node.</summary>
    public string Adres(Dienst dienst)
    {
        var bouw = new NpgsqlConnectionStringBuilder(beheer);
        return $"postgres://{Rol(dienst)}:{geheim($"postgres-{dienst.Loginrol}")}@{bouw.Host}:{bouw.Port}/{Database(dienst)}";
    }

    /// <summary>After the migrations: login roles that only read become members of the role made for that.</summary>
    public async Task GeefLeesrechten(IEnumerable<Dienst> diensten, CancellationToken stop)
    {
        await using var verbinding = new NpgsqlConnection(beheer);
        await verbinding.OpenAsync(stop);
        foreach (var dienst in diensten.Where(dienst => dienst.Leesrol is not null))
        {
            await Voer(verbinding, $"""ALTER ROLE "{Rol(dienst)}" NOINHERIT; GRANT {dienst.Leesrol} TO "{Rol(dienst)}" """, stop);
        }
    }

    private IEnumerable<string> Namen(IEnumerable<Dienst> diensten) => diensten.Where(dienst => dienst.Database is not null).Select(Database).Distinct();

    private string Rol(Dienst dienst) => voorvoegsel + dienst.Loginrol;

    private string Database(Dienst dienst) => voorvoegsel + dienst.Database;

    private static async Task<bool> Bestaat(NpgsqlConnection verbinding, string vraag, string naam, CancellationToken stop)
    {
        await using var opdracht = new NpgsqlCommand(vraag, verbinding) { Parameters = { new() { Value = naam } } };
        return await opdracht.ExecuteScalarAsync(stop) is not null;
    }

    private static async Task Voer(NpgsqlConnection verbinding, string sql, CancellationToken stop)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}

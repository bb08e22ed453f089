using System.Data.Common;
using System.Text.RegularExpressions;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Gebiedswerking.Proefbank;

/// <summary>A database of one test, gone when it is disposed.</summary>
public sealed class Proefdatabase : IAsyncDisposable
{
    private readonly Databases _databases;
    private readonly NpgsqlConnectionStringBuilder _verbinding;
    private readonly List<string> _rollen = [];
    private readonly string? _sqlServer;

    internal Proefdatabase(Databases databases, NpgsqlConnectionStringBuilder verbinding, string? sqlServer = null)
    {
        _databases = databases;
        _verbinding = verbinding;
        _sqlServer = sqlServer;
    }

    /// <summary>Whether the environment names a SQL Server for the databases of the domain services.</summary>
    public static bool DomeindienstenOpSqlServer => Adressen.BestaandeSqlServer() is not null;

    public string Naam => _verbinding.Database!;

    /// <summary>Connection string.</summary>
    public string Verbinding => _sqlServer ?? _verbinding.ConnectionString;

    /// <summary>What the setting Opslag__Provider of its service must be.</summary>
    public string? Provider => _sqlServer is null ? null : "sqlserver";

    /// <summary>The same for Node: postgres://...</summary>
    public string Adres => $"postgres://{_verbinding.Username}:{_verbinding.Password}@{_verbinding.Host}:{_verbinding.Port}/{_verbinding.Database}";

    /// <summary>For a test that speaks PostgreSQL itself.</summary>
    public async Task<NpgsqlConnection> Open()
    {
        if (_sqlServer is not null)
        {
            throw new NotSupportedException("deze proef spreekt PostgreSQL zelf aan: zet [FeitOpPostgres] in de plaats van [Fact]");
        }

        var verbinding = new NpgsqlConnection(Verbinding);
        await verbinding.OpenAsync();
        return verbinding;
    }

    /// <summary>On the provider that it has.</summary>
    public async Task<DbConnection> OpenBeide()
    {
        if (_sqlServer is null)
        {
            return await Open();
        }

        var verbinding = new SqlConnection(_sqlServer);
        await verbinding.OpenAsync();
        return verbinding;
    }

    /// <summary>The first column of every row.</summary>
    /// <param name="sql">A question that every provider knows, with <c>$1</c>, <c>$2</c> ... for its values.</param>
    /// <param name="waarden">The values.</param>
    public async Task<List<object>> Vraag(string sql, params IReadOnlyList<object> waarden)
    {
        await using var verbinding = await OpenBeide();
        await using var opdracht = Opdracht(verbinding, sql, waarden);
        await using var lezer = await opdracht.ExecuteReaderAsync();
        var rijen = new List<object>();
        while (await lezer.ReadAsync())
        {
            rijen.Add(lezer.GetValue(0));
        }

        return rijen;
    }

    /// <summary>Executes SQL that every provider knows.</summary>
    public async Task Voer(string sql, params IReadOnlyList<object> waarden)
    {
        await using var verbinding = await OpenBeide();
        await using var opdracht = Opdracht(verbinding, sql, waarden);
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>The address for a login role of its own that is a member of <paramref name="groep"/> and has no rights besides.</summary>
    public async Task<string> AdresVoor(string groep)
    {
        var rol = $"{Naam}_{groep}";
        await _databases.Voer($"""CREATE ROLE "{rol}" LOGIN NOINHERIT PASSWORD '{_verbinding.Password}' IN ROLE "{groep}" """);
        _rollen.Add(rol);
        return $"postgres://{rol}:{_verbinding.Password}@{_verbinding.Host}:{_verbinding.Port}/{_verbinding.Database}";
    }

    public async ValueTask DisposeAsync()
    {
        if (Opname.IsGevraagd && _sqlServer is null)
        {
            await Opname.Logboek(Naam, Verbinding);
        }

        if (_sqlServer is not null)
        {
            foreach (var sql in SqlServerdatabanken.Opruiming(Naam))
            {
                await SqlServerdatabanken.Voer(Adressen.BestaandeSqlServer()!, sql, CancellationToken.None);
            }

            return;
        }

        await using (var verbinding = new NpgsqlConnection(Verbinding))
        {
            NpgsqlConnection.ClearPool(verbinding);
        }

        await _databases.Voer($"""DROP DATABASE IF EXISTS "{Naam}" WITH (FORCE)""");
        foreach (var rol in _rollen)
        {
            await _databases.Voer($"""DROP ROLE "{rol}" """);
        }
    }

    private static DbCommand Opdracht(DbConnection verbinding, string sql, IReadOnlyList<object> waarden)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = verbinding is SqlConnection ? VoorSqlServer(sql) : sql;
        foreach (var waarde in waarden)
        {
            var parameter = opdracht.CreateParameter();
            parameter.Value = waarde;
            parameter.ParameterName = verbinding is SqlConnection ? $"@p{opdracht.Parameters.Count + 1}" : "";
            opdracht.Parameters.Add(parameter);
        }

        return opdracht;
    }

    /// <summary>Numbered values, and a field of an event.</summary>
    internal static string VoorSqlServer(string sql) => Regex.Replace(
        Regex.Replace(sql, @"\$(\d)", "@p$1"), @"(\w+)::jsonb?\s*->>\s*'(\w+)'", "json_value($1, '$$.$2')");
}

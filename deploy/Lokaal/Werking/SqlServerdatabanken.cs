using Microsoft.Data.SqlClient;

namespace Gebiedswerking.Lokaal.Werking;

/// <summary>The same as <see cref="Databanken"/>, for the services that store in SQL Server: a database and a login each.</summary>
/// <param name="beheer">Connection string of a login that may make databases and logins.</param>
/// <param name="voorvoegsel">Keeps several platforms on one server apart.</param>
/// <param name="geheim">Gives the password of a login.</param>
internal sealed class SqlServerdatabanken(string beheer, string voorvoegsel, Func<string, string> geheim)
{
    public async Task Richt(IEnumerable<Dienst> diensten, CancellationToken stop)
    {
        foreach (var dienst in diensten)
        {
            foreach (var sql in Inrichting(Naam(dienst), Wachtwoord(dienst)))
            {
                await Voer(beheer, sql, stop);
            }
        }
    }

    /// <summary>Removes what <see cref="Richt"/> made.</summary>
    public async Task Verwijder(IEnumerable<Dienst> diensten)
    {
        foreach (var sql in diensten.SelectMany(dienst => Opruiming(Naam(dienst))))
        {
            await Voer(beheer, sql, CancellationToken.None);
        }
    }

    /// <summary>For the service.</summary>
    public string Verbinding(Dienst dienst) => Als(beheer, Naam(dienst), Wachtwoord(dienst));

    /// <summary>What makes a database and its owner, again and again without harm. A name is letters, digits and _.</summary>
    internal static IReadOnlyList<string> Inrichting(string naam, string wachtwoord) =>
    [
        $"if suser_id(N'{naam}') is null create login [{naam}] with password = N'{wachtwoord}', check_policy = off else alter login [{naam}] with password = N'{wachtwoord}'",
        $"if db_id(N'{naam}') is null create database [{naam}]",
        $"alter authorization on database::[{naam}] to [{naam}]",
    ];

    /// <summary>What takes them away.</summary>
    internal static IReadOnlyList<string> Opruiming(string naam) =>
    [
        $"if db_id(N'{naam}') is not null alter database [{naam}] set single_user with rollback immediate",
        $"drop database if exists [{naam}]",
        $"if suser_id(N'{naam}') is not null drop login [{naam}]",
    ];

    /// <summary>The address of a database for the login of the same name.</summary>
    internal static string Als(string beheer, string naam, string wachtwoord) =>
        new SqlConnectionStringBuilder(beheer) { InitialCatalog = naam, UserID = naam, Password = wachtwoord, IntegratedSecurity = false }.ConnectionString;

    internal static async Task Voer(string verbinding, string sql, CancellationToken stop)
    {
        await using var open = new SqlConnection(verbinding);
        await open.OpenAsync(stop);
        await using var opdracht = new SqlCommand(sql, open);
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private string Naam(Dienst dienst) => voorvoegsel + dienst.Database;

    private string Wachtwoord(Dienst dienst) => geheim($"sqlserver-{dienst.Loginrol}");
}

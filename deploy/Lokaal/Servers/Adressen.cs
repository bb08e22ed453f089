using Npgsql;

namespace Gebiedswerking.Lokaal.Servers;

/// <summary>Where the servers are: ours, or those that the environment points at.</summary>
/// <param name="Postgres">Npgsql connection string of a role that may make databases and roles.</param>
/// <param name="RabbitMq">amqp://user:password@host:port/vhost.</param>
/// <param name="RabbitMqBeheer">Base address of the management interface; tests make a vhost each with it.</param>
internal sealed record Adressen(string Postgres, string RabbitMq, string? RabbitMqBeheer)
{
    public const string PostgresVariabele = "GEBIEDSWERKING_POSTGRES";
    public const string SqlServerVariabele = "GEBIEDSWERKING_SQLSERVER";
    public const string RabbitMqVariabele = "GEBIEDSWERKING_RABBITMQ";
    public const string BeheerVariabele = "GEBIEDSWERKING_RABBITMQ_BEHEER";

    /// <summary>Connection string of a SQL Server login that may make databases and logins: the domain services store there. Null: in PostgreSQL.</summary>
    public string? SqlServer { get; init; }

    /// <summary>What the environment says about an existing PostgreSQL: a postgres:// address or an Npgsql connection string.</summary>
    public static string? BestaandePostgres() => Variabele(PostgresVariabele) is { } waarde ? Ontleed(waarde) : null;

    public static string? BestaandeSqlServer() => Variabele(SqlServerVariabele);

    public static string? BestaandeRabbitMq() => Variabele(RabbitMqVariabele);

    /// <summary>Whether we may make users on an existing RabbitMQ: only where its management interface is named.</summary>
    public static bool MaaktBusgebruikers => Variabele(BeheerVariabele) is not null;

    public static string? BestaandBeheer() => Variabele(BeheerVariabele)
        ?? (BestaandeRabbitMq() is { } adres ? $"http://{new Uri(adres).Host}:15672" : null);

    public static string Ontleed(string waarde)
    {
        if (!Uri.TryCreate(waarde, UriKind.Absolute, out var adres) || adres.Scheme is not ("postgres" or "postgresql"))
        {
            return waarde;
        }

        var wie = adres.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        return new NpgsqlConnectionStringBuilder
        {
            Host = adres.Host,
            Port = adres.Port > 0 ? adres.Port : 5432,
            Username = wie[0],
            Password = wie.ElementAtOrDefault(1),
            Database = adres.AbsolutePath.Trim('/') is { Length: > 0 } naam ? naam : "postgres",
            Pooling = false,
        }.ConnectionString;
    }

    private static string? Variabele(string naam) =>
        Environment.GetEnvironmentVariable(naam) is { Length: > 0 } waarde ? waarde : null;
}

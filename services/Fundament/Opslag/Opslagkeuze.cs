namespace Gebiedswerking.Fundament.Opslag;

/// <summary>Which database provider a service stands on: the setting <c>Opslag:Provider</c>.</summary>
public static class Opslagkeuze
{
    /// <summary>Name of the setting.</summary>
    public const string Instelling = "Opslag:Provider";

    private const string Postgres = "postgres";
    private const string SqlServer = "sqlserver";

    /// <summary>The dialect, and the context that has its migrations.</summary>
    /// <param name="dienst">Name of the service, for who reads the error.</param>
    /// <param name="waarde">The setting; PostgreSQL when absent.</param>
    /// <param name="opPostgres">The context of the service.</param>
    /// <param name="opSqlServer">Its form for SQL Server; null when the service has none.</param>
    /// <exception cref="InvalidOperationException">Another value, or one that this service does not have.</exception>
    public static (IDialect Dialect, Type Context) Kies(string dienst, string? waarde, Type opPostgres, Type? opSqlServer) => waarde switch
    {
        null or "" or Postgres => (new PostgresDialect(), opPostgres),
        SqlServer when opSqlServer is not null => (new SqlServerDialect(), opSqlServer),
        SqlServer => throw Weigering(dienst, $"is '{SqlServer}', maar deze dienst bewaart alleen in PostgreSQL; laat de instelling weg of kies '{Postgres}'"),
        _ => throw Weigering(dienst, $"is '{waarde}'; kies uit '{Postgres}'{(opSqlServer is null ? "" : $" en '{SqlServer}'")}"),
    };

    private static InvalidOperationException Weigering(string dienst, string reden) =>
        new($"{dienst}: de instelling {Instelling.Replace(":", "__", StringComparison.Ordinal)} {reden}");
}

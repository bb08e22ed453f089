using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>Contexts for tools that write migrations: no database is asked.</summary>
public static class Ontwerptijd
{
    /// <summary>Makes a context on PostgreSQL.</summary>
    /// <param name="maak">The constructor of the context.</param>
    public static TDb Maak<TDb>(Func<DbContextOptions<TDb>, Opslagdiensten, TDb> maak) where TDb : OntvangstDb =>
        Maak(new PostgresDialect(), "Host=localhost", maak);

    /// <summary>Makes a context on SQL Server.</summary>
    /// <param name="maak">The constructor of the context that has the migrations.</param>
    public static TDb MaakSqlServer<TDb>(Func<DbContextOptions<TDb>, Opslagdiensten, TDb> maak) where TDb : OntvangstDb =>
        Maak(new SqlServerDialect(), "Server=localhost", maak);

    private static TDb Maak<TDb>(IDialect dialect, string verbinding, Func<DbContextOptions<TDb>, Opslagdiensten, TDb> maak) where TDb : OntvangstDb
    {
        var opties = new DbContextOptionsBuilder<TDb>();
        dialect.Gebruik(opties, verbinding);
        return maak(opties.Options, new Opslagdiensten(
            new Dienstnaam("ontwerptijd"), dialect, TimeProvider.System, new Gebeurtenistypes(), new Wekker(), new Opdracht()));
    }
}

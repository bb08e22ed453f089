using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>Contexts for tools that write migrations: no database is asked.</summary>
public static class Ontwerptijd
{
    /// <summary>Makes a context.</summary>
    /// <param name="maak">The constructor of the context.</param>
    public static TDb Maak<TDb>(Func<DbContextOptions<TDb>, Opslagdiensten, TDb> maak) where TDb : OntvangstDb
    {
        var dialect = new PostgresDialect();
        var opties = new DbContextOptionsBuilder<TDb>();
        dialect.Gebruik(opties, "Host=localhost");
        return maak(opties.Options, new Opslagdiensten(
            new Dienstnaam("ontwerptijd"), dialect, TimeProvider.System, new Gebeurtenistypes(), new Wekker(), new Opdracht()));
    }
}

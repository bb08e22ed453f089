using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Programmas.Opslag;
using Gebiedswerking.Taakstellingen.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.SqlServer.Tests.Hulp;

/// <summary>A service that can store in SQL Server.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Postgres">Makes its context on PostgreSQL.</param>
/// <param name="SqlServer">Makes its context on SQL Server.</param>
/// <param name="Op">Makes its context on SQL Server over a connection without a server.</param>
internal sealed record Domeindienst(string Naam, Func<DossierDb> Postgres, Func<DossierDb> SqlServer, Func<Bandopname, Opdracht, DossierDb> Op)
{
    public static IReadOnlyList<Domeindienst> Alle { get; } =
    [
        new("contracten", () => new ContractenDbOntwerp().CreateDbContext([]), () => new ContractenSqlServerDbOntwerp().CreateDbContext([]),
            (band, opdracht) => Over<ContractenDb>("contracten", band, opdracht, (o, d) => new ContractenSqlServerDb(o, d))),
        new("fondsen", () => new FondsenDbOntwerp().CreateDbContext([]), () => new FondsenSqlServerDbOntwerp().CreateDbContext([]),
            (band, opdracht) => Over<FondsenDb>("fondsen", band, opdracht, (o, d) => new FondsenSqlServerDb(o, d))),
        new("programmas", () => new ProgrammasDbOntwerp().CreateDbContext([]), () => new ProgrammasSqlServerDbOntwerp().CreateDbContext([]),
            (band, opdracht) => Over<ProgrammasDb>("programmas", band, opdracht, (o, d) => new ProgrammasSqlServerDb(o, d))),
        new("taakstellingen", () => new TaakstellingenDbOntwerp().CreateDbContext([]), () => new TaakstellingenSqlServerDbOntwerp().CreateDbContext([]),
            (band, opdracht) => Over<TaakstellingenDb>("taakstellingen", band, opdracht, (o, d) => new TaakstellingenSqlServerDb(o, d))),
    ];

    public static TheoryData<string> Namen => [.. Alle.Select(d => d.Naam)];

    public static Domeindienst Van(string naam) => Alle.Single(d => d.Naam == naam);

    private static TDb Over<TDb>(string naam, Bandopname band, Opdracht opdracht, Func<DbContextOptions<TDb>, Opslagdiensten, TDb> maak) where TDb : DossierDb
    {
        var dialect = new SqlServerDialect();
        var opties = new DbContextOptionsBuilder<TDb>();
        dialect.Gebruik(opties, "Server=geen");
        var db = maak(opties.Options, new Opslagdiensten(new Dienstnaam(naam), dialect, TimeProvider.System, new Gebeurtenistypes(), new Wekker(), opdracht));
        db.Database.SetDbConnection(band);
        return db;
    }
}

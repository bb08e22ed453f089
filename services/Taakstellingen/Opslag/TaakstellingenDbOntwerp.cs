using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Design;

namespace Gebiedswerking.Taakstellingen.Opslag;

/// <summary>For <c>dotnet ef</c>.</summary>
internal sealed class TaakstellingenDbOntwerp : IDesignTimeDbContextFactory<TaakstellingenDb>
{
    public TaakstellingenDb CreateDbContext(string[] args) => Ontwerptijd.Maak<TaakstellingenDb>((opties, diensten) => new TaakstellingenDb(opties, diensten));
}

/// <summary>For <c>dotnet ef --context TaakstellingenSqlServerDb</c>.</summary>
internal sealed class TaakstellingenSqlServerDbOntwerp : IDesignTimeDbContextFactory<TaakstellingenSqlServerDb>
{
    public TaakstellingenSqlServerDb CreateDbContext(string[] args) => (TaakstellingenSqlServerDb)Ontwerptijd.MaakSqlServer<TaakstellingenDb>((opties, diensten) => new TaakstellingenSqlServerDb(opties, diensten));
}

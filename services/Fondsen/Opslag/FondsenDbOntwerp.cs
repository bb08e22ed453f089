using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Design;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>For <c>dotnet ef</c>.</summary>
internal sealed class FondsenDbOntwerp : IDesignTimeDbContextFactory<FondsenDb>
{
    public FondsenDb CreateDbContext(string[] args) => Ontwerptijd.Maak<FondsenDb>((opties, diensten) => new FondsenDb(opties, diensten));
}

/// <summary>For <c>dotnet ef --context FondsenSqlServerDb</c>.</summary>
internal sealed class FondsenSqlServerDbOntwerp : IDesignTimeDbContextFactory<FondsenSqlServerDb>
{
    public FondsenSqlServerDb CreateDbContext(string[] args) => (FondsenSqlServerDb)Ontwerptijd.MaakSqlServer<FondsenDb>((opties, diensten) => new FondsenSqlServerDb(opties, diensten));
}

using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Design;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>For <c>dotnet ef</c>.</summary>
internal sealed class ContractenDbOntwerp : IDesignTimeDbContextFactory<ContractenDb>
{
    public ContractenDb CreateDbContext(string[] args) => Ontwerptijd.Maak<ContractenDb>((opties, diensten) => new ContractenDb(opties, diensten));
}

/// <summary>For <c>dotnet ef --context ContractenSqlServerDb</c>.</summary>
internal sealed class ContractenSqlServerDbOntwerp : IDesignTimeDbContextFactory<ContractenSqlServerDb>
{
    public ContractenSqlServerDb CreateDbContext(string[] args) => (ContractenSqlServerDb)Ontwerptijd.MaakSqlServer<ContractenDb>((opties, diensten) => new ContractenSqlServerDb(opties, diensten));
}

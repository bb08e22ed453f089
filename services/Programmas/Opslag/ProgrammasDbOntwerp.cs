using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Design;

namespace Gebiedswerking.Programmas.Opslag;

/// <summary>For <c>dotnet ef</c>.</summary>
internal sealed class ProgrammasDbOntwerp : IDesignTimeDbContextFactory<ProgrammasDb>
{
    public ProgrammasDb CreateDbContext(string[] args) => Ontwerptijd.Maak<ProgrammasDb>((opties, diensten) => new ProgrammasDb(opties, diensten));
}

/// <summary>For <c>dotnet ef --context ProgrammasSqlServerDb</c>.</summary>
internal sealed class ProgrammasSqlServerDbOntwerp : IDesignTimeDbContextFactory<ProgrammasSqlServerDb>
{
    public ProgrammasSqlServerDb CreateDbContext(string[] args) => (ProgrammasSqlServerDb)Ontwerptijd.MaakSqlServer<ProgrammasDb>((opties, diensten) => new ProgrammasSqlServerDb(opties, diensten));
}

using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Design;

namespace Gebiedswerking.Programmas.Opslag;

/// <summary>For <c>dotnet ef</c>.</summary>
internal sealed class ProgrammasDbOntwerp : IDesignTimeDbContextFactory<ProgrammasDb>
{
    public ProgrammasDb CreateDbContext(string[] args) => Ontwerptijd.Maak<ProgrammasDb>((opties, diensten) => new ProgrammasDb(opties, diensten));
}

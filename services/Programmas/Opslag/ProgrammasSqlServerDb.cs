using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Programmas.Opslag;

/// <summary>The same database on SQL Server, with migrations of its own.</summary>
public sealed class ProgrammasSqlServerDb(DbContextOptions<ProgrammasDb> opties, Opslagdiensten diensten) : ProgrammasDb(opties, diensten);

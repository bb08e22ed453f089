using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>The same database on SQL Server, with migrations of its own.</summary>
public sealed class ContractenSqlServerDb(DbContextOptions<ContractenDb> opties, Opslagdiensten diensten) : ContractenDb(opties, diensten);

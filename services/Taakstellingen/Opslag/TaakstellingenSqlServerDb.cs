using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Taakstellingen.Opslag;

/// <summary>The same database on SQL Server, with migrations of its own.</summary>
public sealed class TaakstellingenSqlServerDb(DbContextOptions<TaakstellingenDb> opties, Opslagdiensten diensten) : TaakstellingenDb(opties, diensten);

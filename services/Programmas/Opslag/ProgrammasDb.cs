using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Programmas.Opslag;

/// <summary>The database of Programmas: the dossierlog; what a gemeente is now is in the read model.</summary>
public sealed class ProgrammasDb(DbContextOptions<ProgrammasDb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten);

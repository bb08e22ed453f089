using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>The database of Fondsen: the dossierlog, and what it keeps of programmes, mandateringen and contracts.</summary>
public sealed class FondsenDb(DbContextOptions<FondsenDb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten);

using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Gebiedswerking.Tellerdienst.Bron;

public sealed class ProefDb(DbContextOptions<ProefDb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten);

public sealed class ProefDbOntwerp : IDesignTimeDbContextFactory<ProefDb>
{
    public ProefDb CreateDbContext(string[] args) => Ontwerptijd.Maak<ProefDb>((o, d) => new ProefDb(o, d));
}

using Gebiedswerking.Programmas.Opslag;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Programmas.Tests.Als_een_dossier_herleeft;

public sealed class De_vorm
{
    [Fact]
    public void Van_de_tabellen_is_zoals_afgesproken_en_staat_in_de_migraties()
    {
        using var db = new ProgrammasDbOntwerp().CreateDbContext([]);

        db.Database.HasPendingModelChanges().ShouldBeFalse();
        Momentopname.Controleer(db.Database.GenerateCreateScript(), "tabellen.sql");
    }
}

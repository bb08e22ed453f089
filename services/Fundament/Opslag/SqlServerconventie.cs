using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>What a model looks like on SQL Server, so that it means what it means on PostgreSQL.</summary>
internal sealed class SqlServerconventie : IModelFinalizingConvention
{
    private const int HoogstensGeclusterd = 900; // bytes in the key of a clustered index; 1,700 in another

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var soort in modelBuilder.Metadata.GetEntityTypes())
        {
            // One insert after the other, never a MERGE: 'rij' follows the order of the events, and OUTPUT does not go with triggers.
            soort.Builder.UseSqlOutputClause(false);
            foreach (var veld in soort.GetDeclaredProperties().Where(veld => (veld.GetProviderClrType() ?? veld.ClrType) == typeof(string)))
            {
                veld.Builder.UseCollation(SqlServerDialect.Volgorde);
            }

            if (soort.FindPrimaryKey() is { } sleutel && sleutel.Properties.Sum(veld => 2 * (veld.GetMaxLength() ?? 0)) > HoogstensGeclusterd)
            {
                sleutel.Builder.IsClustered(false);
            }
        }
    }
}

using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Lokaal.Kopie;

/// <summary>What a backup holds: every database but the read model, which is filled again from the logs of the services.</summary>
internal static class Bewaard
{
    public static IReadOnlyList<Dienst> Diensten { get; } =
        [.. Werking.Diensten.Alle.Where(dienst => dienst.Database is not null && dienst.Database != Werking.Diensten.Projectie.Database)];

    /// <summary>One moment over all databases can only be chosen where all are in one PostgreSQL.</summary>
    public static void EisAllesInPostgres()
    {
        if (Adressen.BestaandeSqlServer() is not null)
        {
            throw new Startfout($"{Adressen.SqlServerVariabele} is gezet: de domeindiensten bewaren in SQL Server. Maak en herstel kopieën daarvan met SQL Server zelf.");
        }
    }
}

using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gebiedswerking.Vorige;

/// <summary>The migrations of every service, for every database that it can stand on.</summary>
public static class Migraties
{
    private static readonly string[] Samenstellen = ["Programmas", "Taakstellingen", "Fondsen", "Contracten", "Projectie", "Portaal"];

    /// <summary>Per context its migrations, in order.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Type>> Vandaag { get; } = Samenstellen.SelectMany(naam => Assembly.Load($"Gebiedswerking.{naam}").GetTypes())
        .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(Migration)))
        .GroupBy(t => t.GetCustomAttribute<DbContextAttribute>()!.ContextType.Name)
        .ToDictionary(g => g.Key, g => (IReadOnlyList<Type>)[.. g.OrderBy(Id, StringComparer.Ordinal)]);

    /// <summary>The id of a migration.</summary>
    public static string Id(Type migratie) => migratie.GetCustomAttribute<MigrationAttribute>()!.Id;
}

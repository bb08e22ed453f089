using System.Reflection;
using System.Text.RegularExpressions;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Gebiedswerking.Vorige;

/// <summary>
/// Expand and contract: while a new version is rolled out, the previous one works on the migrated schema. So a migration only adds what that
/// one can leave alone; what it takes away was left alone by the previous release already, and says so (<see cref="InkrimpingAttribute"/>).
/// </summary>
/// <param name="uitgaven">The releases that are out.</param>
/// <param name="oudeTabellen">The tables that the previous release writes: what is done to a newer one cannot hurt it.</param>
public sealed partial class Migratiecontrole(IReadOnlyCollection<string> uitgaven, IReadOnlySet<string> oudeTabellen)
{
    /// <summary>The tables that these migrations make.</summary>
    public static HashSet<string> Gemaakt(IEnumerable<Migration> migraties) =>
        [.. migraties.SelectMany(m => m.UpOperations).OfType<CreateTableOperation>().Select(o => o.Name)];

    /// <summary>What the previous release cannot work with; empty when it can.</summary>
    /// <param name="migratie">A migration of after that release.</param>
    public IReadOnlyList<string> Bekijk(Migration migratie)
    {
        var breuken = migratie.UpOperations.SelectMany(o => o is SqlOperation sql ? Breuk(Kaal(sql), Gemaakt(migratie)) : Breuk(o)).ToList();
        return migratie.GetType().GetCustomAttribute<InkrimpingAttribute>() switch
        {
            null => breuken,
            { Reden.Length: < 20 } => ["Inkrimping zonder uitleg"],
            var i when !uitgaven.Contains(i.ZonderSinds) => [$"Inkrimping noemt {i.ZonderSinds}, die nog geen opgenomen uitgave is: {string.Join("; ", breuken)}"],
            _ when breuken.Count == 0 => ["Inkrimping die niets inkrimpt"],
            _ => [],
        };
    }

    private IEnumerable<string> Breuk(MigrationOperation bewerking) => bewerking switch
    {
        DropTableOperation o => Oud(o.Name, $"tabel {o.Name} verdwijnt"),
        RenameTableOperation o => Oud(o.Name, $"tabel {o.Name} krijgt een andere naam"),
        DropColumnOperation o => Oud(o.Table, $"kolom {o.Table}.{o.Name} verdwijnt"),
        RenameColumnOperation o => Oud(o.Table, $"kolom {o.Table}.{o.Name} krijgt een andere naam"),
        AlterColumnOperation o => Oud(o.Table, [.. Versmalling(o)]),
        AddColumnOperation { IsNullable: false, DefaultValue: null, DefaultValueSql: null, ComputedColumnSql: null } o =>
            Oud(o.Table, $"kolom {o.Table}.{o.Name} is verplicht en heeft geen beginwaarde"),
        CreateIndexOperation { IsUnique: true } o => Oud(o.Table, $"index {o.Name} maakt {o.Table} uniek"),
        AddUniqueConstraintOperation o => Oud(o.Table, $"regel {o.Name} maakt {o.Table} uniek"),
        AddPrimaryKeyOperation o => Oud(o.Table, $"sleutel {o.Name} van {o.Table} verandert"),
        DropPrimaryKeyOperation o => Oud(o.Table, $"sleutel {o.Name} van {o.Table} verdwijnt"),
        AddForeignKeyOperation o => Oud(o.Table, $"verwijzing {o.Name} legt {o.Table} een regel op"),
        AddCheckConstraintOperation o => Oud(o.Table, $"regel {o.Name} legt {o.Table} een regel op"),
        DropSequenceOperation o => [$"reeks {o.Name} verdwijnt"],
        RenameSequenceOperation o => [$"reeks {o.Name} krijgt een andere naam"],
        DropSchemaOperation o => [$"schema {o.Name} verdwijnt"],
        _ => [],
    };

    /// <summary>In SQL no list tells what is old; what the migration made itself is not.</summary>
    private static IEnumerable<string> Breuk(string sql, HashSet<string> eigen) => Gevaarlijk().Matches(sql)
        .Where(m => !eigen.Contains(m.Groups["tabel"].Value)).Select(m => $"SQL: {Witruimte().Replace(m.Value, " ").Trim()}");

    private static HashSet<string> Gemaakt(Migration migratie) =>
        [.. migratie.UpOperations.OfType<SqlOperation>().SelectMany(o => Tabelbegin().Matches(Kaal(o))).Select(m => m.Groups["tabel"].Value)];

    private static string Kaal(SqlOperation bewerking) => Commentaar().Replace(bewerking.Sql, "");

    private IEnumerable<string> Oud(string tabel, params IEnumerable<string> zinnen) => oudeTabellen.Contains(tabel) ? zinnen : [];

    private static IEnumerable<string> Versmalling(AlterColumnOperation o)
    {
        if (o.OldColumn.IsNullable && !o.IsNullable)
        {
            yield return $"kolom {o.Table}.{o.Name} wordt verplicht";
        }

        if (!o.OldColumn.IsNullable && o.IsNullable)
        {
            yield return $"kolom {o.Table}.{o.Name} kan leeg worden, en de vorige uitgave verwacht dat niet";
        }

        var smaller = o.MaxLength is { } nu && (o.OldColumn.MaxLength is not { } was || was > nu);
        var ruimer = o.ClrType == o.OldColumn.ClrType && (o.MaxLength is null || o.OldColumn.MaxLength < o.MaxLength);
        if (smaller || (o.ColumnType != o.OldColumn.ColumnType && !ruimer))
        {
            yield return $"kolom {o.Table}.{o.Name} was {o.OldColumn.ColumnType}, wordt {o.ColumnType}";
        }
    }

    // Views, functions, policies, indexes and triggers may be made again: they hold nothing, and the migration is one transaction.
    [GeneratedRegex("""
        \bdrop\s+(table\s+(if\s+exists\s+)?(?<tabel>[\w.]+)|(column|schema|sequence|type|domain|materialized\s+view)\b)[^;]*|\brename\s+(to|column)\b[^;]*
        |\btruncate\s+(table\s+|only\s+)*(?!(on|or|table|only)\b)(?<tabel>[\w.]+)[^;]*|\bdelete\s+from\s+(only\s+)?(?<tabel>[\w.]+)[^;]*
        |\bset\s+not\s+null\b|\balter\s+column\s+\S+\s+(set\s+data\s+)?type\b[^;]*|\badd\s+(constraint\s+\S+\s+)?(unique|check|foreign\s+key|primary\s+key|exclude)\b[^;]*|\bsp_rename\b[^;]*
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Gevaarlijk();

    [GeneratedRegex(@"\bcreate\s+(unlogged\s+)?table\s+(if\s+not\s+exists\s+)?(?<tabel>[\w.]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Tabelbegin();

    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'", RegexOptions.Singleline)]
    private static partial Regex Commentaar();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();
}

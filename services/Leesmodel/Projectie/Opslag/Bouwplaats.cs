using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Npgsql;

namespace Gebiedswerking.Projectie.Opslag;

/// <summary>
/// Where a rebuild writes: the schemas <c>bouw_lees</c>, <c>bouw_lees_intern</c> and <c>bouw_public</c>, beside those that serve. The same migrations and the
/// same projections make them: only the names in their SQL are others.
/// </summary>
public sealed partial class Bouwplaats
{
    /// <summary>The schemas, as their owners in use are called.</summary>
    public static readonly IReadOnlyList<string> Schemas = ["lees", "lees_intern", "public"];

    /// <summary>Before the name of a schema that is being built.</summary>
    public const string Nieuw = "bouw_";

    /// <summary>Before the name of a schema that was replaced.</summary>
    public const string Oud = "oud_";

    private readonly ConcurrentDictionary<string, string> _vertaald = [];

    /// <summary>The statement on the tables that are being built.</summary>
    public string Vertaal(string sql) => _vertaald.GetOrAdd(sql, s => Naam().Replace(s, Nieuw + "$0"));

    /// <summary>
    /// A connection that sees the tables of the consumer that are being built. What it writes can be made again, so that no commit waits for the disk.
    /// </summary>
    public static string Verbinding(string verbinding) => new NpgsqlConnectionStringBuilder(verbinding)
    {
        SearchPath = Nieuw + "public",
        Options = "-c synchronous_commit=off -c jit=off",
        CommandTimeout = 600,
        MaxAutoPrepare = 200,
    }.ConnectionString;

    /// <summary>The first part of a name with a schema, and the schemas that a statement makes, comments on or gives rights on.</summary>
    [GeneratedRegex(@"\blees(_intern)?(?=\.)|(?<=\bschema (lees, )?)lees(_intern)?\b|\bpublic(?=\.(bron_cursor|geparkeerd)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Naam();
}

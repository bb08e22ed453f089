using System.Text;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Gebiedswerking.SqlServer.Tests.Hulp;

/// <summary>Reads T-SQL as SQL Server 2019 does, with Microsoft's own parser, also what is between quotes of an exec.</summary>
internal static class Ontleding
{
    /// <summary>The tree of a script; throws with every error and the text when there is one.</summary>
    public static TSqlScript Van(string sql)
    {
        var boom = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var fouten);
        if (fouten.Count > 0)
        {
            throw new TsqlFout(string.Join('\n', fouten.Select(f => $"{f.Line},{f.Column}: {f.Message}")) + "\n" + sql);
        }

        foreach (var tekst in Zoek<ExecutableStringList>(boom).Select(Letterlijk))
        {
            if (tekst is not null)
            {
                Van(tekst);
            }
        }

        return boom;
    }

    /// <summary>Every part of this kind, outside exec.</summary>
    public static IReadOnlyList<T> Zoek<T>(TSqlFragment boom) where T : TSqlFragment
    {
        var zoeker = new Zoeker<T>();
        boom.Accept(zoeker);
        return zoeker.Gevonden;
    }

    /// <summary>Every part of this kind, also inside exec.</summary>
    public static IReadOnlyList<T> ZoekDiep<T>(string sql) where T : TSqlFragment
    {
        var boom = Van(sql);
        return [.. Zoek<T>(boom), .. Zoek<ExecutableStringList>(boom).Select(Letterlijk).OfType<string>().SelectMany(ZoekDiep<T>)];
    }

    /// <summary>The hints on a table, by its name.</summary>
    public static IReadOnlyList<TableHintKind> Hints(string sql, string tabel) =>
        [.. Zoek<NamedTableReference>(Van(sql)).Where(t => t.SchemaObject.BaseIdentifier.Value == tabel).SelectMany(t => t.TableHints).Select(h => h.HintKind).Distinct()];

    /// <summary>The parameters of a call of a procedure, as text.</summary>
    public static IReadOnlyDictionary<string, string> Aanroep(string sql, string procedure)
    {
        var aanroep = Zoek<ExecutableProcedureReference>(Van(sql))
            .Single(a => a.ProcedureReference.ProcedureReference.Name.BaseIdentifier.Value == procedure);
        return aanroep.Parameters.ToDictionary(p => p.Variable.Name, p => Tekst(p.ParameterValue));
    }

    public static string Tekst(TSqlFragment deel)
    {
        var tekst = new StringBuilder();
        for (var i = deel.FirstTokenIndex; i <= deel.LastTokenIndex; i++)
        {
            tekst.Append(deel.ScriptTokenStream[i].Text);
        }

        return tekst.ToString();
    }

    // A name between quotes can be put together with + from what the server knows; a trigger or a table of ours never is.
    private static string? Letterlijk(ExecutableStringList lijst) =>
        lijst.Strings.Count > 0 && lijst.Strings.All(s => s is StringLiteral) ? string.Concat(lijst.Strings.Cast<StringLiteral>().Select(s => s.Value)) : null;

    private sealed class Zoeker<T> : TSqlFragmentVisitor where T : TSqlFragment
    {
        public List<T> Gevonden { get; } = [];

        public override void Visit(TSqlFragment fragment)
        {
            if (fragment is T deel)
            {
                Gevonden.Add(deel);
            }
        }
    }
}

internal sealed class TsqlFout(string message) : Exception(message);

using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using IsolationLevel = System.Data.IsolationLevel;

namespace Gebiedswerking.SqlServer.Tests.Hulp;

/// <summary>
/// A connection without a server: it keeps every text that would have gone over the line and answers as an empty database would, or as
/// <see cref="Antwoord"/> says. What it proves is what is sent, never what a server would do with it.
/// </summary>
internal sealed class Bandopname : DbConnection
{
    private ConnectionState _staat = ConnectionState.Closed;

    /// <summary>What was sent, in order.</summary>
    public List<string> Gezegd { get; } = [];

    /// <summary>The isolation levels of the transactions, in order.</summary>
    public List<IsolationLevel> Niveaus { get; } = [];

    /// <summary>How many rows a statement without an answer says that it touched.</summary>
    public int Toegevoegd { get; set; } = 1;

    /// <summary>Answers a text with tables; null leaves it to the empty database.</summary>
    public Func<string, DataTable?>? Antwoord { get; set; }

    [AllowNull]
    public override string ConnectionString { get; set; } = "";

    public override string Database => "proef";

    public override string DataSource => "geen";

    public override string ServerVersion => "15.00.0000";

    public override ConnectionState State => _staat;

    public static DataTable Tabel(params (string Naam, object Waarde)[] rij)
    {
        var tabel = new DataTable();
        foreach (var (naam, waarde) in rij)
        {
            tabel.Columns.Add(naam, waarde is DBNull ? typeof(object) : waarde.GetType());
        }

        tabel.Rows.Add([.. rij.Select(k => k.Waarde)]);
        return tabel;
    }

    public override void Open() => _staat = ConnectionState.Open;

    public override void Close() => _staat = ConnectionState.Closed;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
    {
        Niveaus.Add(isolationLevel);
        return new Transactie(this, isolationLevel);
    }

    protected override DbCommand CreateDbCommand() => new Opdracht(this);

    private DataTableReader Zeg(string sql)
    {
        Gezegd.Add(sql);
        if (Antwoord?.Invoke(sql) is { } tabel)
        {
            return tabel.CreateDataReader();
        }

        var tabellen = Ontleding.Zoek<SelectStatement>(Ontleding.Van(sql)).Select(s => s.QueryExpression).OfType<QuerySpecification>().Select(NietsGevonden);
        return new DataTableReader([.. tabellen.DefaultIfEmpty(Leeg(1))]);
    }

    /// <summary>One row where a question has one whatever is stored, and after a write what EF asks back; else none.</summary>
    private static DataTable NietsGevonden(QuerySpecification vraag)
    {
        var velden = vraag.SelectElements.Select(Ontleding.Tekst).ToList();
        return velden switch
        {
            ["@@ROWCOUNT"] => Tabel(("", 1)),
            ["[rij]"] when Ontleding.Tekst(vraag).Contains("@@ROWCOUNT", StringComparison.Ordinal) => Tabel(("rij", 1L)),
            [var veld] when veld.Contains("EXISTS", StringComparison.Ordinal) => Tabel(("", false)),
            [var veld] when veld.StartsWith("COUNT", StringComparison.Ordinal) => Tabel(("", 0)),
            [var veld] when veld.StartsWith("MAX", StringComparison.Ordinal) => Tabel(("", (object)DBNull.Value)),
            [var veld] when veld.StartsWith("COALESCE(SUM", StringComparison.Ordinal) => Tabel(("", 0L)),
            _ => Leeg(velden.Count),
        };
    }

    private static DataTable Leeg(int kolommen)
    {
        var tabel = new DataTable();
        for (var i = 0; i < kolommen; i++)
        {
            tabel.Columns.Add($"k{i}");
        }

        return tabel;
    }

    private sealed class Transactie(Bandopname verbinding, IsolationLevel niveau) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => niveau;

        protected override DbConnection DbConnection => verbinding;

        public override void Commit()
        {
        }

        public override void Rollback()
        {
        }
    }

    private sealed class Opdracht(Bandopname verbinding) : DbCommand
    {
        [AllowNull]
        public override string CommandText { get; set; } = "";

        public override int CommandTimeout { get; set; }

        public override CommandType CommandType { get; set; }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; } = verbinding;

        protected override DbParameterCollection DbParameterCollection { get; } = new Parameters();

        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel()
        {
        }

        public override int ExecuteNonQuery()
        {
            verbinding.Zeg(CommandText).Dispose();
            return verbinding.Toegevoegd;
        }

        public override object? ExecuteScalar()
        {
            using var lezer = verbinding.Zeg(CommandText);
            return lezer.Read() ? lezer.GetValue(0) : 0;
        }

        public override void Prepare()
        {
        }

        protected override DbParameter CreateDbParameter() => new SqlParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => verbinding.Zeg(CommandText);
    }

    private sealed class Parameters : DbParameterCollection
    {
        private readonly List<DbParameter> _lijst = [];

        public override int Count => _lijst.Count;

        public override object SyncRoot => _lijst;

        public override int Add(object value)
        {
            _lijst.Add((DbParameter)value);
            return _lijst.Count - 1;
        }

        public override void AddRange(Array values) => _lijst.AddRange(values.Cast<DbParameter>());

        public override void Clear() => _lijst.Clear();

        public override bool Contains(object value) => _lijst.Contains((DbParameter)value);

        public override bool Contains(string value) => IndexOf(value) >= 0;

        public override void CopyTo(Array array, int index) => ((ICollection)_lijst).CopyTo(array, index);

        public override IEnumerator GetEnumerator() => _lijst.GetEnumerator();

        public override int IndexOf(object value) => _lijst.IndexOf((DbParameter)value);

        public override int IndexOf(string parameterName) => _lijst.FindIndex(p => p.ParameterName == parameterName);

        public override void Insert(int index, object value) => _lijst.Insert(index, (DbParameter)value);

        public override void Remove(object value) => _lijst.Remove((DbParameter)value);

        public override void RemoveAt(int index) => _lijst.RemoveAt(index);

        public override void RemoveAt(string parameterName) => _lijst.RemoveAt(IndexOf(parameterName));

        protected override DbParameter GetParameter(int index) => _lijst[index];

        protected override DbParameter GetParameter(string parameterName) => _lijst[IndexOf(parameterName)];

        protected override void SetParameter(int index, DbParameter value) => _lijst[index] = value;

        protected override void SetParameter(string parameterName, DbParameter value) => _lijst[IndexOf(parameterName)] = value;
    }
}

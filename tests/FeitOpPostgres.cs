namespace Gebiedswerking.Proefbank;

/// <summary>A fact about PostgreSQL itself, or told in its own words: skipped where the service stores in SQL Server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FeitOpPostgresAttribute : FactAttribute
{
    public FeitOpPostgresAttribute() => Skip = ProevenOpPostgres.Reden;
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheorieOpPostgresAttribute : TheoryAttribute
{
    public TheorieOpPostgresAttribute() => Skip = ProevenOpPostgres.Reden;
}

file static class ProevenOpPostgres
{
    public static string? Reden => Proefdatabase.DomeindienstenOpSqlServer ? "spreekt PostgreSQL zelf aan" : null;
}

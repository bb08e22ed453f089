using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>The same database on SQL Server, with migrations of its own.</summary>
public sealed class FondsenSqlServerDb(DbContextOptions<FondsenDb> opties, Opslagdiensten diensten, Alarmdrempels? drempels = null)
    : FondsenDb(opties, diensten, drempels)
{
    /// <inheritdoc />
    private protected override IFondsentekst Tekst => SqlServertekst.Enige;

    /// <summary>
    /// Writes the booking and its lines at once, and the lines in one statement: there is no check at commit here, so the database weighs
    /// what one statement adds.
    /// </summary>
    private protected override async Task Boek(Boeking boeking, IReadOnlyList<Grootboekregel> regels, CancellationToken stop) =>
        await Database.ExecuteSqlAsync(SqlServertekst.Boek(boeking, regels), stop);
}

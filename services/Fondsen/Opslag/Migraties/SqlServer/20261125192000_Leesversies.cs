using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gebiedswerking.Fondsen.Opslag.Migraties.SqlServer;

/// <summary>
/// Options of the database, which cannot be set inside a transaction: a migration of their own, which may be done twice, so that the one
/// that makes the tables is done as a whole or not at all.
/// </summary>
[DbContext(typeof(FondsenSqlServerDb))]
[Migration("20261125192000_Leesversies")]
public sealed class Leesversies : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => SqlServerDialect.LeesVersies(migrationBuilder);

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        // The options do no harm to who knows nothing of them.
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Projectie.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Feiten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Schema.Pas(migrationBuilder, "010_feiten.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                drop function lees.monitorregel_herkomst, lees.monitor;
                drop function lees_intern.feiten_per_regio, lees_intern.verdeel;
                drop type lees.monitorregel;
                drop table lees.feit;
                drop type lees.maat;
                """);
        }
    }
}

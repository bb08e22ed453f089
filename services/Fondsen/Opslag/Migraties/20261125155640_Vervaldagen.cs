using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Fondsen.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Vervaldagen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "vervaldag",
                columns: table => new
                {
                    fonds = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vervaldag", x => x.fonds);
                });

            migrationBuilder.CreateIndex(
                name: "IX_vervaldag_dag",
                table: "vervaldag",
                column: "dag");

            // Funds from before VAK could lapse: the end of their first year at the latest; the worker then puts down the right day.
            migrationBuilder.Sql("""
                INSERT INTO vervaldag (fonds, dag)
                SELECT l.dossier, make_date(min((l.gebeurtenis::jsonb -> 'lijn' ->> 'jaar')::int) + 1, 1, 1)
                FROM dossierlog l WHERE l.type = 'FondsinbrengWerdAangekondigd' GROUP BY l.dossier
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "vervaldag");
        }
    }
}

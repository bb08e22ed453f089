using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Termijnen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "termijn",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uuid", nullable: false),
                    soort = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    sleutel = table.Column<Guid>(type: "uuid", nullable: false),
                    dag = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_termijn", x => new { x.contract, x.soort, x.sleutel });
                });

            migrationBuilder.CreateIndex(
                name: "IX_termijn_dag",
                table: "termijn",
                column: "dag");

            migrationBuilder.Sql("""
                INSERT INTO termijn (contract, soort, sleutel, dag) SELECT contract, 'Ingang', contract, ingangsdatum FROM wacht_op_ingang
                """);

            migrationBuilder.DropTable(
                name: "wacht_op_ingang");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "termijn");

            migrationBuilder.CreateTable(
                name: "wacht_op_ingang",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uuid", nullable: false),
                    ingangsdatum = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wacht_op_ingang", x => x.contract);
                });

            migrationBuilder.CreateIndex(
                name: "IX_wacht_op_ingang_ingangsdatum",
                table: "wacht_op_ingang",
                column: "ingangsdatum");
        }
    }
}

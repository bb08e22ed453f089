using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Middelen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fonds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programma = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fonds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mandatering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    geldig_van = table.Column<DateOnly>(type: "date", nullable: false),
                    geldig_tot = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandatering", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programma",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programma", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mandaatlid",
                columns: table => new
                {
                    mandatering = table.Column<Guid>(type: "uuid", nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    persoon = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandaatlid", x => new { x.mandatering, x.nummer });
                    table.ForeignKey(
                        name: "FK_mandaatlid_mandatering_mandatering",
                        column: x => x.mandatering,
                        principalTable: "mandatering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fonds");

            migrationBuilder.DropTable(
                name: "mandaatlid");

            migrationBuilder.DropTable(
                name: "programma");

            migrationBuilder.DropTable(
                name: "mandatering");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Fondsen.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Gemeenten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "gemeenteoppervlakte",
                columns: table => new
                {
                    nis = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    km2 = table.Column<decimal>(type: "numeric(9,4)", precision: 9, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeenteoppervlakte", x => x.nis);
                });

            migrationBuilder.CreateTable(
                name: "gemeenteopvolging",
                columns: table => new
                {
                    oud = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    nieuw = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeenteopvolging", x => x.oud);
                });

            migrationBuilder.CreateTable(
                name: "inwonertal",
                columns: table => new
                {
                    nis = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    inwoners = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inwonertal", x => new { x.nis, x.peildatum });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "gemeenteoppervlakte");

            migrationBuilder.DropTable(
                name: "gemeenteopvolging");

            migrationBuilder.DropTable(
                name: "inwonertal");
        }
    }
}

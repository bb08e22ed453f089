using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Programmas.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Fusies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "opvolger",
                table: "gemeente",
                type: "character varying(5)",
                maxLength: 5,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "tot",
                table: "gemeente",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "van",
                table: "gemeente",
                type: "date",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "opvolger",
                table: "gemeente");

            migrationBuilder.DropColumn(
                name: "tot",
                table: "gemeente");

            migrationBuilder.DropColumn(
                name: "van",
                table: "gemeente");
        }
    }
}

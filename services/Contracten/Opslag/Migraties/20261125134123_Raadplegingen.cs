using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Raadplegingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "te_raadplegen",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uuid", nullable: false),
                    sleutel = table.Column<Guid>(type: "uuid", nullable: false),
                    partij = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    uri = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_te_raadplegen", x => new { x.contract, x.sleutel });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "te_raadplegen");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Zegelsleutels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "zegelsleutel",
                columns: table => new
                {
                    kid = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    nummer = table.Column<int>(type: "integer", nullable: false),
                    publiek = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    prive = table.Column<byte[]>(type: "bytea", maxLength: 1000, nullable: false),
                    geldig_van = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ingetrokken_op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_zegelsleutel", x => x.kid);
                });

            migrationBuilder.CreateIndex(
                name: "IX_zegelsleutel_nummer",
                table: "zegelsleutel",
                column: "nummer",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "zegelsleutel");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Bestanden : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bestand",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    grootte = table.Column<long>(type: "bigint", nullable: false),
                    inhoud = table.Column<byte[]>(type: "bytea", nullable: false),
                    geupload_door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tijdstip = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bestand", x => new { x.contract, x.hash });
                });

            // Photos and documents are packed already: do not try again, and let parts of them be read by themselves.
            migrationBuilder.Sql("ALTER TABLE bestand ALTER COLUMN inhoud SET STORAGE EXTERNAL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bestand");
        }
    }
}

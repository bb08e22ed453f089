using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Fusies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "contractpartij",
                columns: table => new
                {
                    contract = table.Column<Guid>(type: "uuid", nullable: false),
                    kbo = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contractpartij", x => new { x.contract, x.kbo });
                });

            migrationBuilder.CreateTable(
                name: "opvolging",
                columns: table => new
                {
                    oud = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    nieuw = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    nis = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    ingangsdatum = table.Column<DateOnly>(type: "date", nullable: false),
                    fusie = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opvolging", x => x.oud);
                });

            migrationBuilder.CreateIndex(
                name: "IX_contractpartij_kbo",
                table: "contractpartij",
                column: "kbo");

            // The partijen of the contracts that are there: those of the last text of each that was not withdrawn.
            migrationBuilder.Sql("""
                INSERT INTO contractpartij (contract, kbo)
                SELECT DISTINCT l.dossier, p ->> 'kbo'
                FROM dossierlog l
                CROSS JOIN LATERAL jsonb_array_elements(l.gebeurtenis::jsonb -> 'inhoud' -> 'partijen') p
                WHERE l.type IN ('ContractWerdOpgesteld', 'OntwerpWerdGewijzigd')
                  AND l.versie = (SELECT max(t.versie) FROM dossierlog t WHERE t.dossier = l.dossier AND t.type IN ('ContractWerdOpgesteld', 'OntwerpWerdGewijzigd'))
                  AND NOT EXISTS (SELECT FROM dossierlog i WHERE i.dossier = l.dossier AND i.type = 'ContractWerdIngetrokken')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contractpartij");

            migrationBuilder.DropTable(
                name: "opvolging");
        }
    }
}

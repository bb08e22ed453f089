using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Programmas.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Gebiedsprogrammas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "gemeente",
                columns: table => new
                {
                    nis = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kbo = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gemeente", x => x.nis);
                });

            migrationBuilder.CreateTable(
                name: "regioindeling",
                columns: table => new
                {
                    nis = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    referentieregio = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regioindeling", x => new { x.nis, x.vanaf });
                });

            migrationBuilder.CreateTable(
                name: "taakstelling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    inhoud = table.Column<string>(type: "text", nullable: false),
                    stand = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taakstelling", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "wacht_op_start",
                columns: table => new
                {
                    programma = table.Column<Guid>(type: "uuid", nullable: false),
                    van = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wacht_op_start", x => x.programma);
                });

            migrationBuilder.CreateIndex(
                name: "IX_wacht_op_start_van",
                table: "wacht_op_start",
                column: "van");

            // What the log says already; from now on laad-gebieden keeps both tables in its own transaction.
            migrationBuilder.Sql(
                """
                insert into gemeente (nis, naam, kbo)
                select g ->> 'nis', g ->> 'naam', g ->> 'kbo'
                from (select gebeurtenis::jsonb as g from dossierlog where type = 'GemeenteWerdGeregistreerd') l;
                insert into regioindeling (nis, vanaf, referentieregio)
                select g ->> 'nis', (g ->> 'vanaf')::date, g ->> 'referentieregio'
                from (select gebeurtenis::jsonb as g from dossierlog where type = 'GemeenteWerdBijReferentieregioIngedeeld') l;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "gemeente");

            migrationBuilder.DropTable(
                name: "regioindeling");

            migrationBuilder.DropTable(
                name: "taakstelling");

            migrationBuilder.DropTable(
                name: "wacht_op_start");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Projectie.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bron_cursor",
                columns: table => new
                {
                    bron = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    bijgewerkt_tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bron_cursor", x => x.bron);
                });

            migrationBuilder.CreateTable(
                name: "geparkeerd",
                columns: table => new
                {
                    bron = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    versie = table.Column<int>(type: "integer", nullable: false),
                    type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    regel = table.Column<string>(type: "text", nullable: false),
                    reden = table.Column<string>(type: "text", nullable: false),
                    tijdstip = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_geparkeerd", x => new { x.bron, x.volgnummer });
                });

            migrationBuilder.CreateIndex(
                name: "IX_geparkeerd_bron_dossier",
                table: "geparkeerd",
                columns: new[] { "bron", "dossier" });

            Schema.Pas(migrationBuilder, "001_rollen.sql", "002_programmas.sql", "003_contracten.sql", "004_standen.sql",
                "005_toegang.sql", "006_beschrijvingen.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop schema lees, lees_intern cascade");

            migrationBuilder.DropTable(
                name: "bron_cursor");

            migrationBuilder.DropTable(
                name: "geparkeerd");
        }
    }
}

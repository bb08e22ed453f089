using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Acties : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "regios", table: "programma", type: "text", nullable: true);
            migrationBuilder.AddColumn<string>(name: "titel", table: "programma", type: "text", nullable: true);
            migrationBuilder.AddColumn<DateOnly>(name: "tot", table: "programma", type: "date", nullable: true);
            migrationBuilder.AddColumn<DateOnly>(name: "van", table: "programma", type: "date", nullable: true);
            migrationBuilder.AddColumn<bool>(name: "voorbeeld", table: "programma", type: "boolean", nullable: false, defaultValue: false);

            migrationBuilder.CreateTable(
                name: "actie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programma = table.Column<Guid>(type: "uuid", nullable: false),
                    volgnummer = table.Column<long>(type: "bigint", nullable: false),
                    titel = table.Column<string>(type: "text", nullable: false),
                    omschrijving = table.Column<string>(type: "text", nullable: false),
                    bestuursniveau = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    verantwoordelijke = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    naam = table.Column<string>(type: "text", nullable: false),
                    raming = table.Column<decimal>(type: "numeric(15,2)", precision: 15, scale: 2, nullable: false),
                    indicator = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actie", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_actie_programma_volgnummer",
                table: "actie",
                columns: new[] { "programma", "volgnummer" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "actie");
            foreach (var kolom in new[] { "regios", "titel", "tot", "van", "voorbeeld" })
            {
                migrationBuilder.DropColumn(name: kolom, table: "programma");
            }
        }
    }
}

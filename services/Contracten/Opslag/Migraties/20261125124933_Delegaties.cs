using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Delegaties : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "delegatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gemeente = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    persoon = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    functie = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tot = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delegatie", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_delegatie_persoon_gemeente",
                table: "delegatie",
                columns: new[] { "persoon", "gemeente" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delegatie");
        }
    }
}

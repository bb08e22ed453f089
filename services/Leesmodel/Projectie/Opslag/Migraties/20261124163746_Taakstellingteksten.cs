using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Projectie.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Taakstellingteksten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Schema.Pas(migrationBuilder, "012_taakstellingteksten.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                drop policy openbaar on lees.taakstellingtekst;
                drop policy regering on lees.taakstellingtekst;
                create policy vlaams on lees.taakstellingtekst for select to gw_regering, gw_parlement, gw_rekenhof using (true);
                """);
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Projectie.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Gevolgtaken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Schema.Pas(migrationBuilder, "027_gevolgtaken.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("alter table lees.taak drop column verbintenis_id, drop column gevolg_id; alter table lees.avenanthandtekening drop column vervallen_op;");
        }
    }
}

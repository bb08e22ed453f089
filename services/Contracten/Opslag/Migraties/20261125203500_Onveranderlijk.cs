using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Onveranderlijk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Dossiertabellen.MaakOnveranderlijk(migrationBuilder, new PostgresDialect());

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            drop trigger dossierlog_onveranderlijk on dossierlog;
            drop trigger dossierlog_nooit_leeg on dossierlog;
            drop trigger uitgave_onveranderlijk on uitgave;
            drop trigger uitgave_nooit_leeg on uitgave;
            drop function weiger_wijziging();
            """);
    }
}

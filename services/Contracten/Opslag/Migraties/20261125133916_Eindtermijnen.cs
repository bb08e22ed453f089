using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Contracten.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Eindtermijnen : Migration
    {
        /// <summary>The last day of every contract that was in force before contracts could end.</summary>
        public const string Vul = """
            INSERT INTO termijn (contract, soort, sleutel, dag)
            SELECT l.dossier, 'Einde', l.dossier, (
                SELECT (i.gebeurtenis::jsonb -> 'inhoud' ->> 'einddatum')::date + 1 FROM dossierlog i
                WHERE i.dossier = l.dossier AND i.type IN ('ContractWerdOpgesteld', 'OntwerpWerdGewijzigd') ORDER BY i.versie DESC LIMIT 1)
            FROM dossierlog l
            WHERE l.type = 'ContractTradInWerking'
              AND NOT EXISTS (SELECT FROM dossierlog a WHERE a.dossier = l.dossier AND a.type IN ('ContractWerdAfgerond', 'ContractWerdBeeindigd'))
            ON CONFLICT DO NOTHING
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Vul);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM termijn WHERE soort = 'Einde'");
        }
    }
}

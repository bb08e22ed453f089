using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Projectie.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Mandateringen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Schema.Pas(migrationBuilder, "007_mandateringen.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                create or replace view lees.bronstand as
                select b.bron, coalesce(c.volgnummer, 0) as volgnummer, nullif(c.bijgewerkt_tot, 'epoch') as bijgewerkt_tot
                from (values ('programmas'), ('contracten')) b (bron)
                left join public.bron_cursor c on c.bron = b.bron;
                drop policy mandaten on lees.dossierstand;
                drop table lees.mandaatplafond, lees.mandaatlid, lees.mandatering_gebied, lees.mandatering_opgave, lees.mandatering;
                drop type lees.gebiedsoort, lees.opgave;
                """);
        }
    }
}

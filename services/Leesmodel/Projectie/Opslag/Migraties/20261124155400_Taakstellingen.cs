using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Projectie.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Taakstellingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Schema.Pas(migrationBuilder, "011_taakstellingen.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                create or replace view lees.bronstand as
                select b.bron, coalesce(c.volgnummer, 0) as volgnummer, nullif(c.bijgewerkt_tot, 'epoch') as bijgewerkt_tot
                from (values ('programmas'), ('contracten'), ('programmas-mandaten')) b (bron)
                left join public.bron_cursor c on c.bron = b.bron;
                drop policy taakstellingen on lees.dossierstand;
                drop table lees.taakstellingtekst, lees.meting, lees.parlementair_moment, lees.voorgestelde_streefwaarde, lees.inbreng,
                  lees.indicatordoel, lees.indicator, lees.taakstelling_gebied, lees.taakstelling_opgave, lees.taakstelling;
                drop type lees.meetkwaliteit, lees.parlementair_momentsoort, lees.inbrenggevolg, lees.richting, lees.taakstellingstatus;
                """);
        }
    }
}

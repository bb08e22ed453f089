using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gebiedswerking.Projectie.Opslag.Migraties
{
    /// <inheritdoc />
    public partial class Programmas_en_fondsen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Schema.Pas(migrationBuilder, "013_waarden.sql", "014_programmas.sql", "015_fondsen.sql", "016_toegang.sql", "017_fondsfeiten.sql",
                "018_beschrijvingen.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            throw new System.NotSupportedException("A value of an enum type cannot be taken away; rebuild the read model instead (herbouw).");
        }
    }
}
